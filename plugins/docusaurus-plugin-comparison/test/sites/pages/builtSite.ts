import fs from 'node:fs';
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

const recorder = new URL('../../support/recordLoads.js', import.meta.url);

function recordOfLoads(): string {
  return path.join(String(process.env['TEST_RUN']), 'own-site-loads.jsonl');
}

/** Every dataset that the build of the site has loaded, in their order. */
export async function readLoadsOfOwnSite(): Promise<readonly Load[]> {
  await buildOwnSite();
  return fs
    .readFileSync(recordOfLoads(), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Load);
}

/** As `dataset/load.ts` publishes it, in the locale that was built. */
interface Load {
  readonly locale?: string;
  readonly file: string;
  readonly translation?: string;
}

/**
 * Builds the site of this repository, and gives the folder that came out. The
 * test files of a run share the build.
 */
export async function buildOwnSite(): Promise<string> {
  await oncePerRun('own-site', async () => {
    fs.writeFileSync(recordOfLoads(), '');
    const {code, output} = await runCommand(
      docusaurusCommand(repoRoot, ['build'], {
        NODE_OPTIONS: `--import ${recorder.href}`,
        RECORDED_LOADS: recordOfLoads(),
      }),
    );
    if (code !== 0) {
      throw new Error(`The site does not build:\n${output}`);
    }
  });
  return path.join(repoRoot, 'build');
}
