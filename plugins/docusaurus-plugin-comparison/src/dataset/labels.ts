import type {criterionFormat} from '../format/index.js';
import type {Criterion} from '../model/index.js';
import type {ValueType} from '../values/valueType.js';
import type {Context} from './context.js';
import {readMap, readText, type Fields} from './fields.js';
import {describeNode, type Node} from './node.js';

/**
 * Reads `labels` of a criterion, or `words`, its earlier name: what readers see
 * in place of the words of its type, all of them in their order; without it, the
 * names of its scale. Undefined if there is neither, or if the type has no words.
 */
export function readLabels(
  fields: Fields<typeof criterionFormat>,
  criterion: Criterion,
  type: ValueType,
  context: Context,
): readonly string[] | undefined {
  const {report} = context;
  const earlier = fields.get('words');
  const entry = fields.get('labels') ?? earlier;
  const of = `criterion "${criterion.id}"`;
  const names = type.words?.(criterion);
  const words = criterion.scale ?? names;
  if (entry && earlier && entry !== earlier) {
    const details = {field: earlier.key, renamed: entry.key, of};
    report('renamed-field', earlier.keyPlace, details);
  }
  if (entry && !words) {
    const details = {field: entry.key, type: type.name, of};
    report('needless-field', entry.keyPlace, details);
  }
  if (!entry || !words) {
    return criterion.labels;
  }
  const what = `${entry.key} of ${of}`;
  const map = readMap(entry.value, what, context);
  const shown = new Set<string>();
  for (const {key: found, keyPlace} of map?.entries.values() ?? []) {
    if (!words.includes(found)) {
      report('unknown-word', keyPlace, {found, what, expected: words});
    }
  }
  for (const [index, word] of words.entries()) {
    const node = map?.entries.get(word)?.value;
    const text =
      (node && readLabel(node, `${word} in ${what}`, context)) ??
      names?.[index] ??
      word;
    if (shown.has(text)) {
      // Readers could not tell one answer from another.
      report('duplicate-word', (node ?? entry.value).place, {
        word: text,
        what,
      });
    }
    shown.add(text);
  }
  return [...shown];
}

function readLabel(
  node: Node,
  what: string,
  context: Context,
): string | undefined {
  if (node.kind === 'text' && node.text === '') {
    const found = describeNode(node);
    context.report('wrong-shape', node.place, {what, found, expected: 'text'});
    return undefined;
  }
  return readText(node, what, context);
}
