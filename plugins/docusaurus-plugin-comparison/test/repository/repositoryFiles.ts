import fs from 'node:fs';
import path from 'node:path';
import {repoRoot} from '../support/repoRoot.js';

/** The text of a file, by its path from the top of the repository. */
export function readText(file: string): string {
  return fs.readFileSync(path.join(repoRoot, file), 'utf8');
}

/** The repository on the web, as the links "Edit this page" name it. */
export const repositoryUrl =
  /^const repository = '(.+)';$/m.exec(readText('docusaurus.config.ts'))?.[1] ??
  '';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string;
  readonly homepage?: string;
  readonly bugs?: unknown;
  readonly repository?: unknown;
  readonly private?: boolean;
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly engines: {readonly node: string};
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly workspaces?: readonly string[];
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** The manifest in a folder; without one, that of the repository. */
export function readManifest(folder = '.'): Manifest {
  return JSON.parse(readText(path.join(folder, 'package.json'))) as Manifest;
}

/** The folders of the packages that npm installs together, `plugins/*`. */
export function listWorkspaces(): readonly string[] {
  return fs
    .readdirSync(path.join(repoRoot, 'plugins'))
    .map((name) => `plugins/${name}`)
    .filter((folder) =>
      fs.existsSync(path.join(repoRoot, folder, 'package.json')),
    );
}
