import path from 'node:path';
import {defaultLimits} from '../../src/dataset/limits.js';
import {load} from '../../src/dataset/load.js';
import type {Problem} from '../../src/problems/problem.js';
import {formatProblems} from '../../src/problems/report.js';
import {readSpan} from '../../src/values/calendar.js';
import {findWarnings} from '../../src/warnings/index.js';
import {
  expectOutputs,
  listFixtures,
  type Fixture,
} from '../support/fixtures.js';

// A case is a dataset without problems; shown.json has the criteria that pages
// show, named.json the claims that they name, today.json the day and maxDays.json how many days old a date may be.
// If there is nothing to warn of, there is no problems.txt.
const fixtures = listFixtures(import.meta.url);
const codes = [
  'stale',
  'no-source',
  'unused-layer',
  'unused-scale',
  'unused-group',
  'unused-source',
  'unused-criterion',
  'unused-claim',
  'placeholder',
  'cut-by-comment',
  'same-name',
  'blank-name',
  'future-review',
];

describe('findWarnings(loaded, {shown, today, maxDays})', () => {
  it.each(fixtures)('reports $name', async (fixture) => {
    const found = await findIn(fixture);
    const told = found.length > 0 ? `${formatProblems(found)}\n` : undefined;

    expectOutputs(fixture, {'problems.txt': told});
    expect(found.filter(({severity}) => severity !== 'warning')).toEqual([]);
  });

  it.each(codes)('reports %s in one case and not in another', async (code) => {
    const own = fixtures.filter(({name}) => name.startsWith(code));
    const told = await Promise.all(
      own.map(async (fixture) =>
        (await findIn(fixture)).some((warning) => warning.code === code),
      ),
    );
    const all = await Promise.all(
      fixtures.map(async (fixture) =>
        (await findIn(fixture)).every((warning) => warning.code !== code),
      ),
    );

    expect(told).toContain(true);
    expect(all).toContain(true);
  });
});

async function findIn({dir, read}: Fixture): Promise<readonly Problem[]> {
  const file = path.join(dir, 'dataset.comparison.yaml');
  const loaded = await load(file, [dir], defaultLimits);
  if ('problems' in loaded) {
    throw new Error(formatProblems(loaded.problems));
  }
  const shown = parse<readonly string[]>(read('shown.json'));
  const named = parse<readonly string[]>(read('named.json'));
  const today = parse<string>(read('today.json'));
  const maxDays = parse<number>(read('maxDays.json'));
  return findWarnings(loaded, {
    ...(shown && {shown: new Set(shown)}),
    ...(named && {named: new Set(named)}),
    ...(today !== undefined && {today: toDay(today)}),
    ...(maxDays !== undefined && {maxDays}),
  });
}

function parse<Value>(text: string | undefined): Value | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as Value);
}

function toDay(text: string): number {
  const day = readSpan(text)?.first;
  if (day === undefined) {
    throw new Error(`${text} is no day`);
  }
  return day;
}
