import fs from 'node:fs';
import {Ajv} from 'ajv';
import {toReportedClaim} from '../../src/commands/reportedClaims.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {json} from '../../src/problems/formats/json.js';
import {formatProblems} from '../../src/problems/report.js';
import {checkSite} from '../../src/site/checkSite.js';
import {findStaleStatements} from '../../src/site/staleStatements.js';
import {readSpan} from '../../src/values/calendar.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';
import {makeFolder} from '../support/folder.js';

const schema = new URL(
  '../../src/problems/formats/check.schema.json',
  import.meta.url,
);
const isValid = new Ajv({allowUnionTypes: true}).compile(
  JSON.parse(fs.readFileSync(schema, 'utf8')) as object,
);

const dayOf = (date: string) => readSpan(date)?.last ?? Number.NaN;
const today = dayOf('2026-11-26');

const engines = `title: Engines
criteria: {startup: {name: Start-up time, type: duration}}
subjects:
  fast: {name: Fast, values: {startup: {value: ≤ 2 s, asOf: 2021}}}
  slow: {name: Slow, values: {startup: 3 min}}
  old: {name: Old, values: {startup: n/a}}
`;

describe.each(listFixtures(import.meta.url, 'claims'))(
  'checkSite(site), with claims',
  (fixture) => {
    const {dir} = makeFolder({
      'docs/engines.comparison.yaml':
        fixture.read('engines.comparison.yaml') ?? engines,
      'docs/page.mdx': fixture.read('page.mdx') ?? '',
    });

    it(`reports ${fixture.name}`, async () => {
      const found = await checkSite({
        roots: [dir],
        exclude: [],
        limits: defaultLimits,
        ...(JSON.parse(fixture.read('site.json') ?? '{}') as object),
      });
      const problems = [
        ...found.problems,
        ...findStaleStatements(found.claims, found.facts, today, undefined),
      ];

      const report = json.print(problems, {
        datasets: 1,
        pages: 1,
        claims: found.claims.map(toReportedClaim),
        pathOf: (path) => path,
      });
      const {claims} = JSON.parse(report) as {claims: unknown};

      expect(isValid(JSON.parse(report)) || isValid.errors).toBe(true);
      expectOutputs(fixture, {
        'problems.txt': `${formatProblems(problems)}\n`,
        'claims.json': `${JSON.stringify(claims, null, 2)}\n`,
      });
    });
  },
);

describe('findStaleStatements(claims, facts, today, maxDays)', () => {
  const folder = makeFolder({});

  it.each<[readonly (string | undefined)[], number, readonly string[]]>([
    [['2026'], 365, []],
    [['2021'], 730, ['stale-claim']],
    [['2026', '2012'], 3650, ['stale-claim']],
    [[undefined], 730, ['undated-claim']],
    [['2026', undefined], 730, ['undated-claim']],
    [['2012', undefined], 730, ['stale-claim']],
    [['2024-11-26'], 730, []],
  ])('of data from %j, at most %i days old: %j', async (dates, days, codes) => {
    const subjects = dates.map(
      (date, index) =>
        `  s${index}: {name: S${index}, values: {t: {value: 1 s${date ? `, asOf: ${date}` : ''}}}}\n`,
    );
    const cells = dates.map((_, index) => `s${index}.t`);
    folder.write(
      'docs/x.comparison.yaml',
      `title: X\ncriteria: {t: {name: T, type: duration}}\nsubjects:\n${subjects.join('')}`,
    );
    folder.write(
      'docs/page.mdx',
      `:claim[Soon]{if="${cells.join(' + ')} < 1 min" data=./x.comparison.yaml}, after :fact{is="${cells.join(' + ')}" data=./x.comparison.yaml}\n`,
    );
    const {claims, facts} = await checkSite({
      roots: [folder.dir],
      exclude: [],
      limits: defaultLimits,
    });

    const warnings = findStaleStatements(claims, facts, today, days);
    // Of the claim and of the computed fact.
    expect(warnings.map(({code}) => code)).toEqual([...codes, ...codes]);
  });
});
