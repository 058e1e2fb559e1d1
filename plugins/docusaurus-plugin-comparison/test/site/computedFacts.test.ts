import path from 'node:path';
import {defaultLimits} from '../../src/dataset/limits.js';
import {Lines} from '../../src/problems/position.js';
import {checkSite} from '../../src/site/checkSite.js';
import {compareSites} from '../../src/site/changes/compareSites.js';
import {readSiteState} from '../../src/site/changes/siteState.js';
import {makeFolder} from '../support/folder.js';

const engines = (startup: string) => `title: Engines
criteria:
  startup: {name: Start-up time, type: duration, better: lower}
  size: {name: Size, type: bytes}
  isolated: {name: Isolated, type: support}
subjects:
  fast: {name: Fast engine, values: {startup: ${startup}, size: 1 GB, isolated: yes}}
  slow: {name: Slow engine, values: {startup: 3 min, size: unknown, isolated: no}}
`;
const others = `title: Others
criteria: {startup: {name: Start-up time, type: duration}}
subjects: {old: {name: Old engine, values: {startup: 6 min}}}
`;

const withData = (text: string) =>
  `---\ncomparison: ./engines.comparison.yaml\n---\n\n${text}\n`;

const folder = makeFolder({});

/** A new site with these files. */
function makeSite(
  name: string,
  files: Readonly<Record<string, string>>,
): string {
  for (const [file, text] of Object.entries(files)) {
    folder.write(`${name}/docs/${file}`, text);
  }
  return path.join(folder.dir, name);
}

async function check(name: string, pages: Readonly<Record<string, string>>) {
  const dir = makeSite(name, {
    'engines.comparison.yaml': engines('3 s to 5 s'),
    'others.comparison.yaml': others,
    ...pages,
  });
  const result = await checkSite({
    roots: [dir],
    exclude: [],
    limits: defaultLimits,
  });
  return result.problems.map(({code, place, file}) => {
    const text = place ? file.text.slice(place.start, place.end) : '';
    const {line} = new Lines(file).positionOf(place?.start ?? 0);
    return [code, line, text];
  });
}

/** Facts with one mistake each, and the part of the page that is wrong. */
const mistakes: readonly (readonly [string, string, string])[] = [
  [':fact{is="fst.startup / slow.startup"}', 'bad-expression', 'fst.startup'],
  [':fact{is="fast.startup < 5 s"}', 'bad-expression', 'fast.startup < 5 s'],
  [
    ':fact{is="fast.startup + slow.size"}',
    'bad-expression',
    'fast.startup + slow.size',
  ],
  [':fact{is="startup / 2"}', 'bad-expression', 'startup'],
  [
    ':fact{is="fast.startup &lt; 5 s"}',
    'bad-expression',
    'fast.startup &lt; 5 s',
  ],
  [':fact{is="none.old.startup / 2"}', 'bad-expression', 'none.old.startup'],
  [':fact{is="fast.startup" unit="GB"}', 'bad-expression', 'fast.startup'],
  [
    ':fact{is="fast.startup" digits="16"}',
    'unknown-word',
    ':fact{is="fast.startup" digits="16"}',
  ],
  [
    ':fact{is="fast.startup" fresh="2 years"}',
    'bad-age',
    ':fact{is="fast.startup" fresh="2 years"}',
  ],
  [
    ':fact[fast.startup]{fresh="730d"}',
    'missing-is',
    ':fact[fast.startup]{fresh="730d"}',
  ],
  [
    '<Fact is="fast.startup" fresh="1" />',
    'bad-age',
    '<Fact is="fast.startup" fresh="1" />',
  ],
  [
    ':fact{is="fast.startup" round="2"}',
    'unknown-attribute',
    ':fact{is="fast.startup" round="2"}',
  ],
  [
    ':fact{is="fast.startup" is="slow.startup"}',
    'duplicate-attribute',
    'is="slow.startup"',
  ],
  [
    ':fact[fast.startup]{is="slow.startup"}',
    'cell-and-is',
    ':fact[fast.startup]{is="slow.startup"}',
  ],
  [
    ':fact[fast.startup]{unit="s"}',
    'missing-is',
    ':fact[fast.startup]{unit="s"}',
  ],
  [
    ':fact{is=fast.startup<slow.startup}',
    'bad-attributes',
    '{is=fast.startup<slow.startup}',
  ],
  [':fact{is=""}', 'bad-expression', ''],
  ['<Fact is="fst.startup / 2" />', 'bad-expression', 'fst.startup'],
  ['<Fact is="fast.startup" unit="GB" />', 'bad-expression', 'fast.startup'],
  [
    '<Fact is="fast.startup" round="2" />',
    'unknown-attribute',
    '<Fact is="fast.startup" round="2" />',
  ],
  ['<Fact is={value} />', 'bad-expression', ''],
];

describe('checkSite(site), with computed facts', () => {
  it('accepts figures, names and other datasets, in directives and elements', async () => {
    const text = withData(`
It takes :fact{is="slow.startup / fast.startup"} as long, or <Fact is="others.old.startup / slow.startup" />.

<Fact is="best(startup)" />

# :fact{is="count(isolated = yes)"} engines of :fact{is="fast.startup" unit="ms" digits="3"}
`);
    const own = withData(`
import Fact from './Fact';

<Fact is="my own property" />
`);

    expect(await check('valid', {'page.mdx': text, 'own.mdx': own})).toEqual(
      [],
    );
  });

  it('takes the choices of dimensions, in directives and elements', async () => {
    const data = `title: Prices
dimensions:
  region: {name: Region, choices: {eu: {name: Europe}, us: {name: USA}}}
criteria: {price: {name: Price, type: money, currency: USD, by: region}}
subjects: {small: {name: Small, values: {price: {eu: 10 USD, us: 8 USD}}}}
`;
    const pageOf = (region: string) =>
      `---
comparison: ./prices.comparison.yaml
---

At :fact{is="small.price / 2" region=${region}}, or <Fact is="small.price / 2" region="${region}" />.
`;
    const files = {'prices.comparison.yaml': data, 'page.mdx': pageOf('us')};

    expect(await check('choice', files)).toEqual([]);
    expect(
      await check('unknown-choice', {...files, 'page.mdx': pageOf('asia')}),
    ).toEqual([
      ['unknown-choice', 5, ':fact{is="small.price / 2" region=asia}'],
      ['unknown-choice', 5, '<Fact is="small.price / 2" region="asia" />'],
    ]);
  });

  it.each(['md', 'mdx'])(
    'reports all mistakes of a page, each at its place, in .%s',
    async (ending) => {
      const text = withData(
        mistakes.map(([typed]) => `At ${typed}.`).join('\n\n'),
      );
      const found = await check(ending, {[`page.${ending}`]: text});

      expect(found).toEqual(
        mistakes.map(([, code, part], index) => [code, 5 + 2 * index, part]),
      );
    },
  );
});

describe('compareSites(was, is), with computed facts', () => {
  it('says which sentences read otherwise, also where ids have changed', async () => {
    const page = (fast: string) =>
      withData(
        `The slow engine takes :fact{is="slow.startup / ${fast}.startup"} as long. <Fact is="best(startup)" /> is best. Another takes :fact{is="others.old.startup"}.`,
      );
    const stateOf = async (label: string, data: string, text: string) => {
      const dir = makeSite(label, {
        'engines.comparison.yaml': data,
        'others.comparison.yaml': others,
        'page.mdx': text,
      });
      return readSiteState(
        label,
        {roots: [dir], exclude: [], limits: defaultLimits},
        (file) => path.relative(dir, file),
      );
    };
    const changed = engines('6 s to 10 min').replace(
      'fast: {name: Fast engine',
      'quick: {was: fast, name: Fast engine',
    );
    const {facts, sentences} = await compareSites(
      await stateOf('before', engines('3 s to 5 s'), page('fast')),
      await stateOf('now', changed, page('quick')),
    );

    expect(facts.map(({cell, was, is}) => [cell, was, is])).toEqual([
      ['slow.startup / quick.startup', '36 to 60 times', '0.3 to 30 times'],
      ['best(startup)', 'Fast engine', 'no clear best'],
    ]);
    expect(sentences).toHaveLength(2);
  });
});
