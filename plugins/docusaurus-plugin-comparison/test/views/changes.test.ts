import type {Dataset} from '../../src/model/index.js';
import {layOut as layOutQuery} from '../../src/embeds/layOut.js';
import {changes, type ChangesView} from '../../src/views/changes.js';
import type {RawAttributes} from '../../src/views/select.js';
import {translateWith, type ViewContext} from '../../src/views/view.js';
import {createLanguage, fileLanguage} from '../../src/values/language.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from './view.js';

const before = datasetOf(`
title: Engines
criteria:
  startup: {name: Start-up, type: duration, better: lower}
  size: {name: Size, type: bytes, better: lower}
  fuel: {name: Fuel, type: text}
  gone: {name: Gone, type: text}
  hot: {name: Hot, type: support}
subjects:
  fast: {name: Fast, values: {startup: 1000 ms, size: 1500 MB, fuel: petrol, gone: x, hot: no}}
  slow: {name: Slow, values: {startup: unknown, size: 2 GB, fuel: diesel, gone: x, hot: {value: yes, note: Old.}}}
  lost: {name: Lost, values: {startup: 9 s, size: 9 GB, fuel: coal, gone: x, hot: no}}
`);
const now = datasetOf(`
title: Engines
criteria:
  size: {name: Space, type: bytes, better: lower}
  startup: {name: Start-up, type: duration, better: lower}
  fuel: {name: Fuel, type: text}
  warm: {name: Warm, type: support, was: hot}
  added: {name: Added, type: text}
subjects:
  fresh: {name: Fresh, values: {startup: 5 s, size: 5 GB, fuel: gas, added: y, warm: yes}}
  slow: {name: Slow, values: {startup: {value: 0.5 s, note: Measured.}, size: 2 GB, fuel: diesel, added: y, warm: {value: yes, note: New.}}}
  faster: {name: Faster, was: fast, values: {startup: 1 s, size: {disputed: [{value: 1500 MB, source: a}, {value: 1 GB, source: b}]}, fuel: petrol, added: y, warm: no}}
sources: {a: {title: A}, b: {title: B}}
`);

const versions = {own: '2.0', others: new Map([['1.0', before]])};
const see = (typed: RawAttributes = {}, context: Partial<ViewContext> = {}) =>
  propsOf(changes, now, {since: '1.0', ...typed}, {versions, ...context});

const none = {added: [], removed: [], renamed: []};

describe('changes.layOut(dataset, {since})', () => {
  it('has what means something else, by id, and nothing that was rewritten', () => {
    expect(see()).toEqual({
      title: 'Engines',
      from: '1.0',
      to: '2.0',
      values: [
        {
          subject: 'Slow',
          criterion: 'Start-up',
          was: {state: 'unknown', claims: []},
          is: {state: 'value', claims: [{text: '0.5 s'}]},
        },
        {
          subject: 'Faster',
          criterion: 'Space',
          was: {state: 'value', claims: [{text: '1500 MB'}]},
          is: {
            state: 'disputed',
            claims: [{text: '1500 MB'}, {text: '1 GB'}],
          },
        },
      ],
      subjects: {
        added: ['Fresh'],
        removed: ['Lost'],
        renamed: [{was: 'Fast', is: 'Faster'}],
      },
      criteria: {
        added: ['Added'],
        removed: ['Gone'],
        renamed: [
          {was: 'Size', is: 'Space'},
          {was: 'Hot', is: 'Warm'},
        ],
      },
      best: [{criterion: 'Start-up', was: ['Fast'], is: ['Slow']}],
      claims: [],
    });
  });

  it('has only the subjects and criteria that the embed names', () => {
    expect(see({subjects: 'slow', criteria: 'startup'})).toMatchObject({
      values: [{subject: 'Slow', criterion: 'Start-up'}],
      subjects: none,
      criteria: none,
      best: [],
    });
    expect(see({criteria: 'fuel'})).toMatchObject({
      values: [],
      subjects: {added: ['Fresh'], removed: ['Lost']},
      criteria: none,
    });
  });

  it('leads to the cells of a table', () => {
    expect(see({page: '#full'}).values[0]?.link).toBe('#full.slow.startup');
  });

  it('has no name for the newest pages', () => {
    const view = see({}, {versions: {...versions, own: undefined}});

    expect(view).not.toHaveProperty('to');
  });

  it('shows figures in the language of the page', () => {
    const language = createLanguage({tag: 'de', figures: 'localized'});

    expect(see({}, {language}).values[0]?.is.claims).toEqual([
      {text: '0,5 s', typed: '0.5 s'},
    ]);
  });

  it('takes the claims that it is given', () => {
    const claims = [{words: 'It is.', was: 'open', is: 'holds'}] as const;

    expect(see({}, {claims}).claims).toEqual(claims);
  });

  it('compares the originals of translations, and shows those', () => {
    const translate = (dataset: Dataset, word: string): Dataset => ({
      ...dataset,
      subjects: dataset.subjects.map((each) => ({
        ...each,
        name: `${each.name} (de)`,
        cells: each.cells.map((cell) =>
          cell.state === 'value' && /^(?:petrol|diesel)$/.test(cell.value.text)
            ? {...cell, value: {...cell.value, text: word}}
            : cell,
        ),
      })),
    });
    // The translations of an equal text differ.
    const own = translate(now, 'Kraftstoff');
    const view = propsOf(
      changes,
      own,
      {since: '1.0'},
      {
        versions: {
          own: '2.0',
          others: new Map([['1.0', translate(before, 'Sprit')]]),
          originals: {own: now, others: versions.others},
        },
      },
    );

    expect(view).toMatchObject({
      values: [{subject: 'Slow (de)'}, {subject: 'Faster (de)'}],
      subjects: {
        added: ['Fresh (de)'],
        removed: ['Lost (de)'],
        renamed: [{was: 'Fast (de)', is: 'Faster (de)'}],
      },
      best: [{is: ['Slow (de)']}],
    });
  });

  it('refuses a version that is not there, and none', () => {
    expect(() => see({since: '0.9'})).toThrow(/^unknown-version$/);
    expect(() => propsOf(changes, now, {}, {versions})).toThrow(
      /^missing-attribute$/,
    );
    expect(() => propsOf(changes, now, {since: '1.0'})).toThrow(
      /^unknown-version$/,
    );
  });
});

describe('changes.layOut(dataset, {since}) of values with choices', () => {
  const machines = (eu: string, us: string) =>
    datasetOf(`
title: Machines
dimensions:
  region: {name: Region, choices: {eu: {name: Europe}, us: {name: USA}}}
criteria:
  cores: {name: Cores, type: number}
  price: {name: Price, type: money, currency: USD, better: lower, by: region}
subjects:
  small: {name: Small, values: {cores: 2, price: {eu: ${eu}, us: ${us}}}}
  large: {name: Large, values: {cores: ${us === '8 USD' ? 4 : 8}, price: {eu: 18 USD, us: 15 USD}}}
`);
  const earlier = machines('9 USD', '8 USD');
  const later = machines('10 USD', '16 USD');
  const ask = (typed: Readonly<Record<string, string>> = {}) => {
    const query = new Map(
      Object.entries({view: 'changes', since: '1.0', page: '#all', ...typed}),
    );
    const result = layOutQuery(later, query, {
      language: fileLanguage,
      say: translateWith({}),
      versions: {own: undefined, others: new Map([['1.0', earlier]])},
    });
    return 'laidOut' in result
      ? (result.laidOut.props as ChangesView)
      : result.issues;
  };

  it('names the choice of each, and leads to it', () => {
    expect(ask()).toMatchObject({
      values: [
        {
          criterion: 'Price (Europe)',
          was: {claims: [{text: '9 USD'}]},
          is: {claims: [{text: '10 USD'}]},
          link: '?all.region=eu#all.small.price',
        },
        {
          criterion: 'Price (USA)',
          was: {claims: [{text: '8 USD'}]},
          is: {claims: [{text: '16 USD'}]},
          link: '?all.region=us#all.small.price',
        },
        {criterion: 'Cores', link: '#all.large.cores'},
      ],
      best: [{criterion: 'Price (USA)', was: ['Small'], is: ['Large']}],
    });
  });

  it('has only those for the choice that the embed names', () => {
    expect(ask({region: 'eu'})).toMatchObject({
      values: [{criterion: 'Price (Europe)'}, {criterion: 'Cores'}],
      best: [],
    });
  });
});
