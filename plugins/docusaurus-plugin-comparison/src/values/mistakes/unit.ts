import type {FindMistake} from './mistake.js';

/** A unit after a plain number. */
export const findNeedlessUnit: FindMistake = ({typed, type, readable}) => {
  if (type.name !== 'number') {
    return undefined;
  }
  const write = readable(
    typed.replace(/\s?[^\s\d.,<>=~≈≤≥+−–-][^\d]*$/u, ''),
    typed.replace(/^\p{Sc}\s?/u, ''),
  ).filter((each) => each !== typed);
  return write.length > 0 ? {kind: 'unit', typed, write} : undefined;
};
