import type {
  Cell,
  Criterion,
  Dataset,
  Remarks,
  Source,
  Value,
} from '../model.js';
import {rank} from '../values/rank.js';
import type {Orientation, Selection, Sort, View} from './view.js';

/** The props of `@theme/ComparisonTable`: text and numbers only. */
export interface TableView {
  readonly title: string;
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
  readonly description?: string;
}

export interface TableSubject {
  readonly id: string;
  readonly name: string;
  readonly short?: string;
  readonly link?: string;
  /** One for each criterion. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly state: Cell['state'];
  /** The values as typed: none, one, or the sides of a dispute. */
  readonly claims: readonly TableClaim[];
  /** Place in the criterion's order, lowest first; absent where missing. */
  readonly rank?: number;
  /** Index of a footnote for what is said of the cell as a whole. */
  readonly footnote?: number;
}

export interface TableClaim {
  readonly text: string;
  readonly footnote?: number;
}

/** What is said about a value beside the value. */
export interface Footnote {
  readonly note?: string;
  readonly when?: string;
  readonly asOf?: string;
  readonly sources: readonly Omit<Source, 'id'>[];
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
  const footnotes = new Footnotes(dataset);
  const columns = criteria.map((criterion) =>
    toColumn(dataset, criterion, selection, footnotes),
  );
  return {
    title: dataset.title,
    orientation,
    criteria: criteria.map(({id, name, group, description}) => ({
      id,
      name,
      ...(group !== undefined && {group}),
      ...(description !== undefined && {description}),
    })),
    subjects: subjects.map(({id, name, short, link}, index) => ({
      id,
      name,
      ...(short !== undefined && {short}),
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
    const footnote = footnotes.add(cell);
    const order = ranks[index];
    return {
      state: cell.state,
      claims: toClaims(cell, footnotes),
      ...(order !== undefined && {rank: order}),
      ...(footnote !== undefined && {footnote}),
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

function toClaims(cell: Cell, footnotes: Footnotes): readonly TableClaim[] {
  switch (cell.state) {
    case 'value':
      return [{text: cell.value.text}];
    case 'disputed':
      return cell.claims.map((claim) => {
        const footnote = footnotes.add(claim);
        return {
          text: claim.value.text,
          ...(footnote !== undefined && {footnote}),
        };
      });
    default:
      return [];
  }
}

/** The footnotes of one table; what is said twice stands once. */
class Footnotes {
  readonly all: Footnote[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #sources: ReadonlyMap<string, Source>;

  constructor({sources}: Dataset) {
    this.#sources = new Map(sources.map((source) => [source.id, source]));
  }

  add({note, when, asOf, sources}: Remarks): number | undefined {
    if (
      note === undefined &&
      when === undefined &&
      asOf === undefined &&
      sources.length === 0
    ) {
      return undefined;
    }
    const footnote: Footnote = {
      ...(note !== undefined && {note}),
      ...(when !== undefined && {when}),
      ...(asOf !== undefined && {asOf}),
      sources: sources.flatMap((id) => {
        const source = this.#sources.get(id);
        if (!source) {
          return [];
        }
        const {id: _, ...shown} = source;
        return [shown];
      }),
    };
    const key = JSON.stringify(footnote);
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = this.all.push(footnote) - 1;
      this.#indexes.set(key, index);
    }
    return index;
  }
}
