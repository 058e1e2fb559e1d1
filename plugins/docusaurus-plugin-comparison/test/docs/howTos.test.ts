import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {checkRooms, type Rooms} from '../../rooms.js';
import {makeFolder} from '../support/folder.js';
import {repoRoot} from '../support/repoRoot.js';
import {runCommand} from '../support/runCommand.js';
import {follow, readSteps} from './howTo.js';

const plugin = fileURLToPath(new URL('../..', import.meta.url));
const steps = [
  path.join(repoRoot, 'CONTRIBUTING.md'),
  path.join(plugin, 'docs/value-types.md'),
].flatMap((page) => readSteps(fs.readFileSync(page, 'utf8')));

// A copy of the plugin, in a repository of its own, with what it adds.
const repository = makeFolder();
const copy = path.join(repository.dir, 'plugins/docusaurus-plugin-comparison');
const at = (file: string) => path.join(copy, file);
const leftOut = ['.sites', 'golden', 'matrix', 'sites'].map((name) =>
  path.join('test', name),
);

beforeAll(() => {
  for (const name of fs.readdirSync(plugin)) {
    if (/^(?:src|docs|test|.*\.(?:js|json|md))$/.test(name)) {
      fs.cpSync(path.join(plugin, name), at(name), {
        recursive: true,
        filter: (file) => !leftOut.includes(path.relative(plugin, file)),
      });
    }
  }
  link(path.join(repoRoot, 'node_modules'), repository.at('node_modules'));
  link(
    path.join(repoRoot, 'plugins/mermaid-to-svg'),
    repository.at('plugins/mermaid-to-svg'),
  );
  for (const name of ['node_modules', 'lib']) {
    link(path.join(plugin, name), at(name));
  }
  for (const step of steps) {
    follow(step, {...repository, at, write});
  }
});

describe('the how-tos, followed one after the other on a copy', () => {
  it('take at most five places for what is added most', () => {
    const placesOf = (word: RegExp) =>
      new Set(
        steps
          .filter(({text}) => word.test(text))
          // The parts of a component are one folder.
          .map(({file}) => file.replace(/^(src\/theme\/\w+)\/.*/, '$1')),
      ).size;

    expect(placesOf(/frequency/i)).toBeLessThanOrEqual(5);
    expect(placesOf(/coverage/i)).toBeLessThanOrEqual(5);
    expect(placesOf(/ranking/i)).toBeLessThanOrEqual(5);
  });

  it('keep to the rooms', () => {
    const rooms = JSON.parse(
      fs.readFileSync(path.join(plugin, 'rooms.json'), 'utf8'),
    ) as Rooms;

    expect(checkRooms(at('src'), rooms).problems).toEqual([]);
  });

  it('give sources that compile', async () => {
    const config = write(
      'tsconfig.howTo.json',
      JSON.stringify({
        extends: './tsconfig.theme.json',
        compilerOptions: {
          noEmit: true,
          rootDir: '.',
          types: [
            '@docusaurus/module-type-aliases',
            '@docusaurus/theme-classic',
            'react',
            'node',
            'jest',
          ],
        },
        include: [
          'src/theme',
          'src/ambient.d.ts',
          'test/dataset/license.test.ts',
          'test/views',
        ],
      }),
    );
    const tsc = path.join(repoRoot, 'node_modules/typescript/bin/tsc');

    expect(await faultsOf([tsc, '-p', config])).toBe('');
  });

  it('write what follows from them into the docs', async () => {
    const faults = await faultsOfTests(
      ['docs/reference', 'docs/messages'],
      'docs/(?:dataset|embeds|charts|diagrams)\\.md|future-date.md shows what is told',
      {CI: undefined, UPDATE_FIXTURES: '1'},
    );
    const read = (file: string) => fs.readFileSync(at(file), 'utf8');

    expect(faults).toBe('');
    expect(read('docs/dataset.md')).toMatch(
      /^\| `license` +\| The license of its text: \[a link\]\(#links\) +\|$/m,
    );
    expect(read('docs/embeds.md')).toMatch(
      /^\| `::coverage` +\| How much .* known +\| `data`, `subjects`, `criteria` +\|$/m,
    );
    expect(read('docs/embeds.md')).toMatch(
      /^\| `view=ranking` +\| `@theme\/ComparisonRanking` +\| `criterion`, `subjects` +\|$/m,
    );
    expect(read('docs/charts.md')).toContain('`money` or `frequency`;');
    expect(read('docs/messages/future-date.md')).toContain(
      'warning future-date  The date "2062" is still to come.',
    );
  });

  it('pass the tests that all members pass', async () => {
    const faults = await faultsOfTests(
      [
        'dataset/license',
        'values/read',
        'views/coverage',
        'swizzle',
        'docs/examples',
        'docs/messages',
        'docs/reference',
      ],
      'values|license|read|coverage|Swizzle|docs/(?:dataset|embeds|diagrams|check|value-types)\\.md|new dataset|docs/messages has|lists each|future-date',
      {CI: '1', UPDATE_FIXTURES: undefined},
    );

    expect(faults).toBe('');
  });
});

function link(target: string, place: string): void {
  fs.symlinkSync(target, place, 'junction');
}

function write(file: string, content: string | Uint8Array): string {
  fs.mkdirSync(path.dirname(at(file)), {recursive: true});
  fs.writeFileSync(at(file), content);
  return at(file);
}

function faultsOfTests(
  files: readonly string[],
  names: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const jest = path.join(repoRoot, 'node_modules/jest/bin/jest.js');
  return faultsOf(
    [
      '--experimental-vm-modules',
      jest,
      '--runInBand',
      `--config=${at('jest.config.js')}`,
      // As in the project, whose config is not in the copy.
      '--testTimeout=1200000',
      `--testNamePattern=${names}`,
      ...files,
    ],
    env,
  );
}

/** What a program prints in the copy, where it fails. */
async function faultsOf(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const {code, output} = await runCommand({
    file: process.execPath,
    args: [...args],
    cwd: copy,
    env,
  });
  return code === 0 ? '' : output;
}
