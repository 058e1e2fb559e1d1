import {defaultLimits} from '../../src/dataset/limits.js';
import {checkSite} from '../../src/site/checkSite.js';
import {Lines} from '../../src/problems/position.js';
import {makeFolder} from '../support/folder.js';

/** Expressions with one mistake each, and what is wrong in them. */
const mistakes: readonly (readonly [string, string])[] = [
  ['fst.startup < 5 s', 'fst.startup'],
  ['fast.start-up < 5 s', 'fast.start-up'],
  ['other.fast.startup < 5 s', 'other.fast.startup'],
  ['startup < 5 s', 'startup'],
  ['fast.startup < 5', '5'],
  ['fast.startup < 5 m', '5 m'],
  ['fast.startup < 5 parsecs', '5 parsecs'],
  ['fast.startup < fast.size', 'fast.startup < fast.size'],
  ['fast.startup < slow.startup < 5 s', '<'],
  ['fast.startup == slow.startup', '=='],
  ['fast.startup => 5 s', '=>'],
  ['fast.startup < 5 s && slow.startup > 5 s', '&&'],
  ['fast.startup * 2 > slow.startup', '*'],
  ['fast.startup -slow.startup > 1 s', '-'],
  ['fast.startup > ‘5 s’', '‘'],
  ["fast.startup > '5 s", "'5 s"],
  ['fast.isolated = maybe', 'maybe'],
  ["fast.kind = 'engine' and fast.kind < 'z'", 'fast.kind'],
  ["fast.since < 'March 2013'", "'March 2013'"],
  ["fast.release ≥ 'one'", "'one'"],
  ['best(size) = fast', 'best(size) = fast'],
  ['best(startup) < fast', '<'],
  ['all(startup)', 'startup'],
  ['avg(startup) < 5 s', 'avg'],
  ['all(startup < max(startup))', 'max(startup)'],
  ['fast.startup', 'fast.startup'],
  ['1 s < 2 s', '1 s < 2 s'],
  ['fast.startup = slow.startup within 10 s', '10 s'],
  ['(fast.startup < 5 s', ''],
  ['fast.parts includes wheel', 'wheel'],
  ['all(startup < 5 s except fst)', 'all(startup < 5 s except fst)'],
];

const known = `startup: 3 s, size: 1 GB, isolated: yes, kind: engine, since: 2013, release: '1.2', parts: [wheel]`;
const unknown = known.replace(/: [^,]+/g, ': unknown');

const datasetOf = (values: string) => `title: Engines
criteria:
  startup: {name: Startup, type: duration, better: lower}
  size: {name: Size, type: bytes}
  isolated: {name: Isolated, type: support}
  kind: {name: Kind, type: text}
  since: {name: Since, type: date}
  release: {name: Release, type: version}
  parts: {name: Parts, type: list}
subjects:
  fast: {name: Fast, values: {${values}}}
  slow: {name: Slow, values: {${values}}}
`;

const claims = mistakes.map(
  ([text], index) =>
    `${'Words. '.repeat(index % 4)}:claim[Claim ${index}]{if="${text}"}\n`,
);
const page = `---\ncomparison: ./engines.comparison.yaml\n---\n\n${claims.join('\n')}`;

describe.each([
  ['known', 'md', known],
  ['unknown', 'mdx', unknown],
])('checkClaims(page, …), of %s values', (_, ending, values) => {
  const {dir} = makeFolder({
    'docs/engines.comparison.yaml': datasetOf(values),
    [`docs/page.${ending}`]: page,
  });

  it(`reports ${mistakes.length} mistakes of one page, each with its place and a way out`, async () => {
    const {problems} = await checkSite({
      roots: [dir],
      exclude: [],
      limits: defaultLimits,
    });
    const lines = new Lines({path: '', text: page});
    const reported = problems.map(({code, place}) => [
      code,
      page.slice(place?.start, place?.end),
      lines.positionOf(place?.start ?? 0).line,
    ]);
    const expected = mistakes.map(([, found], index) => [
      'bad-expression',
      found,
      5 + 2 * index,
    ]);

    expect(reported).toEqual(expected);
    for (const {message} of problems) {
      expect(message).toMatch(
        /expected (?!one that)|(?:Write|Add|Fix|Use|Compare|Put|Name|Close|Calculate) .*\.$|Did you mean .*\?$/,
      );
    }
  });
});
