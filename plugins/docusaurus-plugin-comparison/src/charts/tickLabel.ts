import type {Language} from '../values/language.js';
import {unitFor, type TickUnit} from './tickUnits.js';

/**
 * The label of a figure, in a unit or in the one that reads best. Thousands are
 * separated by narrow spaces, which are no decimal sign in any language.
 */
export function formatTick(
  figure: number,
  units: readonly TickUnit[],
  {decimalSign}: Pick<Language, 'decimalSign'>,
  unit = unitFor(figure, units),
): string {
  if (figure === 0) {
    return '0';
  }
  const number = formatNumber(figure / (unit?.size ?? 1), decimalSign);
  const name = unit?.name ?? '';
  return name === '' || name === '%' ? number + name : `${number} ${name}`;
}

function formatNumber(number: number, decimalSign: string): string {
  const [digits = '', exponent] = String(Number(number.toPrecision(12)))
    .replace('-', '−')
    .replace('e+', 'e')
    .split('e');
  const [whole = '', decimals] = digits.split('.');
  const grouped =
    whole.length > 'YYYY'.length
      ? whole.replace(/\d(?=(?:\d{3})+$)/g, '$&\u202f')
      : whole;
  return [
    grouped,
    decimals === undefined ? '' : decimalSign + decimals,
    exponent === undefined ? '' : `e${exponent.replace('-', '−')}`,
  ].join('');
}
