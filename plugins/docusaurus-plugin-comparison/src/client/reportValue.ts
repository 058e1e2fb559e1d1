import {reportUrl} from './reportUrl.js';
import {make} from './table/make.js';
import {textOf} from './table/table.js';

/** A value that a reader may report. */
export interface ReadValue {
  /** What it is the value of. */
  readonly title: string;
  readonly value: string;
  /** What is noted of it, with its sources. */
  readonly note?: Element | null | undefined;
  /** The address of its line in the data. */
  readonly data?: string | undefined;
  /** The address of its cell. */
  readonly address: string;
}

/**
 * The link that opens the form of a report, prefilled; nothing is sent. Empty
 * without a template.
 */
export function reportValue(
  template: string | undefined,
  label: string | undefined,
  {title, value, note, data = '', address}: ReadValue,
): readonly HTMLAnchorElement[] {
  if (template === undefined) {
    return [];
  }
  const links = [...(note?.querySelectorAll('a') ?? [])].map(({href}) => href);
  const parts = [...(note?.children ?? [])].map(textOf);
  const source = [...parts, ...links].join('\n');
  const body = [`${title}: ${value}`, source, data, address].filter(Boolean);
  const values = {title, value, source, data, address, body: body.join('\n\n')};
  return [make('a', {href: reportUrl(template, values)}, label ?? '')];
}
