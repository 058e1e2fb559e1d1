import type {ColumnState} from './table.js';

/**
 * One of the things that a filter lets pass, as the address has it: a word of
 * the column as `=yes`, a state as `?unknown`, or a text such as `< 5 s`.
 */
export type Condition =
  | {readonly kind: 'choice'; readonly word: string}
  | {readonly kind: 'state'; readonly state: ChosenState}
  | {readonly kind: 'text'; readonly text: string};

/** The states by their words in the address. */
export const chosenStates = {
  unknown: 'unknown',
  na: 'not-applicable',
  disputed: 'disputed',
} as const;
export type ChosenState = keyof typeof chosenStates;

/** Reads a condition of a column. */
export function readCondition(
  typed: string,
  header: Pick<ColumnState, 'header'>,
): Condition {
  const state = typed.slice(1);
  if (typed.startsWith('?') && Object.hasOwn(chosenStates, state)) {
    return {kind: 'state', state: state as ChosenState};
  }
  if (hasChoices(header)) {
    if (typed.startsWith('=')) {
      return {kind: 'choice', word: typed.slice(1)};
    }
    // Once, an address named a word without a sign.
    if (isOfWords(header)) {
      return {kind: 'choice', word: typed};
    }
  }
  return {kind: 'text', text: typed};
}

/** The text among the conditions of a filter. */
export function findText(
  conditions: readonly string[],
  header: Pick<ColumnState, 'header'>,
): string {
  return conditions.find((each) => isTextCondition(each, header)) ?? '';
}

/** The same conditions with another text. */
export function replaceText(
  conditions: readonly string[],
  text: string,
  header: Pick<ColumnState, 'header'>,
): readonly string[] {
  const others = conditions.filter((each) => !isTextCondition(each, header));
  return text.trim() === '' ? others : [text, ...others];
}

function isTextCondition(
  typed: string,
  header: Pick<ColumnState, 'header'>,
): boolean {
  return readCondition(typed, header).kind === 'text';
}

/** Whether a filter of the column offers its words. */
export function hasChoices(column: Pick<ColumnState, 'header'>): boolean {
  return isOfWords(column) || isOfLists(column);
}

/** Whether each value is one of the words of a scale. */
export function isOfWords({header}: Pick<ColumnState, 'header'>): boolean {
  return header.dataset['words'] !== undefined;
}

/** Whether each value is a list of words. */
export function isOfLists({header}: Pick<ColumnState, 'header'>): boolean {
  return header.dataset['filterBy'] === 'list';
}
