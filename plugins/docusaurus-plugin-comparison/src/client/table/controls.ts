import {make} from './make.js';
import type {TableState} from './state.js';
import type {Table} from './table.js';

/** What the controls ask of the table. */
export interface Host {
  readonly table: Table;
  state(): TableState;
  /**
   * Changes the table to a state.
   *
   * @param notice why, where it is not the reader who does.
   */
  change(changed: Partial<TableState>, notice?: string): void;
  /** Says something to the reader. */
  tell(text: string): void;
}

/** A part of a menu. */
export interface MenuPart {
  readonly nodes: readonly Node[];
  /** Shows what the state of the table contains. */
  update(): void;
}

/** Several parts as one. */
export function combineParts(...parts: readonly MenuPart[]): MenuPart {
  return {
    nodes: parts.flatMap(({nodes}) => nodes),
    update: () => parts.forEach((part) => part.update()),
  };
}

/** A button that does something, with a text of the theme. */
export function makeButton(text: string, press: () => void): HTMLButtonElement {
  const button = make('button', {type: 'button'}, text);
  button.addEventListener('click', press);
  return button;
}

/** A checkbox with its label. */
export function makeCheckbox(
  label: readonly (Node | string)[],
  change: (isChecked: boolean) => void,
): {readonly label: HTMLLabelElement; readonly box: HTMLInputElement} {
  const box = make('input', {type: 'checkbox'});
  box.addEventListener('change', () => change(box.checked));
  return {box, label: make('label', {}, box, ' ', ...label)};
}

/** Sets the value of a field, but leaves the caret where nothing changes. */
export function put(
  field: HTMLInputElement | HTMLSelectElement | null,
  value: string,
): void {
  if (field && field.value !== value) {
    field.value = value;
  }
}
