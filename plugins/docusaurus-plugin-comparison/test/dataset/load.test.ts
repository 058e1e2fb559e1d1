import path from 'node:path';
import {defaultLimits, type Limits} from '../../src/dataset/limits.js';
import {load, type Loaded} from '../../src/dataset/load.js';
import {report} from '../../src/problems/report.js';
import {
  expectOutputs,
  listFixtures,
  toJson,
  type Fixture,
} from '../fixtures.js';

// A case holds either dataset.json or problems.txt, and limits.json where it
// is about a limit. Its folder is the site.
const fixtures = listFixtures(import.meta.url);

describe('load(filePath, roots, limits)', () => {
  it.each(fixtures)('reads $name', async (fixture) => {
    const loaded = await loadFixture(fixture);
    const isDataset = 'dataset' in loaded;

    expectOutputs(fixture, {
      'dataset.json': isDataset ? toJson(loaded.dataset) : undefined,
      'problems.txt': isDataset ? undefined : `${report(loaded.problems)}\n`,
    });
    expect(isDataset).toBe(fixture.name.startsWith('valid'));
  });

  it('freezes a dataset through and through', async () => {
    const valid = fixtures.find(({name}) => name === 'valid');
    const loaded = valid && (await loadFixture(valid));

    expect(loaded).toHaveProperty('dataset.title');
    expect(
      findUnfrozen(loaded && 'dataset' in loaded && loaded.dataset),
    ).toEqual([]);
  });
});

function loadFixture({dir, read}: Fixture): Promise<Loaded> {
  const limits = JSON.parse(read('limits.json') ?? '{}') as Partial<Limits>;
  return load(path.join(dir, 'dataset.comparison.yaml'), [dir], {
    ...defaultLimits,
    ...limits,
  });
}

function findUnfrozen(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  const inside = Object.values(part).flatMap(findUnfrozen);
  return Object.isFrozen(part) ? inside : [part, ...inside];
}
