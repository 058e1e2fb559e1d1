import {join} from 'node:path';
import {repoRoot} from './repoRoot.js';
import type {Command} from './startCommand.js';

const bin = join(repoRoot, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** The repo's Docusaurus command line, inside of a site. */
export function docusaurusCommand(
  siteDir: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Command {
  return {
    file: process.execPath,
    args: [bin, ...args],
    cwd: siteDir,
    env: {
      CI: 'true',
      // GitHub Actions sets this, which would change the format of a check.
      GITHUB_ACTIONS: undefined,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      // What Jest sets here is not what a site is built with.
      NODE_ENV: undefined,
      BABEL_ENV: undefined,
      JEST_WORKER_ID: undefined,
      ...env,
    },
  };
}
