import type {Language} from '../values/language.js';

/** What readers see in place of a date as typed; undefined if it is the same. */
export function dateText(
  date: string | undefined,
  {formatDate}: Language,
): string | undefined {
  const text = date === undefined ? date : formatDate(date);
  return text === date ? undefined : text;
}
