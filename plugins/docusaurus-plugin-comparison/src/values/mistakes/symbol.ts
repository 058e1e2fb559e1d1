import type {FindMistake} from './mistake.js';

const symbols: readonly (readonly [RegExp, string])[] = [
  [/^[✅✔✓☑👍🟢●]$/u, 'yes'],
  [/^[❌✗✘✖✕×👎🚫🔴⛔○]$/u, 'no'],
  [/^[⚠🟡🟠🔶◐◑]$/u, 'partial'],
];
const symbol = /^[\p{So}\p{Sk}✕×]+$/u;

/** A tick, a cross or another picture in place of a word. */
export const findSymbol: FindMistake = ({typed, readable}) => {
  const bare = typed.replaceAll('\ufe0f', '');
  const word = symbols.find(([pattern]) => pattern.test(bare))?.[1];
  return word !== undefined || symbol.test(bare)
    ? {
        kind: 'symbol',
        typed,
        write: word === undefined ? [] : readable(word),
      }
    : undefined;
};
