import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {checkRooms, type Rooms} from '../rooms.js';
import {makeFolder} from './support/folder.js';

// A file of each room, and what it must not import.
const probes = {
  'docusaurus-plugin-comparison': [
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
    ['views/probe.ts', 'node:fs'],
    ['warnings/probe.ts', '../dataset/load.js'],
    ['warnings/probe.ts', '../embeds/find.js'],
    ['diagrams/probe.ts', 'mermaid'],
    ['embeds/probe.ts', '../site/checkSite.js'],
    ['pictures/probe.ts', '../bundler/generateModule.js'],
    ['site/probe.ts', '../bundler/loader.js'],
    ['site/probe.ts', '../pictures/draw.js'],
    ['feeds/probe.ts', '../site/site.js'],
    ['bundler/probe.ts', '../markdown/withComparison.js'],
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
    ['views/probe.ts', 'mermaid'],
    ['embeds/probe.ts', 'mermaid-to-svg'],
    ['bundler/probe.ts', 'mermaid-to-svg'],
    ['site/probe.ts', 'mermaid'],
  ],
  'mermaid-to-svg': [
    ['palette.ts', './renderer.js'],
    ['renderer.ts', './worker/globals.js'],
    ['cache.ts', './renderer.js'],
    ['index.ts', './worker/draw.js'],
    ['text/probe.ts', '../dom/node.js'],
    ['dom/probe.ts', '../css/styles.js'],
    ['dom/probe.ts', 'node:fs'],
    ['css/probe.ts', '../geometry/box.js'],
    ['geometry/probe.ts', '../output/finish.js'],
    ['output/probe.ts', '../worker/theme.js'],
    ['output/probe.ts', 'mermaid'],
    ['worker/probe.ts', '../renderer.js'],
  ],
} as const;
const packages = Object.keys(probes) as (keyof typeof probes)[];

describe.each(packages)('checkRooms(folder, rooms) of %s', (name) => {
  const root = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  const rooms = JSON.parse(
    fs.readFileSync(`${root}/rooms.json`, 'utf8'),
  ) as Rooms;
  const copy = makeFolder();
  fs.cpSync(`${root}/src`, copy.dir, {recursive: true});

  /** What is found in one file of a copy of the sources, with one more line. */
  function checkWith(file: string, line: string) {
    const original = fs.existsSync(copy.at(file))
      ? fs.readFileSync(copy.at(file), 'utf8')
      : undefined;
    copy.write(file, `${original ?? ''}\n${line}\n`);
    try {
      return checkRooms(copy.dir, rooms, [file]);
    } finally {
      fs.rmSync(copy.at(file));
      if (original !== undefined) {
        copy.write(file, original);
      }
    }
  }

  it('finds nothing in the sources', () => {
    const {longestChain, upward, problems} = checkRooms(copy.dir, rooms);

    expect(problems).toEqual([]);
    expect(upward).toEqual([]);
    expect(longestChain).toBeLessThanOrEqual(10);
  });

  it.each(probes[name])('refuses that %s imports %s', (file, forbidden) => {
    expect(checkWith(file, `import '${forbidden}';`).problems).toEqual([
      expect.stringContaining(`src/${file}:`),
    ]);
  });

  it('wants a list for each new room', () => {
    expect(checkWith('probe.ts', 'export {};').problems).toEqual([
      'probe.ts is in a room that has no list of imports.',
    ]);
  });
});

describe('checkRooms(folder, rooms)', () => {
  const rooms = {low: [], high: ['low:types']};
  const folder = makeFolder({
    'low/index.ts': 'export interface Low {}\nexport const low = 1;',
    'high/type.ts': "export type {Low} from '../low/index.js';",
    'high/typeInList.ts': "import {type Low} from '../low/index.js';",
    'high/typeQuery.ts': "type Low = import('../low/index.js').Low;",
  });
  const mixed = makeFolder({
    'low/index.ts': 'export interface Low {}\nexport const low = 1;',
    'high/mixed.ts': "import {low, type Low} from '../low/index.js';",
    'high/later.ts': "const later = import('../low/index.js');",
  });
  const circle = makeFolder({
    'low/index.ts': "import type {High} from '../high/index.js';",
    'high/index.ts': "import type {Low} from '../low/index.js';",
  });

  it('allows types where the list says "types"', () => {
    expect(checkRooms(folder.dir, rooms).problems).toEqual([]);
  });

  it('counts a type like any other import elsewhere', () => {
    expect(checkRooms(folder.dir, {...rooms, high: []}).problems).toHaveLength(
      3,
    );
  });

  it('refuses values where the list says "types"', () => {
    expect(checkRooms(mixed.dir, rooms).problems).toEqual([
      'src/high/later.ts:1 imports ../low/index.js, which high may not import. See rooms.json.',
      'src/high/mixed.ts:1 imports ../low/index.js, which high may not import. See rooms.json.',
    ]);
  });

  it('finds a circle between rooms, by types too', () => {
    expect(
      checkRooms(circle.dir, {low: ['high'], high: ['low']}).upward,
    ).toEqual(['high → low']);
  });
});
