import type {Place} from '../problems/problem.js';
import type {ImportQuestion} from './questions.js';

/** A table as it is in a file, before anything is decided about it. */
export interface FoundTable {
  /** The heading above it, its caption, or the name of the file. */
  readonly title: string;
  /** The id of the heading above it, for `FILE#heading-id`. */
  readonly id?: string;
  /** The line of the input where it begins, from 1. */
  readonly line: number;
  /** Every row has the same number of cells. */
  readonly rows: readonly (readonly FoundCell[])[];
  /** The heading rows; undefined if the cells must show it. */
  readonly headingRows?: number;
  /** The columns of headings; undefined if the cells must show it. */
  readonly headingColumns?: number;
  /** What a sign says, by the sign. */
  readonly legend: ReadonlyMap<string, string>;
  readonly legendLine?: number;
  /** The texts of footnotes by their marks. */
  readonly footnotes: ReadonlyMap<string, FoundFootnote>;
  /** Whether the format says that subjects are rows, as in CSV and JSON. */
  readonly hasSubjectRows?: boolean;
  /** Where it is in the input, for `--replace`. */
  readonly range?: {readonly start: number; readonly end: number};
  /** What a reader of the report should know. */
  readonly remarks: readonly string[];
}

/** The content of a cell, or of a heading. */
export interface FoundCell {
  /** The words without marks. */
  readonly text: string;
  /** The same with `code`, *emphasis* and links, as a dataset marks them. */
  readonly prose: string;
  /** The text between line breaks. */
  readonly parts: readonly string[];
  readonly links: readonly FoundLink[];
  readonly images: readonly {readonly url: string; readonly alt: string}[];
  /** The marks of footnotes. */
  readonly marks: readonly string[];
  readonly hasCode: boolean;
  readonly isHeading: boolean;
  readonly line: number;
  /** Where it is in the input, if the format has places. */
  readonly place?: Place;
  /** What the author says about the criterion of which it is the heading. */
  readonly given?: GivenCriterion;
  /** The words of a list in JSON. */
  readonly list?: readonly string[];
  /** The value `null` of JSON. */
  readonly isNull?: boolean;
  /** The heading over it. */
  readonly group?: string;
}

/** What is given for a criterion, instead of read from its cells. */
export interface GivenCriterion {
  readonly type?: string;
  readonly currency?: string;
  readonly better?: 'higher' | 'lower';
  /** The addresses of the sources of cells that name none. */
  readonly sources?: readonly string[];
}

/** A link; without `url` if it leads to no page of the site. */
export interface FoundLink {
  readonly url?: string;
  readonly words: string;
}

export interface FoundFootnote {
  readonly prose: string;
  /** The address, if the footnote is nothing else. */
  readonly url?: string;
}

/** A table of a format in which each row is a subject and nothing has marks. */
export function toRecordTable(
  title: string,
  rows: FoundTable['rows'],
): FoundTable {
  return {
    title,
    line: 1,
    rows,
    headingRows: 1,
    headingColumns: 1,
    legend: new Map(),
    footnotes: new Map(),
    hasSubjectRows: true,
    remarks: [],
  };
}

/** Where a question about a cell is asked. */
export function whereIs({
  line,
  place,
}: FoundCell): Pick<ImportQuestion, 'at' | 'places'> {
  return {at: line, places: place ? [place] : []};
}

/** Whether a cell has no text and no image. */
export function isEmptyCell({text, images, list}: FoundCell): boolean {
  return text === '' && images.length === 0 && list === undefined;
}
