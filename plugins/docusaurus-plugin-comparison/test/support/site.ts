import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {docusaurusCommand} from './docusaurusCommand.js';
import {runCommand} from './runCommand.js';
import type {CommandResult} from './runCommand.js';
import {startSite} from './startSite.js';
import type {DevServer} from './startSite.js';

const sitesDir = fileURLToPath(new URL('../.sites', import.meta.url));

/** Files that running Docusaurus in a fixture creates. */
const leftovers = ['node_modules', '.docusaurus', 'build'];

export type Site = {
  dir: string;
  /** Writes a file and its folders. Paths are relative to the site. */
  write(path: string, text: string): void;
  read(path: string): string;
  /** Deletes the site. Stop its development server first. */
  remove(): void;
  build(args?: string[], env?: NodeJS.ProcessEnv): Promise<CommandResult>;
  /** Runs any other Docusaurus command, such as `['write-heading-ids']`. */
  cli(args: string[], env?: NodeJS.ProcessEnv): Promise<CommandResult>;
  start(args?: string[], env?: NodeJS.ProcessEnv): Promise<DevServer>;
};

export type SiteOptions = {
  /** The start of the folder name; the name of the fixture by default. */
  name?: string;
  /** Files to write to the copy: text by path. */
  files?: Record<string, string>;
};

/**
 * Copies a fixture to a new folder in the repository, so that packages resolve
 * as in a real site.
 */
export function makeSite(
  fixtureDir: string,
  {name = basename(fixtureDir), files = {}}: SiteOptions = {},
): Site {
  mkdirSync(sitesDir, {recursive: true});
  const dir = mkdtempSync(join(sitesDir, `${name}-`));
  const write = (path: string, text: string): void => {
    const target = join(dir, path);
    mkdirSync(dirname(target), {recursive: true});
    // Atomically, like editors: a watcher that reads an incomplete file may not
    // read it again.
    writeFileSync(`${target}.part`, text);
    renameSync(`${target}.part`, target);
  };

  cpSync(fixtureDir, dir, {
    recursive: true,
    filter: (source) => !leftovers.includes(relative(fixtureDir, source)),
  });
  if (!existsSync(join(dir, 'package.json'))) {
    // Bundlers put their cache next to the nearest package.json. Otherwise all
    // sites would share the one of the plugin.
    write('package.json', '{"private": true}\n');
  }
  for (const [path, text] of Object.entries(files)) {
    write(path, text);
  }

  const cli: Site['cli'] = (args, env) =>
    runCommand(docusaurusCommand(dir, args, env));
  return {
    dir,
    write,
    read: (path) => readFileSync(join(dir, path), 'utf8'),
    remove: () => rmSync(dir, {recursive: true, force: true, maxRetries: 5}),
    build: (args = [], env) => cli(['build', ...args], env),
    cli,
    start: (args, env) => startSite(dir, args, env),
  };
}
