import type {Language} from '../../values/language.js';
import {tickUnitFor, type TickUnit} from './tickUnits.js';

/** A power of ten without a unit, where its digits would have to be counted. */
export function formatPower(figure: number, unit: string): string | undefined {
  const power = Math.round(Math.log10(figure));
  const isLong = power > 5 || power < -4;
  if (!isLong || Math.abs(figure / Number(`1e${power}`) - 1) > 1e-9) {
    return undefined;
  }
  const digits = [...String(power)].map((digit) => superscripts[digit] ?? '');
  return `10${digits.join('')}${unit === '' || unit === '%' ? '' : ' '}${unit}`;
}

const superscripts: Readonly<Record<string, string>> = {
  '-': '⁻',
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

/**
 * The label of a figure, in a unit or in the one that reads best. Thousands are
 * separated by narrow spaces, which are not decimal signs in any language.
 */
export function formatTick(
  figure: number,
  units: readonly TickUnit[],
  {decimalSign}: Pick<Language, 'decimalSign'>,
  unit = tickUnitFor(figure, units),
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
