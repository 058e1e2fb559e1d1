import type {Dataset} from '../../src/model/index.js';
import {chooseCells} from '../../src/values/chooseCells.js';
import {createLink} from '../../src/views/createLink.js';
import {readSelection} from '../../src/views/select.js';
import {datasetOf} from '../dataset/datasetOf.js';

const dataset = datasetOf(`
title: Machines
dimensions:
  region: {name: Region, choices: {eu: {name: Europe}, us: {name: USA}}}
  plan: {name: Plan, choices: {free: {name: Free}, pro: {name: Pro}}}
criteria:
  cores: {name: Cores, type: number}
  price: {name: Price, type: money, currency: USD, by: region}
  fee: {name: Fee, type: money, currency: USD, by: [region, plan]}
subjects:
  small: {name: Small, values: {cores: 2, price: 9 USD, fee: 1 USD}}
`);

const linkIn = (shown: Dataset, criterion: string, page: string) => {
  const found = shown.criteria.find(({id}) => id === criterion);
  const selection = readSelection(
    shown,
    {page},
    () => {},
    () => '/docs/prices',
  );
  return found && createLink(shown, selection, found);
};
const link = (criterion: string, page: string, chosen = {}) =>
  linkIn(
    chooseCells(dataset, new Map(Object.entries(chosen))),
    criterion,
    page,
  )?.({id: 'small'});

describe('createLink(dataset, {page}, criterion)', () => {
  it('names the choices on which the criterion depends, and no other', () => {
    expect(link('price', '#full', {region: 'us', plan: 'pro'})).toBe(
      '?full.region=us#full.small.price',
    );
    expect(link('fee', './prices.md', {plan: 'pro'})).toBe(
      '/docs/prices?x.region=eu&x.plan=pro#x.small.fee',
    );
    expect(link('cores', '#full', {region: 'us'})).toBe('#full.small.cores');
  });

  // The table of the page may show another one.
  it('names the first choice as well', () => {
    expect(link('price', '#full')).toBe('?full.region=eu#full.small.price');
  });

  it('writes the name of a table as an address has it', () => {
    const address = link('price', '#größe', {region: 'us'}) ?? '';
    const {searchParams} = new URL(address, 'https://example.com');

    expect(address).toMatch(/^\?gr%C3%B6%C3%9Fe\.region=us#größe\./);
    expect([...searchParams]).toEqual([['größe.region', 'us']]);
  });

  it('leads to the subject if a browser adds the ids of cells', () => {
    const shown = chooseCells(dataset, new Map([['region', 'us']]));

    expect(linkIn(shown, 'price', '#full')?.({id: 'small'}, false)).toBe(
      '?full.region=us#full.subject:small',
    );
  });
});
