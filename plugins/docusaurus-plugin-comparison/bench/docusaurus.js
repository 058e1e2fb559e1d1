import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const docusaurus = createRequire(import.meta.url).resolve(
  '@docusaurus/core/bin/docusaurus.mjs',
);

/** In the repository, so that packages resolve as in a real site. */
const sites = fileURLToPath(new URL('../test/.sites/', import.meta.url));

/** Creates an empty folder for the sites of a bench, which must remove it. */
export function makeFolder(name) {
  const folder = path.join(sites, `bench-${name}`);
  fs.rmSync(folder, {recursive: true, force: true});
  fs.mkdirSync(folder, {recursive: true});
  return folder;
}

/** Writes a site's files, `{path: text}`. */
export function writeSite(dir, files) {
  const all = {
    // Bundlers keep their cache next to the nearest package.json. Node runs the
    // built server code as CommonJS, so it does not get the plugin's `type`.
    'package.json': '{"private": true}\n',
    ...files,
  };
  for (const [file, text] of Object.entries(all)) {
    fs.mkdirSync(path.dirname(path.join(dir, file)), {recursive: true});
    fs.writeFileSync(path.join(dir, file), text);
  }
}

/**
 * Builds a site in a separate process. Returns what the process writes to its
 * file descriptor 3.
 */
export function buildSite(dir, {args = [], nodeArgs = [], env = {}} = {}) {
  const {status, output} = spawnSync(
    process.execPath,
    [...nodeArgs, docusaurus, 'build', dir, ...args],
    {
      cwd: dir,
      encoding: 'utf8',
      maxBuffer: 1e8,
      env: {...process.env, CI: 'true', ...env},
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    },
  );
  const [, stdout, stderr, report] = output;
  if (status !== 0) {
    throw new Error(`The site in ${dir} was not built:\n${stdout}${stderr}`);
  }
  return report;
}
