import type {Dataset, Prose} from '../model.js';
import {readSpan} from '../values/calendar.js';
import {showSources, type ShownSource} from './cell.js';
import {showSubjects, type ShownSubject} from './subject.js';
import type {Refuse, Selection, View} from './view.js';

/** The props of `@theme/ComparisonTimeline`. */
export interface TimelineView {
  readonly title: string;
  /** The earliest first. */
  readonly events: readonly TimelineEvent[];
}

export interface TimelineEvent {
  /** Year, month or day, as typed. */
  readonly date: string;
  readonly title: string;
  readonly text?: Prose;
  readonly subjects: readonly ShownSubject[];
  readonly sources: readonly ShownSource[];
}

/** What happened when, from the dataset's history. */
export const timeline: View<TimelineView> = {
  name: 'timeline',
  directive: 'timeline',
  component: 'ComparisonTimeline',
  attributes: ['subjects'],
  props: toTimeline,
};

function toTimeline(
  dataset: Dataset,
  {subjects, namesSubjects}: Selection,
  refuse: Refuse,
): TimelineView | undefined {
  const chosen = new Set(subjects.map(({id}) => id));
  const events = dataset.history.filter(
    (event) => !namesSubjects || event.subjects.some((id) => chosen.has(id)),
  );
  if (events.length === 0) {
    refuse('no-history', {});
    return undefined;
  }
  const sources = new Map(dataset.sources.map((each) => [each.id, each]));
  return {
    title: dataset.title,
    events: events
      .toSorted((a, b) => firstDay(a.date) - firstDay(b.date))
      .map(({date, title, text, subjects: about, sources: from}) => ({
        date,
        title,
        ...(text !== undefined && {text}),
        subjects: showSubjects(about, dataset),
        sources: showSources(from, sources),
      })),
  };
}

function firstDay(date: string): number {
  return readSpan(date)?.first ?? 0;
}
