import type {Root} from 'mdast';
import {parse} from 'yaml';

/** The front matter of a page; empty if there is none, or if it is wrong. */
export function readFrontMatter({
  children: [first],
}: Root): Readonly<Record<string, unknown>> {
  if (first?.type !== 'yaml') {
    return {};
  }
  try {
    const found: unknown = parse(first.value);
    return typeof found === 'object' && found !== null
      ? (found as Record<string, unknown>)
      : {};
  } catch {
    // Docusaurus reports it.
    return {};
  }
}
