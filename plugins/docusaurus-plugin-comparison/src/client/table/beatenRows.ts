import {findBeaten} from '../../views/notBeaten.js';
import {readComparables} from './readComparables.js';
import type {Visible} from './select.js';
import type {RowState} from './table.js';

/** The subjects that others beat, with those, in the order shown. */
export type BeatenRows = ReadonlyMap<RowState, readonly RowState[]>;

/** Finds which subjects are beaten in the criteria that are shown, and by which. */
export function findBeatenRows({subjects, criteria}: Visible): BeatenRows {
  const beaten = findBeaten(
    listJudged(criteria).map((column) => {
      const read = readComparables(column);
      return {
        better: column.better > 0 ? 'higher' : 'lower',
        cells: subjects.map(({index}) => read(index)),
      };
    }),
    subjects.length,
  );
  return new Map(
    subjects.flatMap((subject, index) => {
      const by = beaten[index]?.flatMap((each) => subjects[each] ?? []) ?? [];
      return by.length > 0 ? [[subject, by] as const] : [];
    }),
  );
}

/** The criteria that say which end is better. */
export function listJudged(criteria: Visible['criteria']): Visible['criteria'] {
  return criteria.filter(({better}) => better !== 0);
}
