import type {Shown} from './select.js';
import type {State} from './state.js';
import {rankOf, type Table} from './table.js';

/**
 * Marks each shown value as better or worse than the baseline's, in word and
 * sign, where the criterion says which end is better and the two do not overlap.
 */
export function markAgainstBaseline(
  {element, subjects, criteria, strings}: Table,
  shown: Shown,
  {baseline: id}: State,
): void {
  element
    .querySelectorAll('[data-mark="better"],[data-mark="worse"]')
    .forEach((mark) => mark.remove());
  const baseline = subjects.find((subject) => subject.id === id);
  for (const subject of subjects) {
    subject.header.toggleAttribute('data-baseline', subject === baseline);
  }
  for (const subject of baseline ? shown.subjects : []) {
    for (const criterion of shown.criteria) {
      const index = criteria.indexOf(criterion);
      const cell = subject.cells[index];
      const sign = compare(cell, baseline?.cells[index]) * criterion.better;
      if (cell && sign) {
        const mark = document.createElement('span');
        mark.dataset['mark'] = sign > 0 ? 'better' : 'worse';
        mark.textContent =
          sign > 0 ? ` ▲ ${strings['better']}` : ` ▼ ${strings['worse']}`;
        cell.append(mark);
      }
    }
  }
}

/** 1 where a cell is clearly more than another, -1 where less, else 0. */
function compare(
  a: HTMLElement | undefined,
  b: HTMLElement | undefined,
): number {
  if (!a || !b || a === b) {
    return 0;
  }
  const difference = rankOf(a) - rankOf(b);
  const overlap =
    Number(a.dataset['low']) <= Number(b.dataset['high']) &&
    Number(b.dataset['low']) <= Number(a.dataset['high']);
  return overlap || Number.isNaN(difference) ? 0 : Math.sign(difference);
}
