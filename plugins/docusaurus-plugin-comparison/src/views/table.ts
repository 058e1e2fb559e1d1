import type {Cell, Criterion, Dataset, Prose, Value} from '../model.js';
import {rank} from '../values/rank.js';
import {Footnotes, showCell, type Footnote, type ShownCell} from './cell.js';
import type {ShownSubject} from './subject.js';
import type {Orientation, Selection, Sort, View} from './view.js';

/** The props of `@theme/ComparisonTable`: text and numbers only. */
export interface TableView {
  readonly title: string;
  readonly description?: Prose;
  /** The date on which the whole was last read through, as typed. */
  readonly reviewed?: string;
  readonly orientation: Orientation;
  readonly criteria: readonly TableCriterion[];
  /** In the author's order. */
  readonly subjects: readonly TableSubject[];
  /** What stands below the table; cells refer to it by index. */
  readonly footnotes: readonly Footnote[];
  /** The order that the page opens with. */
  readonly sort?: Sort;
}

export interface TableCriterion {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly description?: Prose;
}

export interface TableSubject extends ShownSubject {
  readonly short?: string;
  readonly description?: Prose;
  /** One for each criterion. */
  readonly cells: readonly TableCell[];
}

export interface TableCell extends ShownCell {
  /** Place in the criterion's order, lowest first; absent where missing. */
  readonly rank?: number;
}

export const table: View<TableView> = {
  name: 'table',
  directive: 'comparison-table',
  component: 'ComparisonTable',
  attributes: ['subjects', 'criteria', 'sort', 'orientation'],
  props: (dataset, selection) => layOut(dataset, selection),
};

function layOut(dataset: Dataset, selection: Selection): TableView {
  const {criteria, subjects, orientation, sort} = selection;
  const footnotes = new Footnotes(dataset.sources);
  const columns = criteria.map((criterion) =>
    toColumn(dataset, criterion, selection, footnotes),
  );
  return {
    title: dataset.title,
    ...(dataset.description !== undefined && {
      description: dataset.description,
    }),
    ...(dataset.reviewed !== undefined && {reviewed: dataset.reviewed}),
    orientation,
    criteria: criteria.map(({id, name, group, description}) => ({
      id,
      name,
      ...(group !== undefined && {group}),
      ...(description !== undefined && {description}),
    })),
    subjects: subjects.map(({id, name, short, description, link}, index) => ({
      id,
      name,
      ...(short !== undefined && {short}),
      ...(description !== undefined && {description}),
      ...(link !== undefined && {link}),
      cells: columns.flatMap((column) => column[index] ?? []),
    })),
    footnotes: footnotes.all,
    ...(sort && {sort}),
  };
}

function toColumn(
  dataset: Dataset,
  criterion: Criterion,
  {subjects}: Selection,
  footnotes: Footnotes,
): readonly TableCell[] {
  const at = dataset.criteria.indexOf(criterion);
  const cells = subjects.flatMap((subject) => subject.cells[at] ?? []);
  const ranks = rank(criterion, cells.map(valuesOf));
  return cells.map((cell, index) => {
    const order = ranks[index];
    return {
      ...showCell(cell, footnotes),
      ...(order !== undefined && {rank: order}),
    };
  });
}

function valuesOf(cell: Cell): readonly Value[] {
  switch (cell.state) {
    case 'value':
      return [cell.value];
    case 'disputed':
      return cell.claims.map(({value}) => value);
    default:
      return [];
  }
}
