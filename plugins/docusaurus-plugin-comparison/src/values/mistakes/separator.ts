import type {FindMistake} from './mistake.js';

const separatedDigits =
  /\d(?:[\d.,'’_]|[\u0020\u00a0\u2009\u202f](?=\d{3}(?!\d)))*/g;

/** Digits in groups, or with a comma before decimals. */
export const findSeparator: FindMistake = ({typed, type, readable}) => {
  if (!type.isFigure) {
    return undefined;
  }
  const asGroups = typed.replace(
    separatedDigits,
    (digits) => readGroups(digits) ?? digits,
  );
  const asDecimals = typed.replace(
    separatedDigits,
    (digits) => readDecimals(digits) ?? digits,
  );
  const write = readable(
    ...[asGroups, asDecimals].filter((each) => each !== typed),
  );
  return write.length > 0 ? {kind: 'separator', typed, write} : undefined;
};

/** Digits as if what parts them were groups of three; undefined if it cannot. */
function readGroups(digits: string): string | undefined {
  const [, whole, decimals = ''] =
    /^(\d{1,3}(?:,\d{3})+)(\.\d+)?$/.exec(digits) ??
    /^(\d{1,3}(?:\.\d{3})+)(,\d+)$/.exec(digits) ??
    /^(\d{1,3}(?:\.\d{3}){2,})$/.exec(digits) ??
    /^(\d{1,3}(?:(['’_ \u00a0\u2009\u202f])\d{3})(?:\2\d{3})*)$/.exec(digits) ??
    /^(\d{1,3}(?:['’_ \u00a0\u2009\u202f]\d{3})+)([.,]\d+)$/.exec(digits) ??
    [];
  if (whole === undefined || whole.startsWith('0')) {
    return undefined;
  }
  const point = /^[.,]/.test(decimals) ? decimals.replace(',', '.') : '';
  return whole.replace(/\D/g, '') + point;
}

/** Digits as if a comma came before decimals; undefined if it cannot. */
function readDecimals(digits: string): string | undefined {
  return /^\d+,\d+$/.test(digits)
    ? String(Number(digits.replace(',', '.')))
    : undefined;
}
