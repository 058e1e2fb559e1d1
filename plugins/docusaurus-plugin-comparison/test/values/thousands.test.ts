import fc from 'fast-check';
import {refuseThousands} from '../../src/values/thousands.js';
import {findValueType} from '../../src/values/index.js';
import type {Reading} from '../../src/values/valueType.js';
import {check} from '../properties/check.js';

const euros = {id: 'price', name: 'Price', type: 'money', currency: 'EUR'};
const readEuros = (typed: string): Reading => {
  const reading = findValueType('money')?.read(typed, euros);
  if (!reading) {
    throw new Error('there is no money');
  }
  return reading;
};

describe('refuseThousands(typed, read, hasThreeDecimals)', () => {
  it('refuses no value that can be read in one way only', () => {
    const refusal = refuseThousands('12.50 €', readEuros, false);

    expect(refusal).toBeUndefined();
  });
});

describe('an amount of money with a point that may separate thousands', () => {
  const whole = fc.integer({min: 1, max: 999});
  const group = fc.nat({max: 999}).map((each) => String(each).padStart(3, '0'));
  const groups = fc.array(group, {minLength: 1, maxLength: 3});
  const frame = fc.constantFrom('# €', '€#', 'EUR #', '≤ #€', '# to # €');

  it('is refused, with readings that are taken and differ', () => {
    check(
      fc.property(whole, groups, frame, (first, rest, around) => {
        const typed = around.replaceAll('#', [first, ...rest].join('.'));
        const reading = readEuros(typed);
        const readings =
          'refused' in reading && reading.refused === 'ambiguous-figure'
            ? reading.details.readings
            : [];
        const keys = readings.map((each) => {
          const again = readEuros(each);
          return 'value' in again ? again.value.sortKey : undefined;
        });
        const thousands = Number([first, ...rest].join(''));
        const decimal = Number(`${first}.${rest[0]}`);

        expect(keys).toEqual(
          rest.length === 1 ? [decimal, thousands] : [thousands],
        );
      }),
    );
  });
});
