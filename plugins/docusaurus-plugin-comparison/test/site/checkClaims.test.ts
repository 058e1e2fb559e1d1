import fs from 'node:fs';
import {defaultLimits} from '../../src/dataset/limits.js';
import {formatProblems} from '../../src/problems/report.js';
import {outcomeOf} from '../../src/site/judgeStatement.js';
import {checkSite} from '../../src/site/checkSite.js';
import {createDatasets} from '../../src/site/datasets.js';
import type {SiteContext} from '../../src/site/site.js';
import {makeFolder, type Folder} from '../support/folder.js';

const own = `title: Own
criteria: {t: {name: Time, type: duration}}
subjects:
  a: {name: A, values: {t: 3 s to 40 s}}
  b: {name: B, values: {t: 1 min}}
`;
const other = `title: Other
criteria: {t: {name: Time, type: duration}}
subjects: {z: {name: Z, values: {t: 568 ms}}}
`;
const start = '---\ncomparison: ./own.comparison.yaml\n---\n\n';
const german = 'i18n/de/docusaurus-plugin-content-docs/current';

function siteOf(
  {dir, at}: Folder,
  claims?: SiteContext['claims'],
): SiteContext {
  return {
    roots: [dir],
    exclude: [],
    limits: defaultLimits,
    translations: [
      {locale: 'de', original: at('docs'), translated: at(german)},
    ],
    ...(claims && {claims}),
  };
}

const folder = makeFolder({});

async function check(
  pages: Readonly<Record<string, string>>,
  claims?: SiteContext['claims'],
  locale = 'en',
) {
  for (const name of ['docs', 'i18n', 'versioned_docs']) {
    fs.rmSync(folder.at(name), {recursive: true, force: true});
  }
  const files = {
    'docs/own.comparison.yaml': own,
    'docs/other.comparison.yaml': other,
    ...pages,
  };
  Object.entries(files).forEach(([file, text]) => folder.write(file, text));
  const site = siteOf(folder, claims);
  return checkSite(site, createDatasets(site, locale));
}

describe('checkClaims(page, pagePath, site, datasets)', () => {
  it('names the sentence and the value that decides', async () => {
    const {problems} = await check({
      'docs/page.mdx': `${start}A is :claim[sooner than Z, at :fact[a.t]]{if="a.t <\nother.z.t"}.\n`,
    });

    expect(formatProblems(problems))
      .toBe(`docs/page.mdx:5:6  error failed-claim  The data contradicts "sooner than Z, at a.t": a.t < other.z.t fails, since 3 s to 40 s is never below 568 ms. Correct the sentence, or the value.
  4 |
> 5 | A is :claim[sooner than Z, at :fact[a.t]]{if="a.t <
    |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  6 | other.z.t"}.
docs/own.comparison.yaml:4:25  the value
  see https://comparison-docs.github.io/plugin/messages/failed-claim

1 problem in 1 file`);
  });

  it('judges a translated page against the dataset next to its original', async () => {
    const {problems, claims} = await check({
      [`${german}/page.mdx`]: `${start}:claim[A ist schneller]{if="a.t < b.t and other.z.t < a.t"}.\n`,
    });

    expect(problems).toEqual([]);
    expect(claims.map(({judged}) => judged.verdict)).toEqual(['holds']);
  });

  it('judges a page of a version against the data of that version', async () => {
    const page = `${start}:claim[A is quick]{if="a.t < 1 min"}.\n`;
    const version = 'versioned_docs/version-1.0';
    const {problems, claims} = await check({
      'docs/page.mdx': page,
      [`${version}/page.mdx`]: page,
      [`${version}/own.comparison.yaml`]: own.replace('3 s to 40 s', '2 min'),
    });

    expect(claims.map(({judged}) => judged.verdict)).toEqual([
      'holds',
      'fails',
    ]);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'failed-claim',
        file: expect.objectContaining({path: `${version}/page.mdx`}),
        first: expect.objectContaining({
          file: expect.objectContaining({
            path: `${version}/own.comparison.yaml`,
          }),
        }),
      }),
    ]);
  });

  it('asks the choices that a claim names, else the first ones', async () => {
    const dataset = (price: string) => `title: Prices
dimensions: {region: {name: Region, choices: {eu: {name: Europe}, us: {name: USA}}}}
criteria: {price: {name: Price, type: money, currency: EUR, by: region}}
subjects: {a: {name: A, values: {price: ${price}}}}
`;
    const start = '---\ncomparison: ./prices.comparison.yaml\n---\n\n';
    const {problems, claims} = await check({
      'docs/prices.comparison.yaml': dataset('{eu: 5 EUR, us: 8 EUR}'),
      'docs/more.comparison.yaml': dataset('{eu: 6 EUR, us: 7 EUR}'),
      'docs/page.mdx': `${start}:claim[Cheap]{if="a.price < 6 EUR"},
:claim[cheap]{if="a.price < more.a.price" region=us},
<Claim region="us" if="a.price > more.a.price">dear</Claim>.
`,
      'docs/wrong.md': `${start}:claim[A]{if="a.price < 6 EUR" region=uk}
:claim[B]{if="a.price < 6 EUR" plan=pro}
:claim[C]{if="a.price < 6 EUR" region=us region=us}
:claim[D]{if="a.price < 6 EUR" region=us data=./own.comparison.yaml}
`,
    });

    expect(claims.map(({judged}) => judged.verdict)).toEqual([
      'holds',
      'fails',
      'holds',
    ]);
    expect(formatProblems(problems))
      .toBe(`docs/page.mdx:6:1  error failed-claim  The data contradicts "cheap": a.price < more.a.price fails, since 8 EUR is never below 7 EUR. Correct the sentence, or the value.
  5 | :claim[Cheap]{if="a.price < 6 EUR"},
> 6 | :claim[cheap]{if="a.price < more.a.price" region=us},
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  7 | <Claim region="us" if="a.price > more.a.price">dear</Claim>.
docs/prices.comparison.yaml:4:53  the value
  see https://comparison-docs.github.io/plugin/messages/failed-claim

docs/wrong.md:5:32  error unknown-choice  Unexpected choice "uk" of dimension "region", expected one of eu, us. Did you mean "us"? Choices are defined under "dimensions".
  4 |
> 5 | :claim[A]{if="a.price < 6 EUR" region=uk}
    |                                ^^^^^^^^^
  6 | :claim[B]{if="a.price < 6 EUR" plan=pro}
  see https://comparison-docs.github.io/plugin/messages/unknown-choice

docs/wrong.md:6:32  error unknown-attribute  Unexpected attribute "plan" of :claim, expected one of if, expect, reason, fresh, data, mark, page, use, region.
  5 | :claim[A]{if="a.price < 6 EUR" region=uk}
> 6 | :claim[B]{if="a.price < 6 EUR" plan=pro}
    |                                ^^^^^^^^
  7 | :claim[C]{if="a.price < 6 EUR" region=us region=us}
  see https://comparison-docs.github.io/plugin/messages/unknown-attribute

docs/wrong.md:7:42  error duplicate-attribute  The attribute "region" of :claim appears twice. Remove one of the two.
  6 | :claim[B]{if="a.price < 6 EUR" plan=pro}
> 7 | :claim[C]{if="a.price < 6 EUR" region=us region=us}
    |                                          ^^^^^^^^^
  8 | :claim[D]{if="a.price < 6 EUR" region=us data=./own.comparison.yaml}
  see https://comparison-docs.github.io/plugin/messages/duplicate-attribute

docs/wrong.md:8:32  error unknown-attribute  Unexpected attribute "region" of :claim, expected one of if, expect, reason, fresh, data, mark, page, use. Did you mean "reason"?
  7 | :claim[C]{if="a.price < 6 EUR" region=us region=us}
> 8 | :claim[D]{if="a.price < 6 EUR" region=us data=./own.comparison.yaml}
    |                                ^^^^^^^^^
  9 |

5 problems in 2 files`);
  });

  it('compares words of the original in every locale', async () => {
    const pages = {
      'docs/words.comparison.yaml': `title: Words
criteria:
  kind: {name: Kind, type: text}
  parts: {name: Parts, type: list}
  level: {name: Level, type: scale, scale: [low, high]}
subjects: {a: {name: A, values: {kind: engine, parts: [wheel], level: high}}}
`,
      [`${german}/words.comparison.yaml`]: `criteria: {level: {labels: {low: niedrig, high: hoch}}}
subjects: {a: {values: {kind: Motor, parts: [Rad]}}}
`,
      'docs/page.mdx': `:claim[An engine]{if="a.kind = 'engine' and a.parts includes 'wheel' and a.level = high" data=./words.comparison.yaml}\n`,
      [`${german}/other.mdx`]: `:claim[Ein Motor]{if="a.kind = 'engine' and a.level ≥ high" data=./words.comparison.yaml}\n`,
    };
    for (const locale of ['en', 'de']) {
      const {problems, claims} = await check(pages, undefined, locale);

      expect(problems).toEqual([]);
      expect(claims.map(({judged}) => judged.verdict)).toEqual([
        'holds',
        'holds',
      ]);
    }
  });

  it('judges an element, and leaves a component of that name alone', async () => {
    const {problems, claims} = await check({
      'docs/page.mdx': `${start}<Claim if="a.t > b.t">A is *slower*</Claim>.\n\n<Claim title="x" />\n`,
    });

    expect(problems.map(({code}) => code)).toEqual(['failed-claim']);
    expect(claims.map(({statement}) => statement.words)).toEqual([
      'A is slower',
    ]);
  });

  it.each([
    "import Claim from './Claim';",
    'export const Claim = ({children}) => <b>{children}</b>;',
  ])('leaves a component Claim that the page has: %s', async (line) => {
    const page = `${start}${line}\n\n<Claim if="a.t < 1 s">A</Claim>, :claim[B]{if="b.t = 1 min"}.\n`;
    const {problems, claims} = await check({'docs/page.mdx': page});

    expect(problems).toEqual([]);
    expect(claims.map(({statement}) => statement.words)).toEqual(['B']);
  });

  it('reports all mistakes of a page, each at its place', async () => {
    const text = `${start}- :claim[a]{if="a.t &lt; c.t"}
- :claim[b]{if="a.t < 5"}
- :claim[c]{if="a.t < 1 s" expect="open"}
- :claim[d]{IF="a.t < 1 s"}
- :claim[e] {if="a.t < 1 s"}
- :claim[f]{if="a.t < 1 s" if="a.t < 2 s"}
- :claim[g]{if="a.t < 1 s" expect="maybe"}
- :claim[h]{if="a.t < 1 min" data=gone.comparison.yaml}
- :claim[i]{if="ab.t < 1 s and a.tt < 1 s"}
`;
    const {problems} = await check({'docs/page.md': text});
    const typed = problems.map(
      ({code, place}) => [code, text.slice(place?.start, place?.end)] as const,
    );

    expect(typed).toEqual([
      ['bad-expression', 'c.t'],
      ['bad-expression', '5'],
      ['incomplete-claim', ':claim[c]{if="a.t < 1 s" expect="open"}'],
      ['unknown-attribute', 'IF="a.t < 1 s"'],
      ['incomplete-claim', ':claim[d]{IF="a.t < 1 s"}'],
      ['bad-attributes', ' {if="a.t < 1 s"}'],
      ['duplicate-attribute', 'if="a.t < 2 s"'],
      ['unknown-word', 'expect="maybe"'],
      [
        'missing-dataset',
        ':claim[h]{if="a.t < 1 min" data=gone.comparison.yaml}',
      ],
      ['bad-expression', 'ab.t'],
      ['bad-expression', 'a.tt'],
    ]);
  });

  it.each(['page.md', 'page.mdx'])(
    'reports braces that are no attributes in %s',
    async (name) => {
      const {problems} = await check({
        [`docs/${name}`]: `${start}:claim[a]{if=a.t<b.t}\n`,
      });

      expect(problems.map(({code}) => code)).toEqual(['bad-attributes']);
    },
  );

  it.each([
    ['throw', ['error', 'error']],
    ['warn', ['warning', 'warning']],
    ['log', ['warning', 'warning']],
    ['ignore', []],
  ] as const)('%ss as the options say', async (reaction, severities) => {
    const {problems} = await check(
      {
        'docs/page.mdx': `${start}:claim[a]{if="a.t > b.t"} :claim[b]{if="a.t > 10 s"}\n`,
      },
      {onFailedClaims: reaction, onOpenClaims: reaction},
    );

    expect(problems.map(({severity}) => severity)).toEqual(severities);
  });
});

describe('outcomeOf(embed, judged)', () => {
  it.each([
    ['holds', 'holds', undefined, undefined],
    ['open', 'holds', undefined, 'open-claim'],
    ['fails', 'holds', undefined, 'failed-claim'],
    ['open', 'open', undefined, undefined],
    ['holds', 'open', undefined, 'decided-claim'],
    ['fails', 'open', undefined, 'failed-claim'],
    ['fails', 'fails', undefined, undefined],
    ['open', 'fails', undefined, 'open-claim'],
    ['holds', 'fails', undefined, 'true-claim'],
    ['open', 'holds', 'n/a', 'not-applicable'],
    ['open', 'fails', 'n/a', 'not-applicable'],
    ['open', 'open', 'n/a', undefined],
  ] as const)('%s, expected %s, by %s: %s', (verdict, expect_, cause, code) => {
    const judged = {verdict, ...(cause && {cause})};

    expect(outcomeOf({expect: expect_}, judged)).toBe(code);
  });
});
