import {applyOrder} from './applyOrder.js';
import type {Host} from './controls.js';
import {make} from './make.js';
import {chooseColumn, completePair} from './pair.js';
import {fillTemplate} from './status.js';
import type {RowState} from './table.js';

/** Two columns of a table, with a choice in the head of each. */
export interface ColumnPair {
  /**
   * Puts the columns into their order, and shows two of them, or all. Returns how
   * many are shown.
   */
  show(subjects: readonly RowState[], isPair: boolean): number;
}

/**
 * Makes what shows two columns of a table whose subjects are columns. The reader
 * chooses each in its head, with a `select` that lies unseen over the name: the
 * name can then have several lines, which an option cannot.
 */
export function createColumnPair(host: Host, signal: AbortSignal): ColumnPair {
  const {table} = host;
  const {element, strings} = table;
  const pickers = [0, 1].map(makePicker);
  let shown: readonly RowState[] = [];
  let pair: readonly RowState[] | undefined;
  let offered = '';

  // Paper has room for all columns. Others who prepare a table for printing find
  // it as it is without a pair.
  const listen = (type: string, listener: () => void) =>
    window.addEventListener(type, listener, {capture: true, signal});
  listen('beforeprint', () => apply(undefined));
  listen('afterprint', () => apply(pair));

  return {
    show(subjects, isPair) {
      shown = subjects;
      const ids = subjects.map(({id}) => id);
      pair =
        isPair && subjects.length > 2
          ? completePair(host.state().pair, ids).flatMap(
              (id) => subjects[ids.indexOf(id)] ?? [],
            )
          : undefined;
      const focused = pickers.find((each) => each === document.activeElement);
      applyOrder(table, pair ? arrange(subjects, pair) : subjects);
      apply(pair);
      // Not every browser keeps the focus in what is moved.
      if (focused?.isConnected) {
        focused.focus({preventScroll: true});
      }
      return pair?.length ?? subjects.length;
    },
  };

  function apply(visible: readonly RowState[] | undefined): void {
    for (const subject of table.subjects) {
      const isHidden = visible !== undefined && !visible.includes(subject);
      if (subject.header.hidden !== isHidden) {
        for (const part of [subject.header, ...subject.cells]) {
          part.hidden = isHidden;
        }
      }
    }
    if (visible) {
      element.dataset['pair'] = String(shown.length - visible.length);
    } else {
      delete element.dataset['pair'];
    }
    // A heading over more columns than there are would widen the table.
    const columns = visible?.length ?? shown.length;
    element
      .querySelectorAll<HTMLTableCellElement>('tbody [data-heading]')
      .forEach((heading) => (heading.colSpan = columns + 1));
    pickers.forEach((picker, place) => {
      const subject = visible?.[place];
      if (subject) {
        offer();
        if (picker.parentElement !== subject.header) {
          subject.header.append(picker);
        }
        picker.value = subject.id;
      } else {
        picker.remove();
        picker.tabIndex = -1;
      }
    });
  }

  function makePicker(place: number): HTMLSelectElement {
    const picker = make('select', {
      ariaLabel: fillTemplate(strings['column'], {number: place + 1}),
      autocomplete: 'off',
      // The head of a table is one stop of the Tab key.
      tabIndex: -1,
    });
    // What it says is not part of the name.
    picker.dataset['mark'] = 'pick';
    picker.addEventListener(
      'change',
      () => {
        const ids = pair?.map(({id}) => id) ?? [];
        host.change({pair: chooseColumn(ids, place, picker.value)});
      },
      {signal},
    );
    return picker;
  }

  /** Offers the subjects that are shown, in their order. */
  function offer(): void {
    const ids = shown.map(({id}) => id).join();
    if (ids !== offered) {
      offered = ids;
      for (const picker of pickers) {
        picker.replaceChildren(
          ...shown.map(({id, name}) =>
            make('option', {value: id, dir: 'auto'}, name),
          ),
        );
      }
    }
  }
}

/** The subjects in their order, but two of them in the order of a pair. */
function arrange(
  subjects: readonly RowState[],
  pair: readonly RowState[],
): readonly RowState[] {
  const rest = [...pair];
  return subjects.map((each) =>
    pair.includes(each) ? (rest.shift() ?? each) : each,
  );
}
