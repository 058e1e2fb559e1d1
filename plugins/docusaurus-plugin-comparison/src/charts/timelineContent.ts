import type {Prose} from '../model/index.js';
import type {CellProps, Footnote, SourceProps} from '../views/cell.js';
import type {SubjectProps} from '../views/subject.js';
import type {ChartAxis} from '../views/axis/axis.js';
import type {Mark} from '../views/axis/marks.js';
import type {RangePlotShape} from './rangePlotShapes.js';

/** An event of the history. */
export interface TimelineEvent {
  /** Year, month or day, as typed. */
  readonly date: string;
  /** The date as readers see it, if it differs. */
  readonly dateText?: string;
  readonly title: string;
  readonly text?: Prose;
  readonly subjects: readonly SubjectProps[];
  readonly sources: readonly SourceProps[];
}

/** A subject with what a criterion says of it. */
export interface TimelineSubject {
  readonly id: string;
  /** What names the value that its mark leads to: `CRITERION.SUBJECT`. */
  readonly valueId: string;
  readonly name: string;
  readonly cell: CellProps;
  /** Whether it is drawn: whether each side of it has a date. */
  readonly isDrawn: boolean;
}

/** What a timeline says in words. */
export interface TimelineLists {
  readonly title: string;
  /** The history, the earliest event first; empty with a criterion. */
  readonly events: readonly TimelineEvent[];
  /** The subjects with their dates, the earliest first; empty with the history. */
  readonly subjects: readonly TimelineSubject[];
  /** The shapes that are drawn and need an explanation. */
  readonly shapes: readonly RangePlotShape[];
  /** What the text version refers to. */
  readonly footnotes: readonly Footnote[];
}

/** Something at a date. */
export interface DatedMark {
  /** What names the value that it leads to; unique in the chart. */
  readonly valueId: string;
  readonly date: string;
  readonly title: string;
  /** The address of the cell, where the embed names one. */
  readonly link?: string;
  readonly marks: readonly Mark[];
}

/** What a timeline shows, before it has places. */
export interface TimelineContent extends TimelineLists {
  readonly axis: ChartAxis;
  /** The earliest first. */
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry extends DatedMark {
  /** The name in its label. */
  readonly short: string;
  /** The day at which it is in an order, since 1970-01-01. */
  readonly day: number;
  /** The years from the first to the last that it names. */
  readonly years: readonly [number, number];
}

export const timelineDirective = '::timeline';
