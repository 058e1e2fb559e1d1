import type {FindMistake} from './mistake.js';

const multipliedNumber =
  /(?<digits>\d+(?:\.\d+)?)\s?(?<letter>[kKM]|bn)(?![\p{L}])/gu;
const sizes: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  bn: 1e9,
};

/** A letter in place of zeros, which would be lost with a unit. */
export const findMultiplier: FindMistake = ({typed, type, readable}) => {
  if (!type.isFigure) {
    return undefined;
  }
  const written = typed.replace(
    multipliedNumber,
    (_, digits: string, letter: string) =>
      String(Number((Number(digits) * (sizes[letter] ?? NaN)).toPrecision(15))),
  );
  const write = written === typed ? [] : readable(written);
  return write.length > 0 ? {kind: 'multiplier', typed, write} : undefined;
};
