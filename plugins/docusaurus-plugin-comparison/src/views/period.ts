import {readSpan} from '../values/calendar.js';

/** What is said of values, with its dates as typed. */
export interface DatedNote {
  readonly asOf?: string;
  readonly sources: readonly {readonly published?: string}[];
}

/**
 * How old values are, by what is said of them: their one date, as typed, or the
 * first and the last year. A value is as old as the oldest of its sources, since
 * a range over two studies is no newer than the older one.
 */
export function findDataPeriod(
  notes: readonly DatedNote[],
): readonly [string] | readonly [string, string] | undefined {
  const dates = notes.flatMap(({asOf, sources}) => {
    const [oldest] = orderDates([
      asOf,
      ...sources.map(({published}) => published),
    ]);
    return oldest ?? [];
  });
  const ordered = orderDates(dates);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) {
    return undefined;
  }
  if (first === last) {
    return [first];
  }
  const years: readonly [string, string] = [yearIn(first), yearIn(last)];
  return years[0] === years[1] ? [years[0]] : years;
}

// By the last day that a date can mean: a day of a month is not newer than the
// month itself.
function orderDates(dates: readonly (string | undefined)[]): readonly string[] {
  return dates
    .filter((date) => date !== undefined)
    .sort((a, b) => (readSpan(a)?.last ?? 0) - (readSpan(b)?.last ?? 0));
}

function yearIn(date: string): string {
  return date.slice(0, 4);
}
