import * as chooseCellsModule from '../../src/values/chooseCells.js';
import {
  chooseCells,
  combineChoices,
  countChoices,
  countSubjectCells,
  findDimensions,
  keyOfChoice,
  pickDimensions,
} from '../../src/values/chooseCells.js';
import type {Cell, Dataset} from '../../src/model/index.js';
import {datasetOf} from '../dataset/datasetOf.js';

const dataset = datasetOf(`
title: Engines
dimensions:
  region: {name: Region, choices: {us: {name: USA}, eu: {name: Europe}}, first: eu}
  plan: {name: Plan, choices: {free: {name: Free}, pro: {name: Pro}}}
criteria:
  price: {name: Price, type: money, currency: EUR, by: [plan, region]}
  tax: {name: Tax, type: percent, by: region}
  cores: {name: Cores, type: number}
  each: {name: Each, type: money, currency: EUR, is: price / cores}
subjects:
  slow:
    name: Slow engine
    values: {price: {free: 2 EUR, pro: {us: 8 EUR}}, tax: 20 %, cores: 4}
`);

const textsOf = ({subjects}: Dataset): readonly string[] =>
  (subjects[0]?.cells ?? []).map((cell: Cell) =>
    cell.state === 'value' ? cell.value.text : cell.state,
  );
const choose = (chosen: Readonly<Record<string, string>>) =>
  chooseCells(dataset, new Map(Object.entries(chosen)));
const dimensions = dataset.dimensions ?? [];

describe('chooseCells.ts', () => {
  it('exports', () => {
    expect(Object.keys(chooseCellsModule).sort()).toEqual([
      'chooseCells',
      'chooseFirst',
      'combineChoices',
      'countChoices',
      'countSubjectCells',
      'findDimensions',
      'keyOfChoice',
      'nameChoice',
      'pickDimensions',
    ]);
  });
});

describe('chooseCells(dataset, chosen)', () => {
  it('has the cells of the choices, and computes with these', () => {
    expect(textsOf(choose({}))).toEqual(['2 EUR', '20 %', '4', '0.5 EUR']);
    expect(textsOf(choose({region: 'us', plan: 'pro'}))).toEqual([
      '8 EUR',
      '20 %',
      '4',
      '2 EUR',
    ]);
    expect(textsOf(choose({plan: 'pro'}))).toEqual([
      'unknown',
      '20 %',
      '4',
      'unknown',
    ]);
  });

  it('names the choices with the criteria that depend on them', () => {
    const namesOf = ({criteria}: Dataset) => criteria.map(({name}) => name);

    expect(namesOf(choose({}))).toEqual([
      'Price (Free, Europe)',
      'Tax (Europe)',
      'Cores',
      'Each (Free, Europe)',
    ]);
    expect(namesOf(choose({region: 'us'}))[0]).toBe('Price (Free, USA)');
  });

  it('has the first of a choice that another dataset has', () => {
    expect(textsOf(choose({region: 'asia', year: '2024'}))).toEqual(
      textsOf(choose({})),
    );
    expect(choose({region: 'asia'}).criteria[1]?.name).toBe('Tax (Europe)');
  });

  it('is the dataset itself if it has no dimensions', () => {
    const {dimensions: _, ...plain} = dataset;

    expect(chooseCells(plain, new Map([['region', 'us']]))).toBe(plain);
  });
});

describe('findDimensions(criteria, dataset)', () => {
  it('are those on which the values of the criteria depend', () => {
    const idsOf = (...ids: readonly string[]) =>
      findDimensions(
        dataset.criteria.filter(({id}) => ids.includes(id)),
        dataset,
      ).map(({id}) => id);

    expect(idsOf('each')).toEqual(['region', 'plan']);
    expect(idsOf('tax', 'cores')).toEqual(['region']);
    expect(idsOf('cores')).toEqual([]);
  });

  it('have what was chosen as their first choice', () => {
    const firsts = choose({region: 'us'}).dimensions?.map(({first}) => first);

    expect(firsts).toEqual(['us', 'free']);
  });
});

describe('combineChoices(by, dimensions), keyOfChoice and countChoices', () => {
  it('list each combination once, the first ones first', () => {
    const by = ['plan', 'region'];
    const keys = combineChoices(by, dimensions).map((chosen) =>
      keyOfChoice(by, dimensions, chosen),
    );

    expect(keys).toEqual(['free/eu', 'free/us', 'pro/eu', 'pro/us']);
    expect(countChoices(by, dimensions)).toBe(4);
    expect(countChoices(undefined, dimensions)).toBe(1);
    expect(combineChoices(undefined, dimensions)).toEqual([new Map()]);
  });
});

describe('countSubjectCells(criteria, dimensions)', () => {
  it('counts the cells for all choices', () => {
    expect(countSubjectCells(dataset.criteria, dimensions)).toBe(4 + 2 + 1 + 4);
    expect(countSubjectCells([{}, {}], [])).toBe(2);
  });
});

describe('pickDimensions(by, dimensions)', () => {
  it('has them in the order of the ids', () => {
    const picked = pickDimensions(['plan', 'region'], dimensions);

    expect(picked.map(({id}) => id)).toEqual(['plan', 'region']);
    expect(pickDimensions([], dimensions)).toEqual([]);
  });
});
