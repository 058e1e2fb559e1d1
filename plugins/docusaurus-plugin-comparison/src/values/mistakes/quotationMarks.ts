import type {FindMistake} from './mistake.js';

const quotationMark = /^[“”„‟«»‘’‚‛‹›"'`]+|[“”„‟«»‘’‚‛‹›"'`]+$/gu;

/** Typographic quotation marks, which YAML does not take for its own. */
export const findQuotationMarks: FindMistake = ({typed, readable}) => {
  const bare = typed.replace(quotationMark, '').trim();
  return bare === typed || bare === ''
    ? undefined
    : {kind: 'quotationMarks', typed, write: readable(bare)};
};
