import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {repoRoot} from '../../support/repoRoot.js';
import {runCommand, type CommandResult} from '../../support/runCommand.js';

/** A classic TypeScript site as `create-docusaurus` makes it, outside the repo. */
export type ClassicSite = {
  dir: string;
  write(file: string, text: string): void;
  read(file: string): string;
  run(command: string, ...args: string[]): Promise<CommandResult>;
  remove(): void;
};

const env = {
  GITHUB_ACTIONS: undefined,
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  NODE_ENV: undefined,
  BABEL_ENV: undefined,
  JEST_WORKER_ID: undefined,
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_prefer_offline: 'true',
};

/** Packs the plugin and installs the tarball into a fresh classic site. */
export async function createClassicSite(): Promise<ClassicSite> {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'classic-'));
  const dir = path.join(parent, 'site');
  const runIn = async (cwd: string, file: string, args: string[]) =>
    runCommand({file, args, cwd, env});
  const must = async (cwd: string, file: string, ...args: string[]) => {
    const {code, output} = await runIn(cwd, file, args);
    if (code !== 0) {
      throw new Error(`${file} ${args.join(' ')} failed:\n${output}`);
    }
  };
  const plugin = path.join(repoRoot, 'plugins/docusaurus-plugin-comparison');
  // To build lib/ anew would take it away from tests that run beside.
  await must(
    plugin,
    'npm',
    'pack',
    '--ignore-scripts',
    '--pack-destination',
    parent,
  );
  const tarball = fs.readdirSync(parent).find((name) => name.endsWith('.tgz'));
  const create = path.join(
    repoRoot,
    'node_modules/create-docusaurus/bin/index.js',
  );
  await must(
    parent,
    process.execPath,
    create,
    'site',
    'classic',
    '--typescript',
    '--skip-install',
    '--package-manager',
    'npm',
  );
  await must(dir, 'npm', 'install', path.join(parent, tarball ?? ''));
  return {
    dir,
    write: (file, text) => fs.writeFileSync(path.join(dir, file), text),
    read: (file) => fs.readFileSync(path.join(dir, file), 'utf8'),
    run: (command, ...args) => runIn(dir, command, args),
    remove: () => fs.rmSync(parent, {recursive: true, force: true}),
  };
}
