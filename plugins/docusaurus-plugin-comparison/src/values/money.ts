import type {Criterion} from '../model/index.js';
import {currencySign} from './currencies.js';
import {localizeFigure} from './localize.js';
import {readQuantity, unitsOf, type Dimension} from './quantity.js';
import {refuseThousands} from './thousands.js';
import type {Reading, ValueType} from './valueType.js';

/**
 * An amount in the currency of its criterion, which is the base unit: amounts
 * of two currencies have no order without the rate of a day. The codes (ISO
 * 4217) and the signs ($, €) are those of Node's own locale data.
 */
export const money: ValueType = {
  name: 'money',
  example: '12.50 EUR',
  isFigure: true,
  units: (criterion) => unitsOf(dimensionOf(criterion)),
  needs: 'currency',
  read: (typed, criterion) => {
    const dimension = dimensionOf(criterion);
    const read = (text: string): Reading =>
      readQuantity(text, dimension, criterion);
    const {currency = ''} = criterion;
    const refusal = refuseThousands(typed, read, threeDecimals.has(currency));
    return refusal ?? read(typed);
  },
  readDecimal: (typed, criterion) =>
    readQuantity(typed, dimensionOf(criterion), criterion),
  localize: localizeFigure,
};

// ISO 4217: their smallest unit is a thousandth, so prices have three decimals.
const threeDecimals: ReadonlySet<string> = new Set([
  'BHD',
  'IQD',
  'JOD',
  'KWD',
  'LYD',
  'OMR',
  'TND',
]);

const signs: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('currency').map((code) => [code, currencySign(code)]),
);

function dimensionOf({currency = ''}: Criterion): Dimension {
  const sign = signs.get(currency) ?? currency;
  return {
    type: `an amount in ${currency}`,
    example: `"12.50 ${currency}", "≤ 5 ${currency}" or "10–20 ${currency}"`,
    common: [...new Set([currency, sign])],
    units: new Map([
      [currency, 1],
      [sign, 1],
    ]),
    unitMayLead: true,
  };
}
