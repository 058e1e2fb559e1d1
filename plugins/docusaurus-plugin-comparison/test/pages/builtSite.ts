import fs from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {docusaurusCommand} from '../support/docusaurusCommand.js';
import {repoRoot} from '../support/repoRoot.js';
import {runCommand} from '../support/runCommand.js';
import {serveFolder, type FolderServer} from '../support/serveFolder.js';

/** Builds the site of this repository and serves what came out. */
export async function serveBuiltSite(): Promise<FolderServer> {
  return serveFolder(await buildOwnSite());
}

/**
 * Builds the site of this repository, and gives the folder that came out. Test
 * files that run one after the other in one process share the build.
 */
export async function buildOwnSite(): Promise<string> {
  const folder = path.join(repoRoot, 'build');
  const mark = path.join(folder, '.built-by');
  const ours = String(performance.timeOrigin);
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === ours) {
    return folder;
  }
  const {code, output} = await runCommand(
    docusaurusCommand(repoRoot, ['build']),
  );
  if (code !== 0) {
    throw new Error(`The site does not build:\n${output}`);
  }
  fs.writeFileSync(mark, ours);
  return folder;
}
