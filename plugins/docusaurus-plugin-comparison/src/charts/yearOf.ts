import {msPerDay} from '../values/calendar.js';

/** The year of a day since 1970-01-01. */
export function yearOf(day: number): number {
  return new Date(day * msPerDay).getUTCFullYear();
}
