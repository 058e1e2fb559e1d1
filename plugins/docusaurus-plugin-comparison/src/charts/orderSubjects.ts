import type {Criterion, Dataset, Subject} from '../model/index.js';
import {rank} from '../values/rank.js';
import {valuesOf} from '../values/valuesOf.js';
import type {Selection, ViewContext} from '../views/view.js';

/**
 * The subjects of a chart by their values, unless the embed names subjects or an
 * order.
 */
export function orderSubjects(
  {criteria}: Dataset,
  {subjects, namesSubjects, sort}: Selection,
  criterion: Criterion,
  language: ViewContext['language'],
): readonly Subject[] {
  if (namesSubjects && !sort) {
    return subjects;
  }
  const by = criteria.find(({id}) => id === sort?.criterion) ?? criterion;
  const column = criteria.indexOf(by);
  const places = rank(
    by,
    subjects.map(({cells}) => {
      const cell = cells[column];
      return cell ? valuesOf(cell) : [];
    }),
    language,
  );
  const direction = sort?.direction === 'descending' ? -1 : 1;
  return subjects
    .map((subject, index) => ({subject, place: places[index]}))
    .toSorted((a, b) =>
      a.place === undefined || b.place === undefined
        ? Number(a.place === undefined) - Number(b.place === undefined)
        : (a.place - b.place) * direction,
    )
    .map(({subject}) => subject);
}
