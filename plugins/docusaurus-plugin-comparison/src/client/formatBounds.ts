import type {BoundsWithUnit} from '../views/exactBounds.js';
import {isolate} from '../views/isolate.js';
import {fillTemplate} from './table/status.js';
import type {Strings} from './table/table.js';

/** Exact bounds in words, with figures as the language of the page writes them. */
export function formatBounds(
  {unit, low, high}: BoundsWithUnit,
  strings: Strings,
  language: string,
): string {
  const format = new Intl.NumberFormat(language || 'en', {
    maximumFractionDigits: 15,
    useGrouping: false,
  });
  const toText = (end = NaN) => `${format.format(end)} ${unit}`.trim();
  if (low !== undefined && low === high) {
    return toText(low);
  }
  const name =
    low === undefined ? 'atMost' : high === undefined ? 'atLeast' : 'range';
  const sentence = strings[name] ?? '';
  return fillTemplate(sentence, {
    low: isolate(toText(low), sentence),
    high: isolate(toText(high), sentence),
  });
}
