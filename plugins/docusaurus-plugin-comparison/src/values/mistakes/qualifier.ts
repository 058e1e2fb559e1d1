import type {FindMistake} from './mistake.js';

const qualifiers: readonly (readonly [RegExp, string])[] = [
  [/^(?:from|at least|min\.?|minimum|starting (?:at|from)|since)\s+/i, '≥ '],
  [/^(?:up to|at most|max\.?|maximum|until|no more than)\s+/i, '≤ '],
  [/^(?:over|more than|above|greater than|after)\s+/i, '> '],
  [/^(?:under|less than|fewer than|below|before)\s+/i, '< '],
  [
    /^(?:about|approx\.?|approximately|around|circa|ca\.?|c\.|roughly)\s+/i,
    '~ ',
  ],
  [
    /(?<=\d)\s?\+(?=\s|$)|(?<=\p{L})\s?\+$|\s+(?:or more|and up|or later)$/iu,
    '≥ ',
  ],
  [/\s+(?:or less|or fewer|or earlier)$/i, '≤ '],
];

/** A word such as "from" or "about", which a sign says in a figure. */
export const findQualifier: FindMistake = ({typed, type, readable}) => {
  if (type.words) {
    return undefined;
  }
  const found = qualifiers.find(([word]) => word.test(typed));
  if (!found) {
    return undefined;
  }
  const [word, sign] = found;
  const bare = typed.replace(word, '');
  return /\d/.test(bare)
    ? {kind: 'qualifier', typed, write: readable(sign + bare)}
    : undefined;
};
