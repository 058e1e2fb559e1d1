import {readFragment} from '../followLinks.js';
import {afterOpening, openAncestors} from '../openAncestors.js';
import type {Host} from './controls.js';
import {findFilteredColumn} from './filterColumns.js';
import {findId} from './findPart.js';
import {listHeaders} from './listHeaders.js';
import type {Pair} from './pair.js';
import {selectVisible} from './select.js';
import {nothingHidden, type TableState} from './state.js';
import {fillTemplate} from './status.js';
import {
  findCell,
  type ColumnState,
  type RowState,
  type Table,
} from './table.js';

/** What was changed to show a cell, as a reader knows it. */
interface Changes {
  readonly state: Partial<TableState>;
  /** The controls that were cleared. */
  readonly cleared: readonly string[];
  /** The subjects, criteria, groups, tabs and details that were opened. */
  readonly opened: readonly string[];
}

/**
 * Makes the function that shows the part of a table to which an address leads,
 * whatever hides it, and says what was changed. `isMoved` tells that the part is
 * no longer where the browser has found it.
 */
export function createReveal(
  host: Host,
): (id: string, isMoved: boolean) => Promise<void> {
  const {table} = host;
  const {root, strings} = table;
  const formatter = new Intl.ListFormat(document.documentElement.lang || 'en');

  const describe = (sentence: string | undefined, parts: readonly string[]) =>
    parts.length > 0
      ? [fillTemplate(sentence, {parts: formatter.format(parts)})]
      : [];

  return async (id, isMoved) => {
    const linked = findCell(table, id);
    const isNew = linked !== undefined && giveId(table, linked, id);
    const {state, cleared, opened} = linked
      ? findChanges(host, ...linked)
      : {state: {}, cleared: [], opened: []};
    const labels = openAncestors(findId(root, id) ?? root);
    const change = (changed: Partial<TableState>, parts: readonly string[]) =>
      host.change(
        changed,
        [
          ...describe(strings['cleared'], cleared),
          ...describe(strings['opened'], parts),
        ].join(' '),
      );
    const parts = [...opened, ...labels];
    const isChanged = cleared.length + parts.length > 0;
    if (isChanged) {
      change(state, parts);
    }
    // Of the columns that are to be seen now, a phone shows two.
    const [subject] = linked ?? [];
    const isBeyond = subject?.header.hidden ?? false;
    if (subject && isBeyond) {
      const names = new Set([subject.name, ...parts]);
      change({pair: pairWith(table, subject)}, [...names]);
    }
    const part = findId(root, id);
    // The table may have replaced what the browser has found.
    const isLost = part?.matches(':target') === false;
    if (part && (isMoved || isNew || isChanged || isBeyond || isLost)) {
      await afterOpening(part);
      // By now the reader may have gone elsewhere.
      if (
        !part.closest('[hidden]') &&
        part.isConnected &&
        readFragment() === id
      ) {
        // Leads there again: scrolls, and marks the part as the one linked to.
        location.replace(`#${encodeURIComponent(id)}`);
        await scrollToPart(part);
      }
    }
  };
}

/**
 * Scrolls to a part once more if it is not in sight: rows on the way to it get
 * their heights while they come into sight, and a smooth scroll does not see that.
 */
async function scrollToPart(part: Element): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  part.scrollIntoView?.({
    behavior: 'instant',
    block: 'nearest',
    inline: 'nearest',
  });
}

/** The columns that are shown, with another one in place of the second. */
function pairWith({element}: Table, subject: RowState): Pair {
  const first = listHeaders(element, 'subject').find(({hidden}) => !hidden);
  return [first?.dataset['subject'] ?? '', subject.id];
}

/** Gives a cell its id, so that an address leads there; whether it had none. */
function giveId(
  {criteria}: Table,
  [subject, criterion]: readonly [RowState, ColumnState],
  id: string,
): boolean {
  const cell = subject.cells[criteria.indexOf(criterion)];
  const isNew = cell !== undefined && cell.id !== id;
  if (isNew) {
    cell.id = id;
  }
  return isNew;
}

/** The least that is to be changed of a state, so that it shows a cell. */
function findChanges(
  host: Host,
  subject: RowState,
  criterion: ColumnState,
): Changes {
  const {table} = host;
  const {strings} = table;
  const state = host.state();
  const open: TableState = {...state, ...nothingHidden};
  const isShown = (changed: Partial<TableState>, base = open) => {
    const shown = selectVisible(table, {...base, ...changed});
    return (
      shown.subjects.includes(subject) && shown.criteria.includes(criterion)
    );
  };
  const changed: {-readonly [Key in keyof TableState]?: TableState[Key]} = {};
  const cleared: string[] = [];
  const opened: string[] = [];

  if (!isShown({hiddenSubjects: state.hiddenSubjects})) {
    changed.hiddenSubjects = without(state.hiddenSubjects, subject.id);
    opened.push(subject.name);
  }
  if (!isShown({hiddenCriteria: state.hiddenCriteria})) {
    changed.hiddenCriteria = without(state.hiddenCriteria, criterion.id);
    opened.push(criterion.name);
  }
  if (!isShown({folded: state.folded})) {
    changed.folded = without(state.folded, criterion.group);
    opened.push(criterion.group);
  }
  if (!isShown({query: state.query})) {
    changed.query = '';
    cleared.push(strings['findItem'] ?? '');
  }
  for (const [id, conditions] of state.filters) {
    const {includesMaybe} = state;
    if (!isShown({filters: new Map([[id, conditions]]), includesMaybe})) {
      const filters = new Map(changed.filters ?? state.filters);
      filters.delete(id);
      changed.filters = filters;
      const name = findFilteredColumn(table, id)?.column.name ?? id;
      cleared.push(`${strings['filterFor']} ${name}`);
    }
  }
  // What is beaten depends on all that is shown then.
  if (
    state.beaten === 'hidden' &&
    !isShown({...changed, onlyDifferences: false}, state)
  ) {
    changed.beaten = 'marked';
    cleared.push(strings['unbeaten'] ?? '');
  }
  // Which criteria differ depends on the subjects that are shown then.
  if (!isShown(changed, state)) {
    changed.onlyDifferences = false;
    cleared.push(strings['onlyDifferences'] ?? '');
  }
  return {state: changed, cleared, opened};
}

function without(
  words: ReadonlySet<string>,
  word: string,
): ReadonlySet<string> {
  return new Set([...words].filter((each) => each !== word));
}
