import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {checkRooms} from '../rooms.js';
import {makeFolder} from './support/folder.js';

const src = fileURLToPath(new URL('../src', import.meta.url));

// A file of each room, and what it must not import from there.
const probes: readonly (readonly [file: string, forbidden: string])[] = [
  ['model/probe.ts', '../problems/problem.js'],
  ['model/probe.ts', 'node:fs'],
  ['format/probe.ts', '../values/index.js'],
  ['format/probe.ts', '../dataset/limits.js'],
  ['problems/probe.ts', '../values/index.js'],
  ['problems/probe.ts', 'node:fs'],
  ['values/probe.ts', '../dataset/limits.js'],
  ['values/probe.ts', '../problems/collect.js'],
  ['dataset/probe.ts', '../options.js'],
  ['dataset/probe.ts', '../views/view.js'],
  ['views/probe.ts', '../commands/index.js'],
  ['views/probe.ts', '../render/index.js'],
  ['views/probe.ts', 'node:fs'],
  ['warnings/probe.ts', '../dataset/load.js'],
  ['warnings/probe.ts', '../embeds/find.js'],
  ['diagrams/probe.ts', '../render/renderer.js'],
  ['diagrams/probe.ts', '../render/worker/theme.js'],
  ['diagrams/probe.ts', 'mermaid'],
  ['embeds/probe.ts', '../site/checkSite.js'],
  ['embeds/probe.ts', '../render/index.js'],
  ['pictures/probe.ts', '../render/worker/draw.js'],
  ['pictures/probe.ts', '../bundler/generateModule.js'],
  ['render/probe.ts', './worker/host.js'],
  ['render/probe.ts', '../diagrams/grid.js'],
  ['render/worker/probe.ts', '../../problems/problem.js'],
  ['site/probe.ts', '../bundler/loader.js'],
  ['site/probe.ts', '../pictures/draw.js'],
  ['bundler/probe.ts', '../markdown/withComparison.js'],
  ['bundler/probe.ts', '../render/renderer.js'],
  ['markdown/probe.ts', '../bundler/loader.js'],
  ['markdown/probe.ts', '../dataset/load.js'],
  ['commands/probe.ts', '../client/groups.js'],
  ['commands/probe.ts', '../bundler/rule.js'],
  ['client/probe.ts', 'node:fs'],
  ['client/probe.ts', '../views/table.js'],
  ['client/probe.ts', '../dataset/limits.js'],
  ['theme/ComparisonTable/Probe.tsx', 'node:fs'],
  ['theme/ComparisonTable/Probe.tsx', '../../views/table.js'],
  ['theme/ComparisonTable/Probe.tsx', './Cell'],
  ['options.ts', './site/site.js'],
  ['swizzle.ts', './options.js'],
  ['index.ts', './dataset/load.js'],
];

const copy = makeFolder();
fs.cpSync(src, copy.dir, {recursive: true});

/** What is found in a copy of the sources with one more line in one file. */
function checkWith(file: string, line: string): ReturnType<typeof checkRooms> {
  const original = fs.existsSync(copy.at(file))
    ? fs.readFileSync(copy.at(file), 'utf8')
    : undefined;
  copy.write(file, `${original ?? ''}\n${line}\n`);
  try {
    return checkRooms(copy.dir);
  } finally {
    fs.rmSync(copy.at(file));
    if (original !== undefined) {
      copy.write(file, original);
    }
  }
}

describe('checkRooms(folder)', () => {
  it('finds nothing in the sources', () => {
    const {rooms, longestChain, upward, problems} = checkRooms(src);

    expect(problems).toEqual([]);
    expect(upward).toEqual([]);
    expect(rooms).toBeLessThanOrEqual(27);
    expect(longestChain).toBeLessThanOrEqual(10);
  });

  it.each(probes)('refuses that %s imports %s', (file, forbidden) => {
    expect(checkWith(file, `import '${forbidden}';`).problems).toEqual([
      expect.stringContaining(`src/${file}:`),
    ]);
  });

  it('counts a type like any other import, unless the list says "types"', () => {
    const type = (from: string) => `export type {Any} from '${from}';`;

    expect(
      checkWith('values/probe.ts', type('../model/index.js')).problems,
    ).toEqual([]);
    expect(
      checkWith('model/probe.ts', type('../values/index.js')).problems,
    ).toEqual([
      expect.stringContaining('imports the types of ../values/index.js'),
    ]);
  });

  it('wants a list for each new room', () => {
    expect(checkWith('probe.ts', 'export {};').problems).toEqual([
      'probe.ts is in a room that has no list of imports.',
    ]);
  });

  it('finds a circle between rooms, by types too', () => {
    const {upward} = checkWith(
      'model/index.ts',
      "export type {View} from '../views/view.js';",
    );

    expect(upward).not.toEqual([]);
  });
});
