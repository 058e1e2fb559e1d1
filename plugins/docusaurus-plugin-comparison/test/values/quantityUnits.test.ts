import {readBoundsOfFigures} from '../../src/client/table/figureFilter.js';
import {listUsedUnits} from '../../src/client/table/filterUnits.js';
import type {Criterion} from '../../src/model/index.js';
import {fileLanguage} from '../../src/values/language.js';
import {quantity} from '../../src/values/quantityType.js';
import {rank} from '../../src/values/rank.js';

function criterionIn(unit: string): Criterion {
  return {id: 'own', name: 'Own', type: 'quantity', unit};
}

/** What a filter makes of a text, with the units that a build sends. */
function filter(text: string, unit: string, typed: readonly string[]) {
  const units = quantity.units?.(criterionIn(unit), typed) ?? {};
  return readBoundsOfFigures(text, units, {decimalSign: '.', to: 'to'}, () =>
    listUsedUnits({typed: typed.map((each) => [each])}, units),
  );
}

describe('quantity.units(criterion, typed)', () => {
  it('has the unit of the criterion and those of the values', () => {
    expect(
      quantity.units?.(criterionIn('MB/s'), ['500 Mbit/s', '1–2 GB/s']),
    ).toEqual({'MB/s': 1, 'Mbit/s': 0.125, 'GB/s': 1000});
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

describe('a filter of quantities', () => {
  const consumption = ['5 kWh/100 km', '6 kWh/100 km'];

  it('takes a unit that has a number', () => {
    expect(filter('<= 5 kWh/100 km', 'kWh/100 km', consumption)).toEqual({
      low: -Infinity,
      high: 5,
    });
  });

  it('takes a bare figure where the column has one unit', () => {
    expect(filter('<= 5', 'kWh/100 km', consumption)).toEqual({
      low: -Infinity,
      high: 5,
    });
  });

  it('asks for the unit where the column has several', () => {
    const typed = [...consumption, '40 Wh/km'];

    expect(filter('<= 5', 'kWh/100 km', typed)).toHaveProperty(
      'problem.reason',
      'missingUnit',
    );
  });

  it('refuses a unit of another dimension', () => {
    expect(filter('<= 5 kW', 'kWh/100 km', consumption)).toHaveProperty(
      'problem.reason',
      'unknownUnit',
    );
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
