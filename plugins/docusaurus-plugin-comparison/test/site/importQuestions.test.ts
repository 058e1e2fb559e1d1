import path from 'node:path';
import {defaultLimits} from '../../src/dataset/limits.js';
import {formatProblems} from '../../src/problems/report.js';
import {findImportQuestions} from '../../src/site/importQuestions.js';
import {makeFolder} from '../support/folder.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';

// Each case is a file of questions. Only its path depends on the dataset.
const {dir: empty, at} = makeFolder({'a.comparison.yaml': ''});
const fixtures = listFixtures(import.meta.url, 'questions/fixtures');

describe('findImportQuestions(datasets, site)', () => {
  it.each(fixtures)('reads $name', async (fixture) => {
    const {dir} = fixture;
    const [found, ...others] = await findImportQuestions(
      [path.join(dir, 'tools.comparison.yaml')],
      {roots: [dir], limits: defaultLimits},
    );

    expect(others).toEqual([]);
    expect(found?.file).toBe(path.join(dir, 'tools.import.yaml'));
    expectOutputs(fixture, {
      'problems.txt': `${formatProblems(found?.problems ?? [])}\n`,
    });
  });

  it('finds nothing where no import wrote questions', async () => {
    const site = {roots: [empty] as const, limits: defaultLimits};

    expect(await findImportQuestions([at('a.comparison.yaml')], site)).toEqual(
      [],
    );
  });
});
