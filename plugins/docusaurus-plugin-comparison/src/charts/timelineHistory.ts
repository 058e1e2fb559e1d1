import type {Dataset, HistoryEvent, Source} from '../model/index.js';
import {readSpan} from '../values/calendar.js';
import type {Language} from '../values/language.js';
import {toSourceProps} from '../views/cell.js';
import {dateText} from '../views/dateText.js';
import {showSubjects} from '../views/subject.js';
import type {ReportIssue, Selection, ViewContext} from '../views/view.js';
import {createDateAxis} from '../views/axis/dateAxis.js';
import {toMarks} from '../views/axis/marks.js';
import {leastWidth} from './plotWidths.js';
import type {
  TimelineContent,
  TimelineEntry,
  TimelineEvent,
} from './timelineContent.js';
import {yearOf} from './yearOf.js';

/** The events of a dataset, each at the first day of its date. */
export function plotHistory(
  dataset: Dataset,
  {subjects, namesSubjects}: Selection,
  refuse: ReportIssue,
  {language}: ViewContext,
): TimelineContent | undefined {
  const chosen = new Set(subjects.map(({id}) => id));
  const history = dataset.history
    .filter(
      (event) => !namesSubjects || event.subjects.some((id) => chosen.has(id)),
    )
    .map((event) => ({event, day: firstDay(event.date)}))
    .toSorted((a, b) => a.day - b.day);
  if (history.length === 0) {
    refuse('no-history', {});
    return undefined;
  }
  const sources = new Map(dataset.sources.map((each) => [each.id, each]));
  const events = history.map(({event}) =>
    toEvent(event, dataset, sources, language),
  );
  const days = history.map(({day}) => day);
  const axis = createDateAxis(Math.min(...days), Math.max(...days), language);
  return {
    title: dataset.title,
    axis,
    entries: events.map(({date, dateText: shown = date, title}, index) => {
      const day = days[index] ?? 0;
      return {
        valueId: `event-${index + 1}`,
        date: shown,
        title,
        short: title,
        day,
        years: [yearOf(day), yearOf(day)],
        marks: toMarks(
          [{kind: 'exact', low: day, high: day}],
          axis,
          leastWidth(),
        ),
      } satisfies TimelineEntry;
    }),
    events,
    subjects: [],
    shapes: [],
    footnotes: [],
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

function firstDay(date: string): number {
  return readSpan(date)?.first ?? 0;
}
