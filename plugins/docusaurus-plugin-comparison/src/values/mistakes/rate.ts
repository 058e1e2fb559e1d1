import type {FindMistake} from './mistake.js';

/** A figure per something, of a type that has no such unit. */
export const findRate: FindMistake = ({typed, type, criterion}) => {
  const isRate = /\d.*\p{L}?(?:\/|\sper\s)\s?\p{L}|\d\s?[kMGT]?bps$/iu.test(
    typed,
  );
  const hasUnits =
    type.name !== 'quantity' &&
    Object.keys(type.units?.(criterion) ?? {}).length > 0;
  return isRate && hasUnits ? {kind: 'rate', typed, write: []} : undefined;
};
