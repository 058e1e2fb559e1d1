import type {
  Cell,
  Dataset,
  DatasetDimension,
  Prose,
  Subject,
  SubjectNoun,
} from '../model/index.js';
import type {Language} from '../values/language.js';
import {findDimensions} from '../values/chooseCells.js';
import {localizeFigure} from '../values/localize.js';
import {findStatedMonth} from '../values/units/statedMonth.js';
import {anchorName} from './anchor.js';
import {arrangeByParent} from './arrangeByParent.js';
import {findShownParents} from './findShownParents.js';
import {valuesOf} from '../values/valuesOf.js';
import {Footnotes, type EarlierCell, type Footnote} from './cell.js';
import {findEarlierCells} from './earlierCells.js';
import {dateText} from './dateText.js';
import {findDataPeriod, type DatedNote} from './period.js';
import {shortenLines, type PrintedLines} from './lines.js';
import type {SubjectProps} from './subject.js';
import {defineView} from './defineView.js';
import type {SharedPicture} from './module.js';
import {numberFootnotes} from './numberFootnotes.js';
import {toProvenanceNotes, type ProvenanceNote} from './provenanceNotes.js';
import {toColumn, type TableCell, type TableColumn} from './tableColumn.js';
import type {TableCriterion} from './tableHeader.js';
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
  readonly publisher?: Prose;
  readonly license?: Prose;
  readonly citation?: Prose;
  /** What the subjects are called, one and several. */
  readonly subjectNoun?: SubjectNoun;
  /** The date on which the whole was last read through, as typed. */
  readonly reviewed?: string;
  /** How long a month is that figures are converted with, such as `730 h`. */
  readonly month?: string;
  /** How old the values shown are: their one date, as typed, or two years. */
  readonly period?: readonly [string] | readonly [string, string];
  /** These dates as readers see them, if that is not what was typed. */
  readonly reviewedText?: string;
  readonly periodText?: string;
  /** The sign before decimals in figures, if it is not a point. */
  readonly decimalSign?: ',';
  readonly orientation: Orientation;
  /** What a reader can do; omitted if the size of the table decides. */
  readonly controls?: ControlSet;
  /**
   * The dimensions of what is shown, of which a reader chooses; `first` is the
   * choice that is shown. Omitted if there are none.
   */
  readonly dimensions?: readonly DatasetDimension[];
  readonly criteria: readonly TableCriterion[];
  /** In the order that the page opens with. */
  readonly subjects: readonly TableSubject[];
  /** What is below the table; cells refer to it by index. */
  readonly footnotes: readonly Footnote[];
  /** What is said once about many values; omitted if nothing is. */
  readonly provenance?: readonly ProvenanceNote[];
  /** The order that the page opens with. */
  readonly sort?: Sort;
  /** The path of the published dataset in the site, if it is published. */
  readonly published?: string;
  /** The template of the address at which a value is reported. */
  readonly report?: string;
  /** The table as a picture, if it is published and small enough. */
  readonly shared?: SharedPicture;
  /** The file with the cells, if the site says where it is. */
  readonly data?: Pick<DataFile, 'name' | 'url'> &
    Pick<PrintedLines, 'offsets'>;
}

export interface TableSubject extends SubjectProps {
  /** Its place in the author's order, from 0. */
  readonly index: number;
  readonly short?: string;
  /** A heading over it and its neighbors. */
  readonly group?: string;
  /** The path of an image, from the address of the site. */
  readonly icon?: string;
  /** The subject below which it is, of those that are shown. */
  readonly parent?: SubjectParent;
  /** The names of its tags. */
  readonly tags?: readonly string[];
  readonly description?: Prose;
  /** One for each criterion. */
  readonly cells: readonly TableCell[];
  /**
   * Its line in the file of the table's `data`, from which that of each cell is
   * as far as the `offsets` there say; otherwise the line of each cell.
   */
  readonly line?: PrintedLines['rows'][number];
  /**
   * The address of its file, if it is not that of the table's `data`: without the
   * folder that the two share.
   */
  readonly file?: string;
}

/** What a subject is a part or a kind of. */
export interface SubjectParent {
  readonly id: string;
  readonly name: string;
  /** How many levels are above the subject, from 1. */
  readonly depth: number;
}

export const table = defineView<TableView>({
  name: 'table',
  directive: 'comparison-table',
  component: 'ComparisonTable',
  description: 'The sortable table of a comparison dataset.',
  content: 'ComparisonTable/Content',
  anchor: anchorName,
  wholeId: (anchor) => `${anchor}.table`,
  attributes: [
    'subjects',
    'criteria',
    'sort',
    'orientation',
    'controls',
    'marks',
    'scale',
    'since',
  ],
  takesAnySelection: true,
  offersChoices: true,
  props: (dataset, selection, refuse, context) => {
    const earlier = findEarlierCells(dataset, selection, refuse, context);
    const {language, findData} = context;
    return (
      earlier &&
      layOutTable(dataset, selection, language, earlier, findData?.())
    );
  },
});

function layOutTable(
  dataset: Dataset,
  selection: Selection,
  language: Language,
  earlier: ReadonlyMap<Cell, EarlierCell>,
  dataFile: DataFile | undefined,
): TableView {
  const {criteria, subjects, orientation, sort, controls} = selection;
  // What is said of many values appears once, under the table.
  const footnotes = new Footnotes(dataset.sources, language, {
    isNearest: false,
    earlier,
  });
  const provenance = toProvenanceNotes(dataset, selection, language);
  const dimensions = findDimensions(criteria, dataset);
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
  const parents = findShownParents(subjects, dataset);
  const names = new Map(subjects.map(({id, name}) => [id, name]));
  const toParent = ({id}: Subject): SubjectParent | undefined => {
    const parent = parents.get(id);
    let depth = 0;
    for (let next = parent; next !== undefined; next = parents.get(next)) {
      depth += 1;
    }
    return parent === undefined
      ? undefined
      : {id: parent, name: names.get(parent) ?? parent, depth};
  };
  const shown = subjects.map((subject, index) => ({
    ...toSubject(subject, index, dataset, toParent(subject)),
    cells: columns.flatMap(({cells}) => cells[index] ?? []),
    ...(lines && {line: lines.rows[index] ?? []}),
    ...toSubjectFile(subject, dataFile),
  }));
  return {
    id: anchorName(dataset.file),
    title: dataset.title,
    ...(dataset.description !== undefined && {
      description: dataset.description,
    }),
    ...toOrigin(dataset),
    ...toMonth(columns, language),
    ...toDates(dataset, [...footnotes.all, ...provenance], language),
    ...(language.decimalSign === ',' && {decimalSign: ','}),
    orientation,
    ...(controls && {controls}),
    ...(dimensions.length > 0 && {dimensions}),
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

function toSubjectFile(
  subject: Subject,
  data: DataFile | undefined,
): Pick<TableSubject, 'file'> {
  const url = data?.urlOf(subject);
  if (!data || url === undefined) {
    return {};
  }
  const folder = data.url.replace(/[^/]*$/, '');
  return {file: url.startsWith(folder) ? url.slice(folder.length) : url};
}

/** Who has made a dataset, and what its subjects are called. */
function toOrigin({
  publisher,
  license,
  citation,
  subjectNoun,
}: Dataset): Pick<
  TableView,
  'publisher' | 'license' | 'citation' | 'subjectNoun'
> {
  return {
    ...(publisher !== undefined && {publisher}),
    ...(license !== undefined && {license}),
    ...(citation !== undefined && {citation}),
    ...(subjectNoun && {subjectNoun}),
  };
}

/** What a table says of a subject without its values. */
function toSubject(
  {id, name, short, group, icon, tags = [], description, link}: Subject,
  index: number,
  {subjectGroups, tags: all = []}: Dataset,
  parent: SubjectParent | undefined,
): Omit<TableSubject, 'cells' | 'line'> {
  const heading = subjectGroups?.find((each) => each.id === group)?.name;
  return {
    id,
    index,
    name,
    ...(short !== undefined && {short}),
    ...(group !== undefined && {group: heading ?? group}),
    ...(icon !== undefined && {icon}),
    ...(parent && {parent}),
    ...(tags.length > 0 && {
      tags: all.filter((tag) => tags.includes(tag.id)).map((tag) => tag.name),
    }),
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
  const sorted = [...subjects].sort((a, b) =>
    rankIn(a) === rankIn(b) ? 0 : rankIn(a) < rankIn(b) ? -1 : 1,
  );
  return arrangeByParent(sorted, ({parent}) => parent?.id);
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

/** When the dataset was reviewed, and how old the values that are shown are. */
function toDates(
  {reviewed}: Dataset,
  notes: readonly DatedNote[],
  language: Language,
): Pick<TableView, 'reviewed' | 'reviewedText' | 'period' | 'periodText'> {
  const period = findDataPeriod(notes);
  const reviewedText = dateText(reviewed, language);
  const periodText = dateText(
    period?.length === 1 ? period[0] : undefined,
    language,
  );
  return {
    ...(reviewed !== undefined && {reviewed}),
    ...(reviewedText !== undefined && {reviewedText}),
    ...(period && {period}),
    ...(periodText !== undefined && {periodText}),
  };
}
