// Apostrophes, and spaces that keep a line together, separate groups only.
const groupSign = "['’\\u00a0\\u2009\\u202f";

/**
 * Matches the numbers of a quote, with the signs in them.
 *
 * @param isGrouped - Whether a plain space may separate groups of digits too.
 */
export function numberToken(isGrouped: boolean): RegExp {
  const group = `${groupSign}${isGrouped ? ' ' : ''}]`;
  const whole = `\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+`;
  const exponent = '(?:[eE][-+]?\\d+(?![\\p{L}\\d]))?';
  return new RegExp(
    `(?<![\\d.,])(?:(?:${whole})(?:[.,]\\d+)*|\\.\\d+)${exponent}`,
    'gu',
  );
}

/**
 * What a number of a quote may be, written as in a dataset: the language of a
 * quote is not known. `1,200` is 1200 or 1.2; `1,200.5`, `0,125` and `1.2` have
 * one reading; `1.10.0` has none.
 */
export function readingsOfNumber(number: string): readonly string[] {
  const [, mantissa = '', exponent = ''] =
    /^(.*?)([eE][-+]?\d+)?$/.exec(number) ?? [];
  const digits = mantissa.replace(/[\s'’]/g, '');
  const isSpaced = digits !== mantissa;
  return readDigits(digits, isSpaced).map((reading) => reading + exponent);
}

function readDigits(digits: string, isSpaced: boolean): readonly string[] {
  const signs = digits.match(/[.,]/g) ?? [];
  const [sign = '', ...others] = signs;
  const [whole = '', ...parts] = digits.split(/[.,]/);
  const last = parts.at(-1) ?? '';
  if (signs.length === 0) {
    return [digits];
  }
  if (signs.length === 1) {
    const isGroup = !isSpaced && /^[1-9]\d{0,2}$/.test(whole);
    return [
      `${whole}.${last}`,
      ...(isGroup && last.length === 3 ? [whole + last] : []),
    ];
  }
  const decimal = signs.at(-1);
  const areSame = others.every((each) => each === sign);
  const groups = areSame ? parts : parts.slice(0, -1);
  const hasGroups =
    !isSpaced &&
    /^[1-9]\d{0,2}$/.test(whole) &&
    groups.every(({length}) => length === 3) &&
    (areSame || signs.slice(0, -1).every((each) => each !== decimal));
  const joined = whole + groups.join('');
  return hasGroups ? [areSame ? joined : `${joined}.${last}`] : [];
}
