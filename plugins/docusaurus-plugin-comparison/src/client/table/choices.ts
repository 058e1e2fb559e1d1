import {
  chosenStates,
  isOfLists,
  isOfWords,
  type ChosenState,
} from './conditions.js';
import {textOf, type ColumnState, type Strings} from './table.js';

/** Something that a filter offers. */
export interface Choice {
  /** As the state of the table has it, such as `=yes` or `?unknown`. */
  readonly condition: string;
  readonly label: string;
}

/** The words of a column in its order, and its states, as far as they occur. */
export function listChoices(
  column: Pick<ColumnState, 'header'>,
  cells: readonly (HTMLElement | undefined)[],
  strings: Strings,
): readonly Choice[] {
  const words = new Set<string>();
  const states = new Set<ChosenState>();
  for (const cell of cells) {
    const state = findChosenState(cell);
    if (state) {
      states.add(state);
    } else {
      listEntries(column, cell).forEach((entry) => words.add(entry));
    }
  }
  const scale = listScaleWords(column).filter((word) => words.has(word));
  return [
    ...[...new Set([...scale, ...words])].map((word) => ({
      condition: `=${word}`,
      label: word,
    })),
    ...(Object.keys(chosenStates) as ChosenState[])
      .filter((state) => states.has(state))
      .map((state) => ({
        condition: `?${state}`,
        label: stateLabel(state, strings),
      })),
  ];
}

/** The word of the theme for a state. */
export function stateLabel(state: ChosenState, strings: Strings): string {
  return strings[state === 'na' ? 'notApplicable' : state] ?? state;
}

/** What a value of words is: its word, or the words of its list. */
export function listEntries(
  column: Pick<ColumnState, 'header'>,
  cell: HTMLElement | undefined,
): readonly string[] {
  const text = textOf(cell);
  if (isOfWords(column)) {
    return [text];
  }
  const items = [...(cell?.querySelectorAll('bdi') ?? [])].map(textOf);
  return isOfLists(column) ? (items.length > 0 || !cell ? items : [text]) : [];
}

/** The state of a cell that a filter can choose. */
export function findChosenState(
  cell: HTMLElement | undefined,
): ChosenState | undefined {
  const state = cell?.dataset['state'];
  return (Object.keys(chosenStates) as ChosenState[]).find(
    (each) => chosenStates[each] === state,
  );
}

/** The words of a scale, lowest first. */
export function listScaleWords({
  header,
}: Pick<ColumnState, 'header'>): readonly string[] {
  return JSON.parse(header.dataset['words'] ?? '[]') as string[];
}
