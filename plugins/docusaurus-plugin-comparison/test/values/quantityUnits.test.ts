import type {Criterion} from '../../src/model/index.js';
import {fileLanguage} from '../../src/values/language.js';
import {quantity} from '../../src/values/quantityType.js';
import {rank} from '../../src/values/rank.js';

function criterionIn(unit: string): Criterion {
  return {id: 'own', name: 'Own', type: 'quantity', unit};
}

describe('quantity.units(criterion, typed)', () => {
  it('has the unit of the criterion and those of the values', () => {
    const typed = ['500 Mbit/s', '1–2 GB/s', '9 Tbit/week'];

    expect(quantity.units?.(criterionIn('MB/s'), typed)).toMatchObject({
      'MB/s': 1,
      'Mbit/s': 0.125,
      'GB/s': 1000,
      'Tbit/week': 125_000 / 604_800,
    });
  });

  it('has common units of the same dimension', () => {
    expect(quantity.units?.(criterionIn('MB/s'), [])).toMatchObject({
      'kB/s': 0.001,
      'GiB/s': 1073.741824,
      'Mbit/s': 0.125,
    });
    expect(quantity.units?.(criterionIn('kW'), [])).toEqual({
      kW: 1,
      mW: 1e-6,
      W: 0.001,
      MW: 1000,
    });
    expect(quantity.units?.(criterionIn('dB'), [])).toEqual({dB: 1});
  });

  it('names the currency of a price by its code and by its sign', () => {
    expect(
      quantity.units?.(criterionIn('USD/1M tokens'), ['$0.002/1k tok']),
    ).toEqual({'USD/1M tokens': 1, 'USD/1k tok': 1000, $: 1});
  });

  it('has no scale with another zero', () => {
    expect(quantity.units?.(criterionIn('°C'), ['68 °F', '20 °C'])).toEqual({
      '°C': 1,
    });
  });
});

describe('quantity.shiftedUnits(criterion)', () => {
  it('has the size and the zero of other temperatures', () => {
    expect(quantity.shiftedUnits?.(criterionIn('°C'))).toEqual({
      '°F': [5 / 9, -160 / 9],
      K: [1, -273.15],
    });
    expect(quantity.shiftedUnits?.(criterionIn('K'))).toBeUndefined();
    expect(quantity.shiftedUnits?.(criterionIn('Δ°C'))).toBeUndefined();
    expect(quantity.shiftedUnits?.(criterionIn('MB/s'))).toBeUndefined();
  });
});

describe('rank(criterion, cells, language), of quantities', () => {
  it('tells apart what is one number to a computer', () => {
    const criterion = criterionIn('s');
    const texts = ['1e16 s', '10000000000000000.1 s', '> 1e16 s', '568 ms'];
    const cells = [...texts, '0.568 s'].map((text) => {
      const reading = quantity.read(text, criterion);
      return 'value' in reading ? [reading.value] : [];
    });

    expect(rank(criterion, cells, fileLanguage)).toEqual([1, 3, 2, 0, 0]);
  });
});
