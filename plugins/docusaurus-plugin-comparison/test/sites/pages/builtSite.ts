import path from 'node:path';
import {docusaurusCommand} from '../../support/docusaurusCommand.js';
import {oncePerRun} from '../../support/oncePerRun.js';
import {repoRoot} from '../../support/repoRoot.js';
import {runCommand} from '../../support/runCommand.js';
import {serveFolder, type FolderServer} from '../../support/serveFolder.js';

/** Builds the site of this repository and serves what came out. */
export async function serveBuiltSite(): Promise<FolderServer> {
  return serveFolder(await buildOwnSite());
}

/**
 * Builds the site of this repository, and gives the folder that came out. The
 * test files of a run share the build.
 */
export async function buildOwnSite(): Promise<string> {
  await oncePerRun('own-site', async () => {
    const {code, output} = await runCommand(
      docusaurusCommand(repoRoot, ['build']),
    );
    if (code !== 0) {
      throw new Error(`The site does not build:\n${output}`);
    }
  });
  return path.join(repoRoot, 'build');
}
