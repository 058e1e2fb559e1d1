import fs from 'node:fs';
import path from 'node:path';
import {listWorkspaces} from '../repository/repositoryFiles.js';
import {repoRoot} from './repoRoot.js';
import {runCommand} from './runCommand.js';

/** Packs every package for publishing; returns the paths of the tarballs. */
export async function packPackages(to: string): Promise<readonly string[]> {
  for (const folder of listWorkspaces()) {
    // Rebuilding lib/ would break tests that run at the same time.
    await run(
      path.join(repoRoot, folder),
      'npm',
      'pack',
      '--ignore-scripts',
      '--pack-destination',
      to,
    );
  }
  return fs
    .readdirSync(to)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => path.join(to, name));
}

const sitesDir = path.join(
  repoRoot,
  'plugins/docusaurus-plugin-comparison/test/.sites',
);

/** The packed packages, unpacked like installed ones. */
export interface Installed {
  /** A folder whose modules can import the packages. */
  readonly dir: string;
  /** The folder of a package. */
  folderOf(name: string): string;
  remove(): void;
}

/**
 * Unpacks every package into a folder in the repository, where their
 * dependencies are installed.
 */
export async function installPacked(): Promise<Installed> {
  fs.mkdirSync(sitesDir, {recursive: true});
  const dir = fs.mkdtempSync(path.join(sitesDir, 'packed-'));
  const folderOf = (name: string) => path.join(dir, 'node_modules', name);
  for (const tarball of await packPackages(dir)) {
    await run(dir, 'tar', '-xzf', path.basename(tarball));
    const unpacked = path.join(dir, 'package');
    const {name} = JSON.parse(
      fs.readFileSync(path.join(unpacked, 'package.json'), 'utf8'),
    ) as {readonly name: string};
    fs.mkdirSync(path.dirname(folderOf(name)), {recursive: true});
    fs.renameSync(unpacked, folderOf(name));
  }
  return {
    dir,
    folderOf,
    remove: () => fs.rmSync(dir, {recursive: true, force: true}),
  };
}

/** Runs a command that must not fail. */
async function run(cwd: string, file: string, ...args: string[]) {
  const {code, output} = await runCommand({file, args, cwd, env: {}});
  if (code !== 0) {
    throw new Error(`${file} ${args.join(' ')} failed:\n${output}`);
  }
}
