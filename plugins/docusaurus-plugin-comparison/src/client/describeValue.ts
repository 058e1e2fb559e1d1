import {paragraph} from './paragraph.js';
import {make} from './table/make.js';
import {fillTemplate} from './table/status.js';
import {textOf, typedTextOf, type Strings} from './table/table.js';

/**
 * What a popover says of a value: its text, what was typed if that differs, and
 * its exact bounds.
 */
export function describeValue(
  value: Element,
  bounds: string | undefined,
  strings: Strings,
): readonly HTMLElement[] {
  const [text, typed] = [textOf(value), typedTextOf(value)];
  const say = (name: string, values: Readonly<Record<string, string>>) =>
    paragraph('detail', fillTemplate(strings[name] ?? name, values));
  return [
    paragraph('value', make('bdi', {}, text)),
    ...(typed === text ? [] : [say('asTyped', {value: typed})]),
    ...(bounds === undefined ? [] : [say('exactly', {bounds})]),
  ];
}
