import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import {describeNode, type MapNode} from './node.js';
import {
  plainMapping,
  readMapping,
  type ValuesMapping,
} from './valuesMapping.js';

const csvPath = /^\.\/(?!(?:.*\/)?\.\.\/)[^\\?#\0]+\.(?:[ct]sv|json)$/s;

/** The CSV file that a dataset names for its values. */
export interface ValuesFile {
  /** Relative to the dataset; undefined if it is invalid. */
  readonly path: string | undefined;
  readonly place: Place;
  readonly mapping: ValuesMapping;
}

/** The reference to the CSV file of a dataset; undefined if it has none. */
export function findValues(
  root: MapNode,
  context: Context,
): ValuesFile | undefined {
  const {report} = context;
  const entry = root.entries.get('values');
  if (!entry) {
    return undefined;
  }
  const node =
    entry.value.kind === 'map'
      ? entry.value.entries.get('path')?.value
      : entry.value;
  const {place} = node ?? entry.value;
  if (!node) {
    // Reported when the fields are read.
    return {path: undefined, place, mapping: plainMapping('')};
  }
  if (node.kind !== 'text') {
    const what = 'values of the dataset';
    const expected = 'the path of a CSV file';
    report('wrong-shape', place, {what, found: describeNode(node), expected});
    return {path: undefined, place, mapping: plainMapping('')};
  }
  if (!csvPath.test(node.text)) {
    report('bad-values-path', place, {found: node.text});
    return {path: undefined, place, mapping: plainMapping('')};
  }
  const mapping =
    entry.value.kind === 'map'
      ? readMapping(entry.value, node.text, context)
      : plainMapping(node.text);
  return {path: node.text, place, mapping};
}
