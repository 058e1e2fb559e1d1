import type {FindMistake} from './mistake.js';

const part = /(\d+(?:\.\d+)?)\s?([\p{L}µ%]+)/gu;
const several =
  /^(?:\d+(?:\.\d+)?\s?[\p{L}µ%]+(?:\s?,\s?|\s+and\s+|\s)?){2,}$/u;

/** A figure in several units, such as hours and minutes: their sum in one. */
export const findSeveralUnits: FindMistake = ({
  typed,
  type,
  criterion,
  readable,
}) => {
  const units = type.units?.(criterion);
  if (!units || !several.test(typed)) {
    return undefined;
  }
  const parts = [...typed.matchAll(part)].map(([, digits, unit = '']) => ({
    base: Number(digits) * (units[unit] ?? NaN),
    unit,
  }));
  const last = parts.at(-1)?.unit ?? '';
  const sum = parts.reduce((total, {base}) => total + base, 0);
  const figure = Number((sum / (units[last] ?? NaN)).toPrecision(12));
  const write = readable(`${figure} ${last}`);
  return write.length > 0 ? {kind: 'severalUnits', typed, write} : undefined;
};
