import type {FindMistake} from './mistake.js';

/** A word in place of a figure, or of another word. */
export const findWord: FindMistake = ({typed, type, criterion, readable}) => {
  if (!type.isFigure && !type.words) {
    return undefined;
  }
  const {currency} = criterion;
  const meant = new Map<string, readonly string[]>([
    ['free', currency === undefined ? [] : [`0 ${currency}`]],
    ['half', ['partial', '50 %', '0.5']],
    ['quarter', ['25 %', '0.25']],
    ['all', ['yes', '100 %']],
    ['none', ['no', '0', '0 %']],
    ['zero', ['0', '0 %']],
  ]);
  const write = readable(...(meant.get(synonym(typed)) ?? []));
  return write.length > 0 ? {kind: 'word', typed, write} : undefined;
};

function synonym(typed: string): string {
  const word = typed.toLowerCase();
  return /^(?:gratis|free of charge|no cost)$/.test(word) ? 'free' : word;
}
