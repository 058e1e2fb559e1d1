import {msPerDay} from '../../values/calendar.js';
import type {Language} from '../../values/language.js';
import type {ChartAxis} from './axis.js';

const mostDateSteps = 6;

/** Days since 1970-01-01, with ticks at the first days of years or months. */
export function createDateAxis(
  min: number,
  max: number,
  {formatDate}: Pick<Language, 'formatDate'>,
): ChartAxis {
  const isPoint = min === max;
  const [from, to] = isPoint ? [min - 366, max + 366] : [min, max];
  const months = [from, to].map(monthOf) as [number, number];
  const step = monthSteps.find(
    (each) => (months[1] - months[0]) / each <= mostDateSteps - 1,
  );
  const days =
    to - from < daysInSteps
      ? toDays(from, to)
      : toMonths(months, to, step ?? 12000);
  const [low = 0, high = 1] = [days[0], days.at(-1)];
  const placeOf = (day: number): number => (day - low) / (high - low);
  return {
    isLogarithmic: false,
    ticks: days.map((day) => ({
      figure: day,
      place: placeOf(day),
      label: formatDate(shortest(day, days)),
    })),
    lines: [],
    placeOf,
  };
}

const monthSteps = [
  1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000,
];
const daysInSteps = 45;

function toDays(from: number, to: number): readonly number[] {
  const step =
    [1, 2, 5, 10].find((each) => (to - from) / each <= mostDateSteps) ?? 10;
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  return Array.from(
    {length: last - first + 1},
    (_, index) => (first + index) * step,
  );
}

function toMonths(
  [from, to]: readonly [number, number],
  lastDay: number,
  step: number,
): readonly number[] {
  const first = Math.floor(from / step);
  const inside = Math.floor(to / step);
  const last = dayOf(inside * step) < lastDay ? inside + 1 : inside;
  return Array.from({length: last - first + 1}, (_, index) =>
    dayOf(Math.max(0, (first + index) * step)),
  );
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * msPerDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dayOf(month: number): number {
  const date = new Date(0);
  // The constructor would take the years up to 99 as 1900 to 1999.
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / msPerDay;
}

/** A day as a year or a month where all ticks begin one. */
function shortest(day: number, days: readonly number[]): string {
  const texts = days.map((each) =>
    new Date(each * msPerDay).toISOString().replace(/T.*/, ''),
  );
  const length = texts.every((text) => text.endsWith('-01-01'))
    ? '-01-01'.length
    : texts.every((text) => text.endsWith('-01'))
      ? '-01'.length
      : 0;
  const text = new Date(day * msPerDay).toISOString().replace(/T.*/, '');
  return text.slice(0, text.length - length);
}
