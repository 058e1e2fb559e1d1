/** A date of the calendar, which may be a whole month or year. */
export interface DateSpan {
  /** Days since 1970-01-01, of the first and the last day that is meant. */
  readonly first: number;
  readonly last: number;
}

const datePattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Reads a year, month or day as in ISO 8601; undefined if there is none such. */
export function readSpan(text: string): DateSpan | undefined {
  const [, year, month, day] = datePattern.exec(text) ?? [];
  if (year === undefined) {
    return undefined;
  }
  const first = toDay(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (first === undefined) {
    return undefined;
  }
  if (day !== undefined) {
    return {first, last: first};
  }
  // Day 0 of the month after is the last of this one.
  const last = toDate(Number(year), Number(month ?? 12) + 1, 0);
  return {first, last: last.getTime() / msPerDay};
}

export const msPerDay = 86_400_000;

function toDay(year: number, month: number, day: number): number | undefined {
  const date = toDate(year, month, day);
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.getTime() / msPerDay : undefined;
}

function toDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  // The constructor would take the years up to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
