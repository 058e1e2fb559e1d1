import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {packPackages} from '../../support/packPackages.js';
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

/** Versions that a site has in place of those of `create-docusaurus`. */
export interface Versions {
  /** Of every package of Docusaurus. */
  readonly docusaurus: string;
  readonly react: string;
  /** For packages that others depend on. */
  readonly overrides?: Readonly<Record<string, string>>;
}

/** Packs both packages and installs the tarballs into a fresh classic site. */
export async function createClassicSite(
  versions?: Versions,
): Promise<ClassicSite> {
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
  const tarballs = await packPackages(parent);
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
  if (versions) {
    setVersions(path.join(dir, 'package.json'), versions);
  }
  await must(dir, 'npm', 'install', ...tarballs);
  return {
    dir,
    write: (file, text) => fs.writeFileSync(path.join(dir, file), text),
    read: (file) => fs.readFileSync(path.join(dir, file), 'utf8'),
    run: (command, ...args) => runIn(dir, command, args),
    remove: () => fs.rmSync(parent, {recursive: true, force: true}),
  };
}

function setVersions(
  file: string,
  {docusaurus, react, overrides}: Versions,
): void {
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<
    string,
    unknown
  >;
  const withVersions = (field: unknown) =>
    Object.fromEntries(
      Object.entries(field as Readonly<Record<string, string>>).map(
        ([name, version]) => [
          name,
          name.startsWith('@docusaurus/')
            ? docusaurus
            : /^(?:@types\/)?react(?:-dom)?$/.test(name)
              ? react
              : version,
        ],
      ),
    );
  const edited = {
    ...manifest,
    dependencies: withVersions(manifest['dependencies']),
    devDependencies: withVersions(manifest['devDependencies']),
    ...(overrides && {overrides}),
  };
  fs.writeFileSync(file, JSON.stringify(edited, null, 2));
}
