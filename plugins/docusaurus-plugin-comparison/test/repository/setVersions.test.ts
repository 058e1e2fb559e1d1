import fs from 'node:fs';
import path from 'node:path';
import {makeFolder} from '../support/folder.js';
import {repoRoot} from '../support/repoRoot.js';
import {runCommand} from '../support/runCommand.js';
import {readManifest} from './repositoryFiles.js';

// A substitute for npm: it writes down its arguments, and "installs" version 9.
const npm = `
const fs = require('node:fs');
const [, , ...args] = process.argv;
fs.writeFileSync('npm.json', JSON.stringify(args));
for (const name of args.slice(2)) {
  fs.mkdirSync('node_modules/' + name, {recursive: true});
  fs.writeFileSync(
    'node_modules/' + name + '/package.json',
    JSON.stringify({version: '9.0.0'}),
  );
}
`;
const manifest = {
  dependencies: {'@docusaurus/core': '3.10.2', react: '^19.0.0'},
  devDependencies: {mermaid: '^11.17.2'},
};
const pluginManifest = {
  dependencies: {'@docusaurus/utils': '^3.10.0', mermaid: '^11.17.2'},
  peerDependencies: {'@docusaurus/core': '^3.10.0'},
};
const matrixManifest = {dependencies: {'@mermaid-js/tiny': '12.0.0'}};

const folder = makeFolder({'npm.cjs': npm});

beforeEach(() => {
  folder.write('package.json', JSON.stringify(manifest));
  folder.write('plugins/own/package.json', JSON.stringify(pluginManifest));
  folder.write(
    'plugins/own/test/matrix/package.json',
    JSON.stringify(matrixManifest),
  );
});

const read = (file: string): unknown =>
  JSON.parse(fs.readFileSync(folder.at(file), 'utf8'));

/** Runs `npm run matrix:versions` with arguments, in the folder. */
function setVersions(...args: readonly string[]) {
  const [node = '', script = ''] =
    readManifest().scripts['matrix:versions']?.split(' ') ?? [];
  expect(node).toBe('node');
  return runCommand({
    file: process.execPath,
    args: [path.join(repoRoot, script), ...args],
    cwd: folder.dir,
    env: {npm_execpath: folder.at('npm.cjs')},
  });
}

describe('npm run matrix:versions', () => {
  it('installs a version wherever a package is declared or depended on', async () => {
    const {code, output} = await setVersions('mermaid@12');

    expect([code, output]).toEqual([0, 'mermaid 9.0.0\n']);
    expect(read('package.json')).toEqual({
      ...manifest,
      devDependencies: {mermaid: '12'},
      overrides: {mermaid: '12'},
    });
    expect(read('plugins/own/package.json')).toEqual({
      ...pluginManifest,
      dependencies: {...pluginManifest.dependencies, mermaid: '12'},
    });
    expect(read('plugins/own/test/matrix/package.json')).toEqual(
      matrixManifest,
    );
    expect(read('npm.json')).toEqual(['update', '--ignore-scripts', 'mermaid']);
  });

  it('installs a version of all packages of a scope, and leaves peers', async () => {
    const {output} = await setVersions('@docusaurus/*@3.10.0');

    expect(output).toBe('@docusaurus/core 9.0.0\n@docusaurus/utils 9.0.0\n');
    expect(read('plugins/own/package.json')).toEqual({
      ...pluginManifest,
      dependencies: {
        ...pluginManifest.dependencies,
        '@docusaurus/utils': '3.10.0',
      },
    });
  });

  it('installs what only the matrix uses, in its own folder', async () => {
    const {output} = await setVersions('@mermaid-js/*@12', 'react@18');

    expect(output).toBe('react 9.0.0\n@mermaid-js/tiny 9.0.0\n');
    expect(read('plugins/own/test/matrix/npm.json')).toEqual([
      'update',
      '--ignore-scripts',
      '@mermaid-js/tiny',
    ]);
  });

  it.each([
    [['mermaid@12', 'mermade@12'], 'No manifest declares mermade.\n'],
    [['mermaid'], /^Usage: npm run matrix:versions /],
    [[], /^Usage: npm run matrix:versions /],
  ])('changes nothing for %j', async (args, message) => {
    const {code, output} = await setVersions(...args);

    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(read('package.json')).toEqual(manifest);
  });
});
