import type {
  Cell,
  Criterion,
  Dataset,
  DatasetClaim,
  Subject,
} from '../model/index.js';
import type {Details, ProblemCode} from '../problems/sentences.js';
import type {ChoiceIds} from '../values/chooseCells.js';
import type {Language} from '../values/language.js';
import type {ClaimScope} from '../claims/scope.js';
import type {Drawing} from 'mermaid-to-svg';
import type {ChangedClaim} from './changedClaim.js';
import type {GroundedVerdict} from './grounds.js';

/** What describes a view: its names, and what an embed may ask of it. */
export interface ViewDescription {
  /** As in `?view=NAME`. */
  readonly name: string;
  /** As in `::NAME` on a line of Markdown. */
  readonly directive: string;
  /** Whether it is in a sentence, as `:NAME[SUBJECT.CRITERION]`. */
  readonly isInline?: boolean;
  /** The component that shows the props: `@theme/NAME`. */
  readonly component: string;
  /** One sentence on what it shows, for `docusaurus swizzle` and the reference. */
  readonly description: string;
  /**
   * The module under `@theme/` that shows the props, where the component only
   * puts it into the page: such a view is rendered on the server, and a browser
   * loads it only for a page that it was not served.
   */
  readonly content?: string;
  /**
   * What the ids of its parts start with where the author gives none, made of
   * the dataset's path; absent where no address leads to a part. It must not
   * change because of views of other kinds on the page.
   */
  anchor?(data: string): string;
  /**
   * The id of its whole, made of what the ids of its parts start with; absent
   * where the whole has none, and so no place in a table of contents.
   */
  wholeId?(anchor: string): string;
  /**
   * Whether its parts lead to the cells of a table on the same page, unless the
   * embed names another page.
   */
  readonly leadsToTable?: boolean;
  /** Whether it compares versions of the docs, with what their data says of claims. */
  readonly comparesVersions?: boolean;
  /** Whether it says what the data says about conditions. */
  readonly judgesClaims?: boolean;
  /** Whether a reader chooses of the dimensions of what it shows. */
  readonly offersChoices?: boolean;
  /** The attributes of an embed that this view takes. */
  readonly attributes: readonly Attribute[];
  /**
   * Whether it can show every selection of every dataset, so that an embed is
   * checked without laying it out: that of a large table takes long.
   */
  readonly takesAnySelection?: boolean;
}

/**
 * Something that can be embedded in a page, as `defineView` and `defineDiagram`
 * make it: a dataset and a selection become the plain props of one theme component.
 */
export interface View<Out extends LaidOut = LaidOut> extends ViewDescription {
  readonly isDiagram: boolean;
  readonly layOut: LayOut<Out>;
}

/** Undefined, and refused, where the data cannot be shown. */
export type LayOut<Out> = (
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  context?: Partial<ViewContext>,
) => Out | undefined;

/** What a view takes from the pages around it. */
export interface ViewContext {
  readonly findData?: FindData | undefined;
  /** The language of the page. */
  readonly language: Language;
  /** The words of the theme in that language. */
  readonly say: Translate;
  /** The choices of dimensions that the embed names. */
  readonly choices?: ChoiceIds;
  /** The dataset in other versions of the docs. */
  readonly versions?: Versions | undefined;
  /** The address of the same page in that version, if there is one. */
  readonly earlierPage?: string | undefined;
  /** The claims of pages about which that version says something else. */
  readonly claims?: readonly ChangedClaim[] | undefined;
  /** A condition of the page, in place of the claims of the dataset. */
  readonly condition?: string | undefined;
  /** Says what the data says about a condition; undefined if it has mistakes. */
  readonly judge?:
    ((condition: string) => GroundedVerdict | undefined) | undefined;
  /** Where names of computed facts are looked up; in the dataset if omitted. */
  readonly factScope?: ShownScope | undefined;
}

/** Where the names of an expression are looked up. */
export interface ShownScope {
  /** The datasets as typed: expressions have the words of originals. */
  readonly scope: ClaimScope;
  /** The same dataset as pages show it. */
  readonly toShown: (original: Dataset) => Dataset;
}

/** A dataset in the versions of the docs. */
export interface Versions {
  /** The version whose folder has the dataset; undefined for the newest pages. */
  readonly own: string | undefined;
  /** The same dataset by the names of the other versions. */
  readonly others: ReadonlyMap<string, Dataset>;
  /** The same without translations; absent where nothing depends on them. */
  readonly originals?: {
    readonly own: Dataset | undefined;
    readonly others: ReadonlyMap<string, Dataset>;
  };
}

/** A view of a dataset. */
export interface LaidOut<Props extends object = object> {
  readonly view: ViewDescription;
  readonly props: Props;
  /** Draws these props; absent where the view is not a diagram. */
  readonly draw?: (say: Translate) => Drawing;
  /** Whether pages show a chart of our own, and Mermaid draws only exports. */
  readonly isExport?: boolean;
  /** Prints it for places outside of the page; absent if it is not a chart. */
  readonly toFiles?: (say: Translate) => ChartFiles;
  /** What it says, for places that take only text; absent if it is more. */
  readonly label?: (say: Translate) => string;
}

/** A chart as files of their own. */
export interface ChartFiles {
  /** The title that the picture shows. */
  readonly title: string;
  /** In the colors of the palette, as `resolveColors` takes them. */
  readonly svg: string;
  readonly csv: string;
}

/** A view that is a diagram. */
export type LaidOutDiagram<Props extends object = object> = LaidOut<Props> &
  Required<Pick<LaidOut, 'draw'>>;

/** The words of the theme, in the language of the page, by message id. */
export type Translate = (id: Word) => string;

/** The words that are in pictures, as the English theme says them. */
export const words = {
  'theme.comparison.figure.atMost': 'at most {figure}',
  'theme.comparison.figure.atLeast': 'at least {figure}',
  'theme.comparison.figure.lessThan': 'less than {figure}',
  'theme.comparison.figure.moreThan': 'more than {figure}',
  'theme.comparison.figure.about': 'about {figure}',
  'theme.comparison.compared.times': '[factor] time|[factor] times',
  'theme.comparison.fact.noBest': 'no clear best',
  'theme.comparison.availability.yes': 'yes',
  'theme.comparison.availability.no': 'no',
  'theme.comparison.availability.preview': 'preview',
  'theme.comparison.availability.orEarlier': '{release} or earlier',
  'theme.comparison.availability.removed': 'removed in {release}',
  'theme.comparison.availability.partial': 'partial',
  'theme.comparison.availability.prefix': 'prefix {name}',
  'theme.comparison.availability.as': 'as {name}',
  'theme.comparison.availability.flag': 'behind the flag {name}',
  'theme.comparison.guide.yes': 'Yes',
  'theme.comparison.guide.no': 'No',
  'theme.comparison.stack.boundary': 'Isolation boundary',
  'theme.comparison.provenance.others': 'Unless noted otherwise:',
  'theme.comparison.footnote.computed': 'Computed: {formula}',
  'theme.comparison.footnote.derived': 'Calculated from what the source says',
  'theme.comparison.footnote.earlier': 'In version {version}: {value}',
  'theme.comparison.source.archive': 'archived copy',
  'theme.comparison.source.page': 'page {page}',
  'theme.comparison.source.pages': 'pages {pages}',
  'theme.comparison.source.quote': '“{quote}”',
  'theme.comparison.source.retrieved': 'retrieved {date}',
  'theme.comparison.provenance.version': 'Version {version}',
  'theme.comparison.provenance.reviewed': 'Last reviewed: {date}',
  'theme.comparison.provenance.none': 'No source',
  'theme.comparison.cell.unknown': 'unknown',
  'theme.comparison.cell.notApplicable': 'n/a',
  'theme.comparison.cell.invalid': 'invalid',
  'theme.comparison.cell.disputed': 'disputed:',
  'theme.comparison.cell.best': 'best',
  'theme.comparison.cell.or': 'or',
  'theme.comparison.cell.range': '{low} to {high}',
  'theme.comparison.chart.logarithmic': 'logarithmic',
  'theme.comparison.chart.logarithmicScale': 'Logarithmic scale.',
  'theme.comparison.chart.logarithmicSteps':
    'Logarithmic scale: each line is {factor} times the one before.',
  'theme.comparison.chart.zero':
    'Zero is next to the scale, at the dotted line.',
  'theme.comparison.chart.range': 'range',
  'theme.comparison.chart.about': 'approximate',
  'theme.comparison.chart.atMost': 'upper bound',
  'theme.comparison.chart.atLeast': 'lower bound',
  'theme.comparison.chart.disputed': 'disputed',
  'theme.comparison.chart.without': 'Not shown:',
  'theme.comparison.chart.now': 'now',
  'theme.comparison.chart.absent': 'not in {version}',
  'theme.comparison.description.subjects': '{count} item|{count} items',
  'theme.comparison.description.criteria': '{count} criterion|{count} criteria',
  'theme.comparison.description.compares': 'Compares {subjects} by {criteria}.',
  'theme.comparison.description.dated':
    'Compares {subjects} by {criteria}; data of {date}.',
} as const;
export type Word = keyof typeof words;

/** The words of a locale; English if one is omitted. */
export function translateWith(
  translated: Readonly<Partial<Record<Word, string>>>,
): Translate {
  return (id) => translated[id] ?? words[id];
}

/** The file on the web with the cells of a dataset. */
export interface DataFile {
  /** Without its folder. */
  readonly name: string;
  /** An address that leads to a line with `#L` and its number after it. */
  readonly url: string;
  /**
   * The line of a cell, from 1, in the file of its subject; undefined where it is
   * elsewhere.
   */
  lineOf(cell: Cell): number | undefined;
  /** The address of the file of a subject, if each has its own. */
  urlOf(subject: Subject): string | undefined;
}

/** Finds that file, for a view that links to its cells. */
export type FindData = () => DataFile | undefined;

export const attributes = [
  'subjects',
  'criteria',
  'sort',
  'orientation',
  'controls',
  'marks',
  'mark',
  'cell',
  'is',
  'unit',
  'digits',
  'fresh',
  'criterion',
  'claims',
  'to',
  'since',
  'scale',
  'x',
  'y',
  'page',
] as const;
export type Attribute = (typeof attributes)[number];

export const orientations = [
  'subjects-as-rows',
  'subjects-as-columns',
] as const;
export type Orientation = (typeof orientations)[number];

/** What a reader can do with a table. */
export const controlSets = ['none', 'sort', 'all'] as const;
export type ControlSet = (typeof controlSets)[number];

/** How figures become places on an axis: evenly, or by their logarithms. */
export const axisScales = ['linear', 'log'] as const;
export type AxisScaleName = (typeof axisScales)[number];

export interface Sort {
  /** The id of a criterion. */
  readonly criterion: string;
  readonly direction: 'ascending' | 'descending';
}

/** What an embed asks for, checked against its dataset. */
export interface Selection {
  /** In the order in which the embed names them, else that of the dataset. */
  readonly subjects: readonly Subject[];
  /** Whether the embed names its subjects, rather than taking all. */
  readonly namesSubjects: boolean;
  readonly criteria: readonly Criterion[];
  /** Whether the embed names its criteria, rather than taking all. */
  readonly namesCriteria: boolean;
  readonly sort?: Sort;
  readonly orientation: Orientation;
  /** Omitted if the size of the table decides. */
  readonly controls?: ControlSet;
  /** The criteria of a table whose cells have marks on an axis. */
  readonly marked: readonly Criterion[];
  /** Whether a fact has a mark that shows where its value is among all. */
  readonly hasMark: boolean;
  /** The criterion that a chart shows, or those of its axes. */
  readonly criterion?: Criterion;
  /** The criterion to whose values those of `criterion` are joined. */
  readonly to?: Criterion;
  /** The version of the docs whose values are joined to those of this one. */
  readonly since?: string;
  /** The claims that an embed names; all if omitted. */
  readonly claims?: readonly DatasetClaim[];
  readonly scale?: AxisScaleName;
  readonly x?: Criterion;
  readonly y?: Criterion;
  /** The address of the page that an embed names. */
  readonly page?: string;
  /** The one cell that an embed asks for. */
  readonly cell?: {readonly subject: Subject; readonly criterion: Criterion};
  /** The expression of a computed fact, and how its figure is shown. */
  readonly computed?: {
    readonly is: string;
    readonly unit?: string;
    readonly digits?: number;
    /** How many days old the data may be. */
    readonly maxDays?: number;
  };
}

/** Takes a problem of an embed; the caller knows the place. */
export type ReportIssue = <Code extends ProblemCode>(
  code: Code,
  details: Details<Code>,
  /** The part of its expression that is wrong, as offsets. */
  span?: {readonly start: number; readonly end: number},
) => void;
