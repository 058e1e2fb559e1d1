import type {FindMistake} from './mistake.js';

const edgeMarks = /^[“”„‟«»‘’‚‛‹›"'`]+|[“”„‟«»‘’‚‛‹›"'`]+$/gu;

/** Typographic quotation marks, which YAML does not take for its own. */
export const findQuotationMarks: FindMistake = ({typed, readable}) => {
  const bare = typed.replace(edgeMarks, '').trim();
  return bare === typed || bare === ''
    ? undefined
    : {kind: 'quotationMarks', typed, write: readable(bare)};
};
