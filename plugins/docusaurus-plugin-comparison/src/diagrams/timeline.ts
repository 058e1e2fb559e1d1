import type {Dataset, HistoryEvent, Prose, Source} from '../model/index.js';
import type {Drawing} from 'mermaid-to-svg';
import {readSpan} from '../values/calendar.js';
import type {Language} from '../values/language.js';
import {toSourceProps, type SourceProps} from '../views/cell.js';
import {dateText} from '../views/dateText.js';
import {isolate} from '../views/isolate.js';
import {showSubjects, type SubjectProps} from '../views/subject.js';
import {defineDiagram} from '../views/defineView.js';
import type {ReportIssue, Selection, ViewContext} from '../views/view.js';
import {printMilestones, type Ticks} from './mermaid.js';

/** The props of `@theme/ComparisonTimeline`. */
export interface TimelineView {
  readonly title: string;
  /** The earliest first. */
  readonly events: readonly TimelineEvent[];
}

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

/** A timeline of the history of a dataset. */
export const timeline = defineDiagram<TimelineView>({
  name: 'timeline',
  directive: 'timeline',
  component: 'ComparisonTimeline',
  description: 'The history of a comparison dataset.',
  content: 'ComparisonTimeline/Content',
  attributes: ['subjects'],
  props: toTimeline,
  draw,
});

function toTimeline(
  dataset: Dataset,
  {subjects, namesSubjects}: Selection,
  reportIssue: ReportIssue,
  {language}: ViewContext,
): TimelineView | undefined {
  const chosen = new Set(subjects.map(({id}) => id));
  const events = dataset.history.filter(
    (event) => !namesSubjects || event.subjects.some((id) => chosen.has(id)),
  );
  if (events.length === 0) {
    reportIssue('no-history', {});
    return undefined;
  }
  const sources = new Map(dataset.sources.map((each) => [each.id, each]));
  return {
    title: dataset.title,
    events: events
      .toSorted((a, b) => firstDay(a.date) - firstDay(b.date))
      .map((event) => toEvent(event, dataset, sources, language)),
  };
}

function toEvent(
  {date, title, text, subjects, sources: from}: HistoryEvent,
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
  language: Language,
): TimelineEvent {
  const shownDate = dateText(date, language);
  return {
    date,
    ...(shownDate !== undefined && {dateText: shownDate}),
    title,
    ...(text !== undefined && {text}),
    subjects: showSubjects(subjects, dataset),
    sources: toSourceProps(from, sources, language),
  };
}

function draw({title, events}: TimelineView): Drawing {
  const days = events.map(({date}) => firstDay(date));
  const labels = events.map(
    ({date, dateText: shownDate = date, title: event}) =>
      `${shownDate} ${isolate(event, shownDate)}`,
  );
  const span = Math.max(...days) - Math.min(...days);
  return {
    mermaid: printMilestones(
      labels.map((label, index) => ({
        label,
        date: toIsoDate(days[index] ?? 0),
      })),
      ticksFor(span / daysOfMonth),
    ),
    title,
    description: `${labels.join('. ')}.`,
  };
}

const daysOfMonth = 365.25 / 12;

/** Few ticks, each with a different label: Mermaid may repeat a year. */
function ticksFor(months: number): Ticks {
  if (months > 12 * 12) {
    return {format: '%Y'};
  }
  return months > 36
    ? {format: '%Y', months: 12}
    : {
        format: '%Y-%m',
        months: [1, 2, 3].find((each) => months / each <= 6) ?? 6,
      };
}

function toIsoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function firstDay(date: string): number {
  return readSpan(date)?.first ?? 0;
}
