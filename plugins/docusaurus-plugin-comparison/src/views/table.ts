import type {
  Cell,
  Criterion,
  Dataset,
  Direction,
  Prose,
  Value,
} from '../model/index.js';
import {readSpan} from '../values/calendar.js';
import {findValueType} from '../values/index.js';
import type {Language} from '../values/language.js';
import {rank} from '../values/rank.js';
import {anchorName} from './anchor.js';
import {findBest} from './best.js';
import {
  Footnotes,
  toCellProps,
  valuesOf,
  type Footnote,
  type CellProps,
} from './cell.js';
import {dateText} from './dateText.js';
import type {SubjectProps} from './subject.js';
import {defineView} from './defineView.js';
import {numberFootnotes} from './numberFootnotes.js';
import type {DataFile, Orientation, Selection, Sort} from './view.js';

/** The props of `@theme/ComparisonTable`: text and numbers only. */
export interface TableView {
  /** What the ids of the table's parts start with. */
  readonly id: string;
  readonly title: string;
  readonly description?: Prose;
  /** The date on which the whole was last read through, as typed. */
  readonly reviewed?: string;
  /** The oldest date for which a value that is shown holds, as typed. */
  readonly oldest?: string;
  /** These dates as readers see them, if that is not what was typed. */
  readonly reviewedText?: string;
  readonly oldestText?: string;
  /** The sign before decimals in figures, if it is not a point. */
  readonly decimalSign?: ',';
  readonly orientation: Orientation;
  readonly criteria: readonly TableCriterion[];
  /** In the order that the page opens with. */
  readonly subjects: readonly TableSubject[];
  /** What stands below the table; cells refer to it by index. */
  readonly footnotes: readonly Footnote[];
  /** The order that the page opens with. */
  readonly sort?: Sort;
  /** The file in which the cells stand, where the site says where it is. */
  readonly data?: Pick<DataFile, 'name' | 'url'>;
}

export interface TableCriterion {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly description?: Prose;
  readonly better?: Direction;
  /**
   * The place of each subject's value in the criterion's order, lowest first,
   * by the author's order of the subjects; null where a value is missing.
   */
  readonly ranks: readonly (number | null)[];
  /** The units that a filter takes, and how many base units each is. */
  readonly units?: Readonly<Record<string, number>>;
  /** The words that a filter offers. */
  readonly words?: readonly string[];
}

export interface TableSubject extends SubjectProps {
  /** Its place in the author's order, from 0. */
  readonly index: number;
  readonly short?: string;
  readonly description?: Prose;
  /** One for each criterion. */
  readonly cells: readonly TableCell[];
  /** The line of each cell in the file of the table's `data`; null if elsewhere. */
  readonly lines?: readonly (number | null)[];
}

export interface TableCell extends CellProps {
  /**
   * The bounds of a figure in the base unit, as text, since JSON has no
   * infinite numbers; absent where a value is no figure.
   */
  readonly low?: string;
  readonly high?: string;
  /** Whether it is clearly the best of those that are shown. */
  readonly isBest?: true;
}

export const table = defineView<TableView>({
  name: 'table',
  directive: 'comparison-table',
  component: 'ComparisonTable',
  description: 'The sortable table of a comparison dataset.',
  content: 'ComparisonTable/Content',
  anchor: anchorName,
  wholeId: (anchor) => `${anchor}.table`,
  attributes: ['subjects', 'criteria', 'sort', 'orientation'],
  props: (dataset, selection, _, {findData, language}) =>
    layOutTable(dataset, selection, language, findData?.()),
});

function layOutTable(
  dataset: Dataset,
  selection: Selection,
  language: Language,
  dataFile: DataFile | undefined,
): TableView {
  const {criteria, subjects, orientation, sort} = selection;
  const footnotes = new Footnotes(dataset.sources, language);
  const columns = criteria.map((criterion) =>
    toColumn(dataset, criterion, selection, footnotes),
  );
  const headers = criteria.map((criterion, index) =>
    toHeader(criterion, columns[index]?.ranks ?? []),
  );
  const shown = subjects.map(({id, name, short, description, link}, index) => ({
    id,
    index,
    name,
    ...(short !== undefined && {short}),
    ...(description !== undefined && {description}),
    ...(link !== undefined && {link}),
    cells: columns.flatMap(({cells}) => cells[index] ?? []),
    ...(dataFile && {
      lines: columns.map(({origins}) => {
        const cell = origins[index];
        return (cell && dataFile.lineOf(cell)) ?? null;
      }),
    }),
  }));
  return {
    id: anchorName(dataset.file),
    title: dataset.title,
    ...(dataset.description !== undefined && {
      description: dataset.description,
    }),
    ...toDates(dataset, footnotes.all, language),
    ...(language.decimalSign === ',' && {decimalSign: ','}),
    orientation,
    criteria: headers,
    ...numberFootnotes(
      {subjects: inOrder(shown, headers, sort), footnotes: footnotes.all},
      orientation,
    ),
    ...(sort && {sort}),
    ...(dataFile && {data: {name: dataFile.name, url: dataFile.url}}),
  };
}

/** The subjects in the order that an embed asks for, missing values last. */
function inOrder(
  subjects: readonly TableSubject[],
  criteria: readonly TableCriterion[],
  sort: Sort | undefined,
): readonly TableSubject[] {
  const ranks = criteria.find(({id}) => id === sort?.criterion)?.ranks;
  if (!sort || !ranks) {
    return subjects;
  }
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const rankIn = ({index}: TableSubject) => {
    const place = ranks[index] ?? null;
    return place === null ? Infinity : sign * place;
  };
  // Two that are missing are equal, and no number tells how far apart.
  return [...subjects].sort((a, b) =>
    rankIn(a) === rankIn(b) ? 0 : rankIn(a) < rankIn(b) ? -1 : 1,
  );
}

interface TableColumn {
  readonly ranks: TableCriterion['ranks'];
  readonly cells: readonly TableCell[];
  /** What the cells are made of. */
  readonly origins: readonly Cell[];
}

function toColumn(
  dataset: Dataset,
  criterion: Criterion,
  {subjects}: Selection,
  footnotes: Footnotes,
): TableColumn {
  const at = dataset.criteria.indexOf(criterion);
  const cells = subjects.flatMap((subject) => subject.cells[at] ?? []);
  const values = cells.map(valuesOf);
  const best = findBest(criterion, values);
  return {
    origins: cells,
    ranks: rank(criterion, values, footnotes.language).map(
      (place) => place ?? null,
    ),
    cells: cells.map((cell, index) => ({
      ...toCellProps(cell, footnotes, criterion),
      ...(findValueType(criterion.type)?.units &&
        cellBounds(values[index] ?? [])),
      ...(best[index] && {isBest: true}),
    })),
  };
}

/** When the dataset was read, and the oldest value that is shown. */
function toDates(
  {reviewed}: Dataset,
  footnotes: readonly Footnote[],
  language: Language,
): Pick<TableView, 'reviewed' | 'reviewedText' | 'oldest' | 'oldestText'> {
  const oldest = findOldest(footnotes);
  const reviewedText = dateText(reviewed, language);
  const oldestText = dateText(oldest, language);
  return {
    ...(reviewed !== undefined && {reviewed}),
    ...(reviewedText !== undefined && {reviewedText}),
    ...(oldest !== undefined && {oldest}),
    ...(oldestText !== undefined && {oldestText}),
  };
}

function findOldest(footnotes: readonly Footnote[]): string | undefined {
  const dates = footnotes.flatMap(({asOf}) => asOf ?? []);
  const [oldest] = dates.sort(
    (a, b) => (readSpan(a)?.first ?? 0) - (readSpan(b)?.first ?? 0),
  );
  return oldest;
}

function toHeader(
  criterion: Criterion,
  ranks: TableCriterion['ranks'],
): TableCriterion {
  const {id, name, group, description, better, type} = criterion;
  const {units, words} = findValueType(type) ?? {};
  return {
    id,
    name,
    ...(group !== undefined && {group}),
    ...(description !== undefined && {description}),
    ...(better && {better}),
    ranks,
    ...(units && {units: units(criterion)}),
    ...(words && {words: words(criterion)}),
  };
}

function cellBounds(
  values: readonly Value[],
): Pick<TableCell, 'low' | 'high'> | undefined {
  const lows = values.flatMap(({low}) => low ?? []);
  const highs = values.flatMap(({high}) => high ?? []);
  return lows.length > 0 && highs.length > 0
    ? {low: String(Math.min(...lows)), high: String(Math.max(...highs))}
    : undefined;
}
