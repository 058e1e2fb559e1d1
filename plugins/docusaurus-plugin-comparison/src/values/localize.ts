import type {Language} from './language.js';

const decimal = /(\d*)\.(\d+)/g;

/**
 * A figure with the decimal sign of a language. Digits, signs, units and spaces
 * stay as typed: thousands are not separated, since "1.000" is read as one where
 * the point is a decimal one.
 */
export function localizeFigure(
  typed: string,
  {decimalSign}: Pick<Language, 'decimalSign'>,
): string {
  return decimalSign === '.'
    ? typed
    : typed.replace(
        decimal,
        (_, whole: string, decimals: string) =>
          `${whole || '0'}${decimalSign}${decimals}`,
      );
}

const dates = /\d{4}(?:-\d\d){1,2}/g;
const dash = /\s?([–—])\s?/;

/** The dates of a value, with its signs: "≥ August 2021". */
export function localizeDates(
  typed: string,
  {formatDate}: Pick<Language, 'formatDate'>,
): string {
  const text = typed.replace(dates, formatDate);
  // Between words a dash without spaces would join the two that are nearest.
  return text === typed ? typed : text.replace(dash, ' $1 ');
}
