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
  /** How many subjects have it. */
  readonly count: number;
}

/** The words of a column in its order, and its states, as far as they occur. */
export function listChoices(
  column: Pick<ColumnState, 'header'>,
  cells: readonly (HTMLElement | undefined)[],
  strings: Strings,
): readonly Choice[] {
  const counts = new Map<string, number>(
    listScaleWords(column).map((word) => [`=${word}`, 0]),
  );
  const count = (condition: string) =>
    counts.set(condition, (counts.get(condition) ?? 0) + 1);
  const labels = new Map<string, string>();
  for (const cell of cells) {
    const state = findChosenState(cell);
    if (state) {
      labels.set(`?${state}`, stateLabel(state, strings));
    } else {
      for (const entry of listEntries(column, cell)) {
        count(`=${entry}`);
      }
    }
  }
  for (const state of Object.keys(chosenStates) as ChosenState[]) {
    const found = cells.filter((cell) => findChosenState(cell) === state);
    if (found.length > 0) {
      counts.set(`?${state}`, found.length);
    }
  }
  return [...counts]
    .filter(([, number]) => number > 0)
    .map(([condition, number]) => ({
      condition,
      label: labels.get(condition) ?? condition.slice(1),
      count: number,
    }));
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
  return isOfLists(column) ? (items.length > 0 ? items : [text]) : [];
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
