import {printMilestones, type Ticks} from '../diagrams/mermaid.js';
import {msPerDay} from '../values/calendar.js';
import {isolate} from '../views/isolate.js';
import type {TimelineEntry} from './timelineContent.js';

/** What Mermaid can draw of a timeline: each entry at its first day. */
export function toTimelineText(entries: readonly TimelineEntry[]): string {
  const days = entries.map(({day}) => day);
  const span = Math.max(...days) - Math.min(...days);
  return printMilestones(
    entries.map(({date, title, day}) => ({
      label: `${date} ${isolate(title, date)}`,
      date: new Date(day * msPerDay).toISOString().slice(0, 10),
    })),
    ticksFor(span / daysOfMonth),
  );
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

/** The entries of a timeline, as a sentence each. */
export function describeEntries(
  entries: readonly Pick<TimelineEntry, 'date' | 'title'>[],
): string {
  const labels = entries.map(
    ({date, title}) => `${date} ${isolate(title, date)}`,
  );
  return `${labels.join('. ')}.`;
}
