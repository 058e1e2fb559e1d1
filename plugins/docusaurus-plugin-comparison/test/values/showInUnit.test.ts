import type {Criterion} from '../../src/model/index.js';
import {createLanguage} from '../../src/values/language.js';
import {quantity} from '../../src/values/quantityType.js';

function show(typed: string, unit: string, tag = 'en', others = {}) {
  const criterion: Criterion = {
    id: 'own',
    name: 'Own',
    type: 'quantity',
    unit,
    show: 'unit',
    ...others,
  };
  const language = createLanguage({tag, figures: 'localized'});
  return quantity.localize?.(typed, language, criterion);
}

describe('quantity.localize(typed, language, criterion), with show: unit', () => {
  it.each([
    ['500 Mbit/s', 'MB/s', '62.5 MB/s'],
    ['10 Gbps', 'MB/s', '1250 MB/s'],
    ['568 ms', 's', '0.568 s'],
    ['68 °F', '°C', '20 °C'],
    ['-40 °F', '°C', '−40 °C'],
    ['5 mi', 'km', '≈ 8.05 km'],
    ['1.2345 mi', 'km', '≈ 1.9867 km'],
    ['< 1 GB/s', 'MB/s', '< 1000 MB/s'],
    ['≤ 1 mi', 'km', '≤ 1.61 km'],
    ['≥ 1 mi', 'km', '≥ 1.6 km'],
    ['~ 2 h', 'min', '~ 120 min'],
    ['1–2 GB/s', 'MB/s', '1000–2000 MB/s'],
    ['3 to 40 Gbit/s', 'MB/s', '375–5000 MB/s'],
    ['2 min 30 s', 's', '150 s'],
    ['$3 / 1M tokens', 'USD/1k tokens', '0.003 USD/1k tokens'],
    ['0 kB', 'MB', '0 MB'],
    ['unlimited', 'MB', 'unlimited'],
    // In the unit already
    ['1.50 MB/s', 'MB/s', '1.50 MB/s'],
    ['3 to 40 MB/s', 'MB/s', '3 to 40 MB/s'],
    // The end of an axis
    ['0', 'MB/s', '0'],
  ])('shows %j in %s as %j', (typed, unit, expected) => {
    expect(show(typed, unit)).toBe(expected);
  });

  it('has the decimal sign of the language', () => {
    expect(show('500 Mbit/s', 'MB/s', 'de')).toBe('62,5 MB/s');
  });

  it('adds the unit to bare figures', () => {
    expect(show('1.2k', 'star', 'en', {bare: true})).toBe('1200 star');
  });

  it('shows figures as typed without it', () => {
    expect(show('500 Mbit/s', 'MB/s', 'en', {show: undefined})).toBe(
      '500 Mbit/s',
    );
  });
});
