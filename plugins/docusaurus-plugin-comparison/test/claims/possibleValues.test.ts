import {readPossibleValue} from '../../src/claims/possibleValues.js';
import type {Criterion} from '../../src/model/index.js';
import {formatFraction} from '../../src/values/units/fraction.js';
import {findValueType} from '../../src/values/index.js';

/** The interval of a quantity, such as `[0, 5)`. */
function intervalOf(typed: string, unit: string): string {
  const criterion: Criterion = {id: 'x', name: 'X', type: 'quantity', unit};
  const reading = findValueType('quantity')?.read(typed, criterion);
  if (!reading || !('value' in reading)) {
    throw new Error(JSON.stringify(reading));
  }
  const possible = readPossibleValue(reading.value, criterion);
  if (possible.kind !== 'interval') {
    throw new Error(possible.kind);
  }
  const {low, high, isLowOpen, isHighOpen} = possible.interval;
  const [from, to] = [low, high].map((end) =>
    typeof end === 'string' ? end : formatFraction(end),
  );
  return `${isLowOpen ? '(' : '['}${from}, ${to}${isHighOpen ? ')' : ']'}`;
}

describe('readPossibleValue(value, criterion) of a figure in another unit', () => {
  it.each([
    ['< 5 °F', '°C', '[-5463/20, -15)'],
    ['≤ 5 °F', '°C', '[-5463/20, -15]'],
    ['> 5 °F', '°C', '(-15, inf)'],
    ['4 °F ± 1 °F', '°C', '[-145/9, -15]'],
    ['41 °F to 50 °F', '°C', '[5, 10]'],
    ['< 5 Mbit/s', 'MB/s', '[0, 5/8)'],
    ['> 5 Mbit/s', 'MB/s', '(5/8, inf)'],
    ['~ 5 Mbit/s', 'MB/s', '[9/16, 11/16]'],
    ['5 Mbit/s', 'MB/s', '[5/8, 5/8]'],
  ])('reads %s in %s as %s', (typed, unit, interval) => {
    expect(intervalOf(typed, unit)).toBe(interval);
  });
});
