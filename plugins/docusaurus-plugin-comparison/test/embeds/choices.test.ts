import {embedWords} from '../../src/dataset/dimensions.js';
import {allViews} from '../../src/embeds/allViews.js';
import {queryWords} from '../../src/embeds/directive.js';
import {claimAttributes} from '../../src/embeds/findClaims.js';
import {findIssues, layOut} from '../../src/embeds/layOut.js';
import {fileLanguage} from '../../src/values/language.js';
import {attributes, translateWith} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';

const text = (slow: string) => `
title: Engines
dimensions:
  region: {name: Region, choices: {us: {name: USA}, eu: {name: Europe}}, first: eu}
criteria:
  price: {name: Price, type: money, currency: EUR, by: region, better: lower}
  cores: {name: Cores, type: number}
subjects:
  slow: {name: Slow engine, values: {price: ${slow}, cores: 4}}
  fast: {name: Fast engine, values: {price: {eu: 9.43 EUR, us: 1 EUR}, cores: 2}}
`;
const dataset = datasetOf(
  text('{eu: 5.21 EUR, us: {value: 6.37 EUR, note: With tax}}'),
);
const earlier = datasetOf(text('{eu: 5.21 EUR, us: 7.43 EUR}'));
const say = translateWith({});

function ask(typed: Readonly<Record<string, string>>) {
  return layOut(dataset, new Map(Object.entries(typed)), {
    language: fileLanguage,
    say,
    versions: {own: undefined, others: new Map([['1.0', earlier]])},
  });
}

const shown = (typed: Readonly<Record<string, string>>): string => {
  const result = ask(typed);
  return JSON.stringify('issues' in result ? result.issues : result.laidOut);
};

describe('a choice of a dimension in an embed', () => {
  it('is the first one if it is omitted', () => {
    const table = shown({view: 'table'});

    expect(table).toMatch(/"Price \(Europe\)"/);
    expect(table).toMatch(/"5.21 EUR"/);
    expect(table).not.toMatch(/6.37 EUR|With tax/);
  });

  it.each([
    ['table', {}, /6.37 EUR/],
    ['bars', {criterion: 'price'}, /6.37 EUR/],
    ['range-plot', {criterion: 'price'}, /6.37 EUR/],
    ['scatter-plot', {x: 'price', y: 'cores'}, /6.37 EUR/],
  ])('is that of the attribute in %s', (view, typed, value) => {
    const laidOut = shown({view, ...typed, region: 'us'});

    expect(laidOut).toMatch(value);
    expect(laidOut).toMatch(/Price \(USA\)/);
    expect(laidOut).not.toMatch(/5\.21|9\.43/);
  });

  it('is that of the attribute in a fact', () => {
    const read = (typed: Readonly<Record<string, string>>) => {
      const result = ask({view: 'fact', cell: 'slow.price', ...typed});
      return 'laidOut' in result ? result.laidOut.label?.(say) : result.issues;
    };

    expect(read({})).toBe('5.21 EUR');
    expect(read({region: 'us'})).toBe('6.37 EUR');
  });

  it('is looked for in earlier versions of the docs as well', () => {
    const since = {view: 'table', since: '1.0'};

    expect(shown(since)).not.toMatch(/"version":"1.0"/);
    expect(shown({...since, region: 'us'})).toMatch(/7.43 EUR/);
  });

  it('is refused if the dimension does not have it', () => {
    expect(shown({view: 'table', region: 'asia'})).toMatch(
      /unknown-choice.*asia.*region.*, expected one of us, eu/,
    );
    expect(shown({view: 'table', plan: 'pro'})).toMatch(
      /unknown-attribute.*since, region/,
    );
  });

  it('is checked without laying out the embed', () => {
    const check = (region: string) =>
      findIssues(
        dataset,
        new Map([
          ['view', 'table'],
          ['region', region],
        ]),
        {},
      );

    expect(check('us')).toEqual([]);
    expect(check('asia')).toMatchObject([{code: 'unknown-choice'}]);
  });
});

describe('embedWords', () => {
  // A dimension with such an id could not be chosen.
  it('has every attribute of embeds and claims, and every word of queries', () => {
    const taken = [
      ...queryWords,
      ...attributes,
      ...allViews.flatMap((view) => view.attributes),
      ...claimAttributes,
    ];

    expect(taken.filter((each) => !embedWords.includes(each))).toEqual([]);
  });
});
