import {fieldNames, requiredNames, type RecordFormat} from '../format/index.js';
import {closest} from '../problems/closest.js';
import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import {
  describeNode,
  isNothing,
  type CutText,
  type Entry,
  type ListNode,
  type MapNode,
  type Node,
} from './node.js';
import {checkText} from './texts.js';

/**
 * The fields of one map. Missing and unknown fields are already reported; the
 * text of a field is checked when it is read.
 */
export interface Fields<out Format extends RecordFormat> {
  readonly format: Format;
  /** How messages name the map, such as `subject "vm"`. */
  readonly of: string;
  readonly place: Place;
  /** The known fields that the misspelled ones resemble most. */
  readonly suggestions: ReadonlySet<string>;
  get(field: keyof Format & string): Entry | undefined;
  /** The text of a field; undefined if it is missing or invalid. */
  text(field: keyof Format & string): string | undefined;
  /** One of `words`; undefined if the field is missing or invalid. */
  word(
    field: keyof Format & string,
    words: readonly string[],
  ): string | undefined;
  /** Whether the field is `true`; text other than `false` is reported. */
  flag(field: keyof Format & string): boolean;
}

/**
 * Reads a map with known fields. `of` names it in messages, such as
 * `subject "vm"`. A node that is not a map is reported, and returns undefined.
 */
export function readFields<Format extends RecordFormat>(
  node: Node,
  of: string,
  format: Format,
  context: Context,
): Fields<Format> | undefined {
  const map = readMap(node, of, context);
  return map && fieldsOf(map, of, format, context);
}

/** Like `readFields`, for a node that is known to be a map. */
export function fieldsOf<Format extends RecordFormat>(
  map: MapNode,
  of: string,
  format: Format,
  context: Context,
): Fields<Format> {
  const {report, lacksValues} = context;
  const expected = fieldNames(format);
  const isKnown = (key: string) => Object.hasOwn(format, key);
  // Without the CSV file, fields that it may contain are not missing.
  const required = requiredNames(
    format,
    lacksValues
      ? [true, 'unless-extends']
      : [true, 'unless-extends', 'unless-in-csv'],
  );
  const suggestions = new Set<string>();
  const missing = new Set(required.filter((field) => !map.entries.has(field)));
  const cut = reportCuts(map, isKnown, context);
  for (const {key, keyPlace, cut: part} of map.entries.values()) {
    if (!isKnown(key)) {
      if (part && cut.has(part.key)) {
        continue;
      }
      report('unknown-field', keyPlace, {field: key, of, expected});
      // A misspelled field is not reported as missing too.
      missing.delete(closest(key, missing) ?? '');
      suggestions.add(closest(key, expected) ?? '');
    }
  }
  const get = (field: string) => {
    const entry = map.entries.get(field);
    return entry && !isNothing(entry.value) && !cut.has(field)
      ? entry
      : undefined;
  };
  for (const field of required) {
    const empty = map.entries.get(field);
    const isMissing = empty ? isNothing(empty.value) : missing.has(field);
    if (isMissing && !isRefused(map, field)) {
      const comment = empty && commentOf(empty.value);
      report('missing-field', empty?.keyPlace ?? startOfMap(map), {
        field,
        of,
        ...(comment !== undefined && {comment}),
      });
    }
  }
  const text = (field: string) => {
    const entry = get(field);
    return entry && readText(entry.value, `${field} of ${of}`, context);
  };
  const word = (field: string, words: readonly string[]) => {
    const found = text(field);
    const known = words.find((each) => each === found);
    if (found !== undefined && known === undefined) {
      report('unknown-word', get(field)?.value.place, {
        found,
        what: `${field} of ${of}`,
        expected: words,
      });
    }
    return known;
  };
  return {
    format,
    of,
    place: map.place,
    suggestions,
    get,
    text,
    word,
    flag: (field) => word(field, ['true', 'false']) === 'true',
  };
}

/**
 * Reports texts that commas inside { } split into entries. Returns the keys of
 * the entries in which the texts start; callers skip these.
 */
export function reportCuts(
  {entries}: MapNode,
  isKnown: (key: string) => boolean,
  {report}: Context,
): ReadonlySet<string> {
  const cuts = new Set<CutText>();
  for (const {key, cut} of entries.values()) {
    if (cut && !isKnown(key)) {
      cuts.add(cut);
    }
  }
  for (const {key, text, place} of cuts) {
    report('cut-at-comma', place, {key, text});
  }
  return new Set([...cuts].map(({key}) => key));
}

/** The comment that follows a key without a value. */
export function commentOf(node: Node): string | undefined {
  return node.kind === 'text' ? node.comment : undefined;
}

export function readMap(
  node: Node,
  what: string,
  {report}: Context,
  entries: 'fields' | 'ids' = 'fields',
): MapNode | undefined {
  if (node.kind === 'map') {
    return node;
  }
  const found = describeNode(node);
  const expected = 'fields, one "name: value" a line';
  const isList = node.kind === 'list';
  report('wrong-shape', node.place, {
    what,
    found,
    expected,
    ...(isList && {list: entries}),
  });
  return undefined;
}

export function readList(
  node: Node,
  what: string,
  {report}: Context,
): ListNode | undefined {
  if (node.kind === 'list') {
    return node;
  }
  const expected = 'a list, such as [one, two]';
  report('wrong-shape', node.place, {
    what,
    found: describeNode(node),
    expected,
  });
  return undefined;
}

/** Text that can be shown as typed; other nodes are reported, and undefined. */
export function readText(
  node: Node,
  what: string,
  context: Context,
): string | undefined {
  if (node.kind !== 'text') {
    const found = describeNode(node);
    context.report('wrong-shape', node.place, {what, found, expected: 'text'});
    return undefined;
  }
  return checkText(node, what, context);
}

/** Whether a key has a reported problem; a merge key may supply any key. */
export function isRefused({invalidKeys}: MapNode, key: string): boolean {
  return [key, '<<'].some((each) => invalidKeys?.has(each));
}

// A map covers many lines, so a message about a missing field points at the
// first key.
function startOfMap(map: MapNode): Place {
  const [first] = map.entries.values();
  return first?.keyPlace ?? map.place;
}
