import path from 'node:path';
import {makeFolder} from '../support/folder.js';
import {repoRoot} from '../support/repoRoot.js';
import {runCommand} from '../support/runCommand.js';
import {listWorkspaces, readManifest, readText} from './repositoryFiles.js';

const changelog = `# Changelog

## Unreleased

## 0.2.0 - 2027-01-31

### Fixed

- A picture.

## 0.1.0

### Added

- Everything.
`;

const folder = makeFolder();

/** Writes a repository whose packages can be released as 0.2.0. */
function writeRelease({
  renderer = {version: '0.2.0'},
  plugin = {
    version: '0.2.0',
    dependencies: {renderer: '^0.2.0', yaml: '^2.9.0'},
  },
  locked = '0.2.0',
  changes = changelog,
}: {
  readonly renderer?: object;
  readonly plugin?: object;
  readonly locked?: string;
  readonly changes?: string;
} = {}): void {
  const packages = {renderer, plugin};
  for (const [name, manifest] of Object.entries(packages)) {
    folder.write(
      `plugins/${name}/package.json`,
      JSON.stringify({name, ...manifest}),
    );
    folder.write(`plugins/${name}/CHANGELOG.md`, changes);
  }
  folder.write(
    'package-lock.json',
    JSON.stringify({
      packages: {
        'plugins/renderer': {version: locked},
        'plugins/plugin': {version: '0.2.0'},
      },
    }),
  );
}

/** Runs `npm run release:check` with arguments, in the folder. */
async function checkRelease(...args: readonly string[]) {
  const [node = '', script = ''] =
    readManifest().scripts['release:check']?.split(' ') ?? [];
  expect(node).toBe('node');
  const {code, output} = await runCommand({
    file: process.execPath,
    args: [path.join(repoRoot, script), ...args],
    cwd: folder.dir,
  });
  return {code, lines: output.trimEnd().split('\n')};
}

describe('npm run release:check', () => {
  it('accepts a tag that every package has as its version', async () => {
    writeRelease();

    expect(await checkRelease('v0.2.0')).toEqual({code: 0, lines: ['']});
  });

  it('names each package whose version is another', async () => {
    writeRelease({renderer: {version: '0.1.0'}, locked: '0.1.0'});

    expect(await checkRelease('v0.2.0')).toEqual({
      code: 1,
      lines: [
        'package.json has plugins/renderer at 0.1.0, the tag has 0.2.0. Follow "Release" in CONTRIBUTING.md.',
        'package-lock.json has plugins/renderer at 0.1.0, the tag has 0.2.0. Follow "Release" in CONTRIBUTING.md.',
      ],
    });
  });

  it('asks for packages that depend on each other in this version', async () => {
    writeRelease({
      plugin: {version: '0.2.0', dependencies: {renderer: '^0.1.0'}},
    });

    expect(await checkRelease('v0.2.0')).toEqual({
      code: 1,
      lines: ['plugins/plugin depends on renderer ^0.1.0. Set it to ^0.2.0.'],
    });
  });

  it('asks for a changelog of this version', async () => {
    writeRelease({
      changes: changelog
        .replace('## 0.2.0 - 2027-01-31\n\n', '')
        .replace('0.1.0', '0.1.0-beta'),
    });

    expect(await checkRelease('v0.2.0')).toEqual({
      code: 1,
      lines: ['plugin', 'renderer'].flatMap((name) => [
        `plugins/${name}/CHANGELOG.md still has changes under "Unreleased".`,
        `plugins/${name}/CHANGELOG.md has no changes under "0.2.0".`,
      ]),
    });
  });

  it.each([[[]], [['0.2.0']], [['v0.2']], [['v0.2.0 ']]])(
    'explains itself for %j',
    async (args) => {
      writeRelease();

      expect(await checkRelease(...args)).toEqual({
        code: 1,
        lines: ['Usage: npm run release:check -- v0.2.0'],
      });
    },
  );
});

describe.each(listWorkspaces())('%s/CHANGELOG.md', (name) => {
  const titles = [
    ...readText(`${name}/CHANGELOG.md`).matchAll(/^(#+) (.+)$/gm),
  ].map(([title]) => title);

  it('collects what is not released first, then each version with a kind', () => {
    expect(titles.slice(0, 2)).toEqual(['# Changelog', '## Unreleased']);
    expect(titles.slice(2).filter((title) => !isKept(title))).toEqual([]);
  });
});

/** The headings of Keep a Changelog. */
function isKept(title: string): boolean {
  return /^## \d+\.\d+\.\d+( - \d{4}-\d{2}-\d{2})?$|^### (Added|Changed|Deprecated|Removed|Fixed|Security)$/.test(
    title,
  );
}
