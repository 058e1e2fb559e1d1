import type {Root} from 'mdast';
import {parse as parseYaml} from 'yaml';

/** The `comparison` of a page's front matter; undefined if there is none. */
export function readPageData({children: [first]}: Root): unknown {
  if (first?.type !== 'yaml') {
    return undefined;
  }
  try {
    const frontMatter: unknown = parseYaml(first.value);
    return typeof frontMatter === 'object' && frontMatter !== null
      ? (frontMatter as {comparison?: unknown}).comparison
      : undefined;
  } catch {
    return undefined;
  }
}
