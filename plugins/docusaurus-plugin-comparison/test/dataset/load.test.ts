import fs from 'node:fs';
import path from 'node:path';
import {defaultLimits, type Limits} from '../../src/dataset/limits.js';
import {load, toDataset} from '../../src/dataset/load.js';
import type {Loaded} from '../../src/dataset/loaded.js';
import {formatProblems} from '../../src/problems/report.js';
import {denyReading} from '../support/denyReading.js';
import {
  expectOutputs,
  listFixtures,
  toJson,
  type Fixture,
} from '../support/fixtures.js';

// A case holds either dataset.json or problems.txt; limits.json where it is
// about a limit, and translation.yaml where a locale has words of its own. Its
// folder is the site.
const fixtures = listFixtures(import.meta.url);
denyReading(
  path.join(fixtureOf('no-permission').dir, 'dataset.comparison.yaml'),
);

describe('load(filePath, roots, limits, surroundings)', () => {
  it.each(fixtures)('reads $name', async (fixture) => {
    const loaded = await loadFixture(fixture);
    const isDataset = 'dataset' in loaded;

    expectOutputs(fixture, {
      'dataset.json': isDataset
        ? withoutDir(toJson(loaded.dataset), fixture)
        : undefined,
      'problems.txt': isDataset
        ? undefined
        : `${formatProblems(loaded.problems)}\n`,
    });
    expect(isDataset).toBe(fixture.name.startsWith('valid'));
  });

  it('freezes a dataset through and through', async () => {
    const loaded = await loadFixture(fixtureOf('valid-types'));

    expect(loaded).toHaveProperty('dataset.title');
    expect(findUnfrozen('dataset' in loaded && loaded.dataset)).toEqual([]);
  });
});

describe('load(filePath, …).present and .missing', () => {
  it('name the files next to the dataset that were read', async () => {
    expect(await besideOf('valid-csv')).toEqual({
      present: ['values.csv'],
      missing: [],
    });
    expect(await besideOf('valid-translation')).toEqual({
      present: ['translation.yaml'],
      missing: [],
    });
  });

  it('name them also where they were refused, or are not there', async () => {
    expect(await besideOf('csv-quote')).toEqual({
      present: ['values.csv'],
      missing: [],
    });
    expect(await besideOf('missing-values-file')).toEqual({
      present: [],
      missing: ['valeus.csv'],
    });
  });

  it('name the translation that is not there yet', async () => {
    const {dir} = fixtureOf('valid');
    const file = path.join(dir, 'dataset.comparison.yaml');
    const translation = path.join(dir, 'translation.yaml');
    const loaded = await load(file, [dir], defaultLimits, {translation});

    expect(loaded).toHaveProperty('dataset');
    expect(loaded.missing).toEqual([translation]);
  });
});

describe('toDataset(file, limits, findPage)', () => {
  const file = {
    path: 'x.comparison.yaml',
    text: `
title: Pages
criteria: {size: {name: Size, type: number}}
subjects: {one: {name: One, link: ./one.mdx#why, values: {size: 1}}}
`,
  };

  it('asks for the address of a page', () => {
    expect(
      toDataset(file, defaultLimits, (page) => `/docs/${page}`),
    ).toHaveProperty('dataset.subjects.0.link', '/docs/./one.mdx#why');
  });

  it('knows of no page where there is nobody to ask', () => {
    expect(toDataset(file, defaultLimits)).toMatchObject({
      problems: [{code: 'missing-page'}],
    });
  });
});

describe('toDataset(file, limits).partial', () => {
  const read = (cells: string, rest = '') =>
    toDataset(
      {
        path: 'x.comparison.yaml',
        text: `title: Engines
criteria: {time: {name: Time, type: duration}, size: {name: Size, type: bytes}}
subjects:
  one: {name: One, values: ${cells}}
  two: {name: Two, values: {time: 1 s, size: 1 GB}}
${rest}`,
      },
      defaultLimits,
    );

  it.each([
    ['a value that cannot be read', '{time: 1 sek, size: 1 GB}'],
    ['a value that is missing', '{size: 1 GB}'],
    ['an empty value', '{time: , size: 1 GB}'],
    ['a field that does not exist', '{time: {valeu: 1 s}, size: 1 GB}'],
    ['an unknown criterion in place of one', '{tiem: 1 s, size: 1 GB}'],
    ['two answers', '{time: {value: 1 s, disputed: []}, size: 1 GB}'],
  ])('has all other cells, and an invalid one for %s', (_, cells) => {
    const loaded = read(cells);

    expect(loaded).toMatchObject({
      problems: [{severity: 'error'}],
      partial: {
        dataset: {
          subjects: [
            {cells: [{state: 'invalid', sources: []}, {state: 'value'}]},
            {cells: [{state: 'value'}, {state: 'value'}]},
          ],
        },
      },
    });
  });

  it('has a value of which only a source is wrong', () => {
    expect(read('{time: {value: 1 s, source: s}, size: 1 GB}')).toMatchObject({
      problems: [{code: 'unknown-source'}],
      partial: {
        dataset: {subjects: {0: {cells: {0: {state: 'value', sources: []}}}}},
      },
    });
  });

  it('does not exist if anything but cells is wrong', () => {
    const loaded = read('{time: 1 sek, size: 1 GB}', 'sources: {s: {}}\n');

    expect(loaded).toMatchObject({
      problems: [{code: 'missing-field'}, {code: 'unknown-unit'}],
    });
    expect(loaded).not.toHaveProperty('partial');
    expect(read('{time: 1 s, size: 1 GB}')).not.toHaveProperty('partial');
  });

  it('links to pages as a whole dataset does', () => {
    const text = `title: Engines
criteria: {time: {name: Time, type: duration}}
subjects: {one: {name: One, link: ./one.mdx, values: {time: 1 sek}}}
`;
    const file = {path: 'x.comparison.yaml', text};

    expect(
      toDataset(file, defaultLimits, (page) => `/docs/${page}`),
    ).toHaveProperty('partial.dataset.subjects.0.link', '/docs/./one.mdx');
    expect(toDataset(file, defaultLimits)).not.toHaveProperty('partial');
  });
});

async function besideOf(name: string) {
  const fixture = fixtureOf(name);
  const {present, missing} = await loadFixture(fixture);
  const relative = (file: string) => path.relative(fixture.dir, file);
  return {present: present?.map(relative), missing: missing?.map(relative)};
}

function fixtureOf(name: string): Fixture {
  const fixture = fixtures.find((each) => each.name === name);
  if (!fixture) {
    throw new Error(`no fixture ${name}`);
  }
  return fixture;
}

function loadFixture({dir, read}: Fixture): Promise<Loaded> {
  const limits = JSON.parse(read('limits.json') ?? '{}') as Partial<Limits>;
  // A translation with files of its own is a folder.
  const isFolder = fs.existsSync(path.join(dir, 'translation'));
  const translation = isFolder
    ? path.join(dir, 'translation/dataset.comparison.yaml')
    : path.join(dir, 'translation.yaml');
  return load(
    path.join(dir, 'dataset.comparison.yaml'),
    [dir],
    {...defaultLimits, ...limits},
    isFolder || fs.existsSync(translation) ? {translation} : {},
  );
}

// Where no site says so, the address of a page is its path on this machine.
function withoutDir(json: string, {dir}: Fixture): string {
  return json.replaceAll(JSON.stringify(dir).slice(1, -1), '<dir>');
}

function findUnfrozen(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  const inside = Object.values(part).flatMap(findUnfrozen);
  return Object.isFrozen(part) ? inside : [part, ...inside];
}
