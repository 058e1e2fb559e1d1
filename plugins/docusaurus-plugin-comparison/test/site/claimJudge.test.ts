import {defaultLimits} from '../../src/dataset/limits.js';
import {checkSite} from '../../src/site/checkSite.js';
import type {ClaimListView} from '../../src/views/claimList.js';
import type {GroundProps} from '../../src/views/grounds.js';
import {makeFolder} from '../support/folder.js';
import {runLoader} from '../support/runLoader.js';

const german = 'i18n/de/docusaurus-plugin-content-docs/current';
const folder = makeFolder({
  'docs/engines.comparison.yaml': `title: Engines
criteria:
  startup: {name: Start-up, type: duration, better: lower}
  price: {name: Price, type: money, currency: EUR}
  quiet: {name: Quiet, type: support}
  fuel: {name: Fuel, type: text}
subjects:
  fast:
    name: Fast
    values:
      startup: {value: ≤ 2 s, when: On a laptop, asOf: 2021, source: book}
      price: {value: 90 EUR, note: With tax}
      quiet: no
      fuel: petrol
  slow:
    name: Slow
    values: {startup: 3 min, price: {disputed: [{value: 80 EUR, source: book}, {value: 95 EUR, source: shop}]}, quiet: yes, fuel: coal}
  old: {name: Old, values: {startup: n/a, price: unknown, quiet: yes, fuel: coal}}
sources:
  book: {title: A book}
  shop: {title: A shop, url: https://example.com/shop}
claims:
  sooner: {words: The *fast* one starts first., if: fast.startup < slow.startup}
  all-quiet: {if: all(quiet = yes)}
  either: {if: fast.startup < slow.startup or fast.quiet = yes}
  both: {if: fast.startup < slow.startup and fast.quiet = no}
  coal: {if: slow.fuel = 'coal' and count(fuel = 'coal') = 2}
  best: {if: best(startup) = fast}
  limit: {words: It is within the limit., if: fast.startup ≤ limits.all.most}
  cheaper:
    words: The fast one is cheaper.
    if: fast.price < slow.price and fast.startup < 1 min
    expect: open
    reason: Sources disagree.
`,
  'docs/limits.comparison.yaml': `title: Limits
criteria: {most: {name: Most, type: duration}}
subjects: {all: {name: All engines, values: {most: 5 s}}}
`,
  'docs/page.mdx':
    '::claims{data=./engines.comparison.yaml claims="sooner,best"}\n\n:claim[Cheap]{use=cheaper data=./engines.comparison.yaml}\n',
  [`${german}/engines.comparison.yaml`]: `title: Motoren
criteria: {startup: {name: Startzeit}}
subjects: {fast: {name: Schneller, values: {fuel: Benzin}}, slow: {values: {fuel: Kohle}}}
claims:
  sooner: {words: Der *schnelle* startet zuerst.}
  cheaper: {reason: Quellen sind uneins.}
`,
  [`${german}/limits.comparison.yaml`]:
    'title: Grenzen\nsubjects: {all: {name: Alle Motoren}}\n',
  [`${german}/eigene.comparison.yaml`]: `title: Eigene
criteria: {startup: {name: Startzeit, type: duration}}
subjects: {fast: {name: Schneller, values: {startup: 2 s}}}
claims: {quick: {if: fast.startup < limits.all.most}}
`,
  'docs/prices.comparison.yaml': `title: Prices
dimensions:
  region: {name: Region, choices: {eu: {name: Europe}, us: {name: USA}}}
criteria: {price: {name: Price, type: money, currency: USD, by: region}}
subjects: {small: {name: Small, values: {price: {eu: 10 USD, us: 8 USD}}}}
claims:
  cheap: {if: small.price < 9 USD, expect: fails, reason: Only in the USA.}
  cheaper: {if: small.price < rivals.other.price}
`,
  'docs/rivals.comparison.yaml': `title: Rivals
dimensions:
  region: {name: Region, choices: {eu: {name: Europe}, us: {name: USA}}}
criteria: {price: {name: Price, type: money, currency: USD, by: region}}
subjects: {other: {name: Other, values: {price: {eu: 12 USD, us: 7 USD}}}}
`,
  [`${german}/prices.comparison.yaml`]:
    'title: Preise\ndimensions: {region: {choices: {us: {name: Amerika}}}}\ncriteria: {price: {name: Preis}}\n',
});
const translations = [
  {
    locale: 'de',
    original: folder.at('docs'),
    translated: folder.at(german),
  },
];

const load = (query: string, locale = 'en') =>
  runLoader(folder, 'docs/engines.comparison.yaml', `?view=claims${query}`, {
    translations,
    locale,
  });

async function listClaims(query = '', locale = 'en') {
  const {props} = await load(query, locale);
  return (props as ClaimListView).claims;
}

describe('::claims', () => {
  it('says what the data says about each claim, and on which values that rests', async () => {
    const claims = await listClaims();

    expect(
      claims.map(({id, known}) => [
        id,
        known?.verdict,
        known?.grounds.map((each) => `${each.subject} ${each.criterion}`),
      ]),
    ).toEqual([
      ['sooner', 'holds', ['Fast Start-up', 'Slow Start-up']],
      // One subject decides alone.
      ['all-quiet', 'fails', ['Fast Quiet']],
      ['either', 'holds', ['Fast Start-up', 'Slow Start-up']],
      ['both', 'holds', ['Fast Start-up', 'Slow Start-up', 'Fast Quiet']],
      ['coal', 'holds', ['Slow Fuel', 'Fast Fuel', 'Old Fuel']],
      ['best', 'holds', ['Slow Start-up', 'Fast Start-up']],
      ['limit', 'holds', ['Fast Start-up', 'All engines Most']],
      // What is decided is not why it is open.
      ['cheaper', 'open', ['Fast Price', 'Slow Price']],
    ]);
  });

  it('has the values with what is said of them, and the reason', async () => {
    const claims = await listClaims('&claims=cheaper,sooner&page=%23all');

    expect(claims).toMatchObject([
      {
        id: 'cheaper',
        words: 'The fast one is cheaper.',
        reason: 'Sources disagree.',
        known: {
          grounds: [
            {link: '#all.fast.price', footnotes: [{note: 'With tax'}]},
            {
              cell: {state: 'disputed'},
              footnotes: [
                {sources: [{title: 'A book'}]},
                {sources: [{url: 'https://example.com/shop'}]},
              ],
            },
          ],
        },
      },
      {
        id: 'sooner',
        known: {
          grounds: [
            {footnotes: [{when: 'On a laptop', asOf: '2021'}]},
            {footnotes: []},
          ],
        },
      },
    ]);
  });

  it('is in the language of the page, and judges the words of the original', async () => {
    const claims = await listClaims('&claims=sooner,coal,limit,cheaper', 'de');

    expect(claims).toMatchObject([
      {
        words: ['Der ', {children: ['schnelle']}, ' startet zuerst.'],
        known: {
          verdict: 'holds',
          grounds: [
            {subject: 'Schneller', criterion: 'Startzeit'},
            {subject: 'Slow'},
          ],
        },
      },
      {
        known: {
          verdict: 'holds',
          grounds: [
            {cell: {claims: [{text: 'Kohle'}]}},
            {cell: {claims: [{text: 'Benzin'}]}},
            {cell: {claims: [{text: 'coal'}]}},
          ],
        },
      },
      {known: {grounds: [{}, {subject: 'Alle Motoren'}]}},
      {reason: 'Quellen sind uneins.'},
    ]);
  });

  it.each([
    ['', 'en', ['Price (Europe)', '10 USD', 'fails'], ['12 USD', 'holds']],
    ['region=us', 'en', ['Price (USA)', '8 USD', 'holds'], ['7 USD', 'fails']],
    [
      'region=us',
      'de',
      ['Preis (Amerika)', '8 USD', 'holds'],
      ['7 USD', 'fails'],
    ],
  ])(
    'reads the cells of the choices of an embed, of all datasets: %s, %s',
    async (choice, locale, cheap, cheaper) => {
      const {props} = await runLoader(
        folder,
        'docs/prices.comparison.yaml',
        `?view=claims&page=%23all&${choice}`,
        {translations, locale},
      );
      const [first, second] = (props as ClaimListView).claims;
      const textOf = (ground: GroundProps | undefined) =>
        ground?.cell.claims[0]?.text;
      const [ground] = first?.known?.grounds ?? [];

      expect([
        ground?.criterion,
        textOf(ground),
        first?.known?.verdict,
      ]).toEqual(cheap);
      expect(ground?.link).toBe(
        `?all.${choice || 'region=eu'}#all.small.price`,
      );
      expect([
        textOf(second?.known?.grounds[1]),
        second?.known?.verdict,
      ]).toEqual(cheaper);
    },
  );

  it('judges those of a dataset that only a locale has', async () => {
    const {props} = await runLoader(
      folder,
      `${german}/eigene.comparison.yaml`,
      '?view=claims',
      {translations, locale: 'de'},
    );

    expect((props as ClaimListView).claims).toMatchObject([
      {
        known: {
          verdict: 'holds',
          grounds: [{subject: 'Schneller'}, {subject: 'Alle Motoren'}],
        },
      },
    ]);
  });

  it('depends on the other datasets that claims name', async () => {
    const {dependencies, missing} = await load('');

    expect(dependencies).toContain(folder.at('docs/limits.comparison.yaml'));
    expect(missing).toContain(folder.at('docs/limits.comparison.yml'));
  });

  it('refuses claims that the dataset does not have', async () => {
    const {error} = await load('&claims=soner');

    expect(error?.message).toContain('Did you mean "sooner"?');
  });

  it('names the claims that it lists', async () => {
    const {named, problems} = await checkSite({
      roots: [folder.dir],
      exclude: [],
      limits: defaultLimits,
      translations,
    });

    expect([
      ...(named.get(folder.at('docs/engines.comparison.yaml')) ?? []),
    ]).toEqual(['cheaper', 'sooner', 'best']);
    expect(problems.map(({code}) => code)).toEqual(['failed-claim']);
  });
});
