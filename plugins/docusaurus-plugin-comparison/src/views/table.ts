import type {
  Cell,
  Criterion,
  Dataset,
  Direction,
  Prose,
  ScaleTone,
  ShapeName,
  Subject,
  Value,
} from '../model/index.js';
import {readSpan} from '../values/calendar.js';
import {findValueType} from '../values/index.js';
import type {Language} from '../values/language.js';
import {localizeFigure} from '../values/localize.js';
import {rank} from '../values/rank.js';
import {toneAt} from '../values/toneAt.js';
import {findStatedMonth} from '../values/units/statedMonth.js';
import {anchorName} from './anchor.js';
import {findBest, type Best} from './best.js';
import {
  Footnotes,
  toCellProps,
  valuesOf,
  type Footnote,
  type CellProps,
} from './cell.js';
import {dateText} from './dateText.js';
import {boundsOfCell} from './boundsOfCell.js';
import type {FigureBounds} from './figureBounds.js';
import {readColumn, type PrintedBounds} from './readColumn.js';
import {shortenLines, type PrintedLines} from './lines.js';
import type {Comparable} from './possibleBounds.js';
import type {SubjectProps} from './subject.js';
import {defineView} from './defineView.js';
import {numberFootnotes} from './numberFootnotes.js';
import {toProvenanceNotes, type ProvenanceNote} from './provenanceNotes.js';
import type {
  ControlSet,
  DataFile,
  Orientation,
  Selection,
  Sort,
} from './view.js';

/** The props of `@theme/ComparisonTable`: text and numbers only. */
export interface TableView {
  /** What the ids of the table's parts start with. */
  readonly id: string;
  readonly title: string;
  readonly description?: Prose;
  /** The date on which the whole was last read through, as typed. */
  readonly reviewed?: string;
  /** How long a month is that figures are converted with, such as `730 h`. */
  readonly month?: string;
  /** The oldest date for which a value that is shown holds, as typed. */
  readonly oldest?: string;
  /** These dates as readers see them, if that is not what was typed. */
  readonly reviewedText?: string;
  readonly oldestText?: string;
  /** The sign before decimals in figures, if it is not a point. */
  readonly decimalSign?: ',';
  readonly orientation: Orientation;
  /** What a reader can do; omitted if the size of the table decides. */
  readonly controls?: ControlSet;
  readonly criteria: readonly TableCriterion[];
  /** In the order that the page opens with. */
  readonly subjects: readonly TableSubject[];
  /** What is below the table; cells refer to it by index. */
  readonly footnotes: readonly Footnote[];
  /** What is said once about many values; omitted if nothing is. */
  readonly provenance?: readonly ProvenanceNote[];
  /** The order that the page opens with. */
  readonly sort?: Sort;
  /** The file with the cells, if the site says where it is. */
  readonly data?: Pick<DataFile, 'name' | 'url'> &
    Pick<PrintedLines, 'offsets'>;
}

export interface TableCriterion {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly description?: Prose;
  readonly better?: Direction;
  /** What a lower, or higher, value is called next to another one. */
  readonly lower?: string;
  readonly higher?: string;
  /**
   * The place of each subject's value in the criterion's order, lowest first,
   * by the author's order of the subjects; null where a value is missing.
   * Omitted if `readColumn` reads the same from the words of the cells.
   */
  readonly ranks?: readonly (number | null)[];
  /** The units that a filter takes, and how many base units each is. */
  readonly units?: Readonly<Record<string, number>>;
  /** The unit of a quantity, and whether all values are shown in it. */
  readonly unit?: string;
  readonly show?: 'unit';
  /** The size and the zero of units whose zero is another, such as °F. */
  readonly shiftedUnits?: Readonly<Record<string, readonly [number, number]>>;
  /** The words that a filter offers, lowest first. */
  readonly words?: readonly string[];
  /** What a filter compares, if it is neither figures nor words. */
  readonly filterBy?: 'date' | 'version' | 'list';
  /**
   * The sides of each disputed value, as typed, by the author's order of the
   * subjects; of what a filter compares.
   */
  readonly sides?: Readonly<Record<number, readonly string[]>>;
  /**
   * The bounds of the figures that `readColumn` does not read from the words of
   * their cells, by the author's order of the subjects.
   */
  readonly bounds?: Readonly<Record<number, PrintedBounds>>;
}

export interface TableSubject extends SubjectProps {
  /** Its place in the author's order, from 0. */
  readonly index: number;
  readonly short?: string;
  /** A heading over it and its neighbors. */
  readonly group?: string;
  /** The path of an image, from the address of the site. */
  readonly icon?: string;
  readonly description?: Prose;
  /** One for each criterion. */
  readonly cells: readonly TableCell[];
  /**
   * Its line in the file of the table's `data`, from which that of each cell is
   * as far as the `offsets` there say; otherwise the line of each cell.
   */
  readonly line?: PrintedLines['rows'][number];
}

export interface TableCell extends CellProps {
  /** Whether it is, or may be, the best of those that are shown. */
  readonly best?: Best;
  /** The shape before its word. */
  readonly shape?: ShapeName;
  /** The color of the shape, unless it is neutral. */
  readonly tone?: ScaleTone;
}

export const table = defineView<TableView>({
  name: 'table',
  directive: 'comparison-table',
  component: 'ComparisonTable',
  description: 'The sortable table of a comparison dataset.',
  content: 'ComparisonTable/Content',
  anchor: anchorName,
  wholeId: (anchor) => `${anchor}.table`,
  attributes: ['subjects', 'criteria', 'sort', 'orientation', 'controls'],
  takesAnySelection: true,
  props: (dataset, selection, _, {findData, language}) =>
    layOutTable(dataset, selection, language, findData?.()),
});

function layOutTable(
  dataset: Dataset,
  selection: Selection,
  language: Language,
  dataFile: DataFile | undefined,
): TableView {
  const {criteria, subjects, orientation, sort, controls} = selection;
  // What is said of many values appears once, under the table.
  const footnotes = new Footnotes(dataset.sources, language, {
    isNearest: false,
  });
  const provenance = toProvenanceNotes(dataset, selection, language);
  const columns = criteria.map((criterion) =>
    toColumn(dataset, criterion, selection, footnotes),
  );
  const headers = columns.map(({header}) => header);
  const lines =
    dataFile &&
    shortenLines(
      subjects.map((_, index) =>
        columns.map(({origins}) => {
          const cell = origins[index];
          return (cell && dataFile.lineOf(cell)) ?? null;
        }),
      ),
    );
  const shown = subjects.map((subject, index) => ({
    ...toSubject(subject, index, dataset),
    cells: columns.flatMap(({cells}) => cells[index] ?? []),
    ...(lines && {line: lines.rows[index] ?? []}),
  }));
  return {
    id: anchorName(dataset.file),
    title: dataset.title,
    ...(dataset.description !== undefined && {
      description: dataset.description,
    }),
    ...toMonth(columns, language),
    ...toDates(dataset, [...footnotes.all, ...provenance], language),
    ...(language.decimalSign === ',' && {decimalSign: ','}),
    orientation,
    ...(controls && {controls}),
    criteria: headers,
    ...numberFootnotes(
      {subjects: inOrder(shown, columns, sort), footnotes: footnotes.all},
      orientation,
    ),
    ...(provenance.length > 0 && {provenance}),
    ...(sort && {sort}),
    ...(lines && {
      data: {name: dataFile.name, url: dataFile.url, offsets: lines.offsets},
    }),
  };
}

/** What a table says of a subject without its values. */
function toSubject(
  {id, name, short, group, icon, description, link}: Subject,
  index: number,
  {subjectGroups}: Dataset,
): Omit<TableSubject, 'cells' | 'line'> {
  const heading = subjectGroups?.find((each) => each.id === group)?.name;
  return {
    id,
    index,
    name,
    ...(short !== undefined && {short}),
    ...(group !== undefined && {group: heading ?? group}),
    ...(icon !== undefined && {icon}),
    ...(description !== undefined && {description}),
    ...(link !== undefined && {link}),
  };
}

/** The subjects in the order that an embed asks for, missing values last. */
function inOrder(
  subjects: readonly TableSubject[],
  columns: readonly TableColumn[],
  sort: Sort | undefined,
): readonly TableSubject[] {
  const ranks = columns.find(
    ({header}) => header.id === sort?.criterion,
  )?.ranks;
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
  readonly criterion: Criterion;
  readonly header: TableCriterion;
  readonly ranks: readonly (number | null)[];
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
  const origins = subjects.flatMap((subject) => subject.cells[at] ?? []);
  const values = origins.map(valuesOf);
  const bounds = values.map(boundsOfCell);
  const best = findBest(
    criterion.better,
    values.map((sides, index) => toComparable(sides, bounds[index])),
  );
  const ranks = rank(criterion, values, footnotes.language).map(
    (place) => place ?? null,
  );
  return {
    criterion,
    header: toHeader(criterion, values, bounds, ranks),
    origins,
    ranks,
    cells: origins.map((cell, index) => ({
      ...toCellProps(cell, footnotes, criterion),
      ...(best[index] && {best: best[index]}),
      ...toMarker(criterion, cell),
    })),
  };
}

/** How the word of a cell is marked. */
function toMarker(
  criterion: Criterion,
  cell: Cell,
): Pick<TableCell, 'shape' | 'tone'> {
  const markers = findValueType(criterion.type)?.markers?.(criterion);
  const index = cell.state === 'value' ? Number(cell.value.sortKey) : NaN;
  const {shape, tone = toneAt(index, markers?.length ?? 0, criterion.better)} =
    markers?.[index] ?? {};
  return shape ? {shape, ...(tone !== 'neutral' && {tone})} : {};
}

/** All that a cell may be: a dispute reaches from its lowest to its highest. */
function toComparable(
  values: readonly Value[],
  bounds: FigureBounds | undefined,
): Comparable | undefined {
  return (
    bounds && {
      ...bounds,
      isAbout: values.length === 1 && /^\s*[~≈]/.test(values[0]?.text ?? ''),
    }
  );
}

/** The length of a month, if a criterion that is shown has one in its units. */
function toMonth(
  columns: readonly TableColumn[],
  language: Language,
): Pick<TableView, 'month'> {
  const month = columns
    .map(({criterion, origins}) => {
      const typed = origins.flatMap(valuesOf).map(({text}) => text);
      return findStatedMonth(criterion, typed);
    })
    .find((each) => each !== undefined);
  return month === undefined ? {} : {month: localizeFigure(month, language)};
}

/** When the dataset was read, and the oldest value that is shown. */
function toDates(
  {reviewed}: Dataset,
  footnotes: readonly Pick<Footnote, 'asOf'>[],
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

function findOldest(
  footnotes: readonly Pick<Footnote, 'asOf'>[],
): string | undefined {
  const dates = footnotes.flatMap(({asOf}) => asOf ?? []);
  const [oldest] = dates.sort(
    (a, b) => (readSpan(a)?.first ?? 0) - (readSpan(b)?.first ?? 0),
  );
  return oldest;
}

function toHeader(
  criterion: Criterion,
  values: readonly (readonly Value[])[],
  known: readonly (FigureBounds | undefined)[],
  ranks: TableColumn['ranks'],
): TableCriterion {
  const {id, name, group, description, better, lower, higher, type} = criterion;
  const {
    units,
    shiftedUnits,
    words,
    bounds: filterBy,
  } = findValueType(type) ?? {};
  const shifted = shiftedUnits?.(criterion);
  const typed = values.flat().map(({text}) => text);
  const read = {
    ...(units && {units: units(criterion, typed)}),
    ...(words && {words: words(criterion)}),
  };
  const texts = values.map(([first, ...others]) =>
    first && others.length === 0 ? first.text : '',
  );
  // What no filter takes as a figure is compared only for the best.
  const found = readColumn(texts, read);
  const bounds =
    units || words || better ? findUnreadBounds(known, found.bounds) : {};
  const hasBounds = Object.keys(bounds).length > 0;
  const readRanks = hasBounds
    ? readColumn(texts, {...read, bounds}).ranks
    : found.ranks;
  const sides = units || filterBy ? findSides(values) : {};
  return {
    id,
    name,
    ...(group !== undefined && {group}),
    ...(description !== undefined && {description}),
    ...(better && {better}),
    ...(lower !== undefined && {lower}),
    ...(higher !== undefined && {higher}),
    ...read,
    ...(criterion.unit !== undefined && {unit: criterion.unit}),
    ...(criterion.show && {show: criterion.show}),
    ...(shifted && {shiftedUnits: shifted}),
    ...(filterBy && {filterBy}),
    ...(type === 'list' && {filterBy: 'list' as const}),
    ...(Object.keys(sides).length > 0 && {sides}),
    ...(ranks.some(
      (place, index) => !Object.is(place ?? NaN, readRanks[index]),
    ) && {
      ranks,
    }),
    ...(hasBounds && {bounds}),
  };
}

function findSides(
  values: readonly (readonly Value[])[],
): Readonly<Record<number, readonly string[]>> {
  return Object.fromEntries(
    values.flatMap((sides, index) =>
      sides.length > 1 ? [[index, sides.map(({text}) => text)] as const] : [],
    ),
  );
}

/** The bounds that would be read in another way from the words of a cell. */
function findUnreadBounds(
  known: readonly (FigureBounds | undefined)[],
  found: readonly (FigureBounds | undefined)[],
): Readonly<Record<number, PrintedBounds>> {
  return Object.fromEntries(
    known.flatMap((bounds, index) => {
      const {low, high, point} = bounds ?? {};
      const read = found[index];
      const isRead =
        read?.low === low && read?.high === high && read?.point === point;
      return isRead
        ? []
        : [[index, [String(low), String(high), String(point)]] as const];
    }),
  );
}
