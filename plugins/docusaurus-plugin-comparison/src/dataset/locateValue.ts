import {isMap, isScalar, isSeq, type Document, type Pair} from 'yaml';
import type {ParsedNode, YAMLMap} from 'yaml';

/** What names a value in the YAML of a dataset. */
export interface ValueName {
  /** The ids of the subject and the criterion. */
  readonly subject: string;
  readonly criterion: string;
  /** For which choices it is, by the ids of their dimensions: `{region: 'us'}`. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** Where a value is, or is to be. */
export interface LocatedValue {
  /** The map in which it is, and its key there. */
  readonly map: YAMLMap.Parsed;
  readonly key: string;
  /** The keys from the values of the subject to that map. */
  readonly path: readonly string[];
  /** The choices for which maps are still to be written. */
  readonly rest: readonly string[];
}

/** A value as messages name it: `small.price (us)`. */
export function printValueName({
  subject,
  criterion,
  choices = {},
}: ValueName): string {
  const ids = Object.entries(choices)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, choice]) => choice);
  return `${subject}.${criterion}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`;
}

/**
 * Finds where a value of a dataset is written.
 *
 * @throws {Error} If the text has no such subject, criterion or choice, or if the
 *   place holds another number of values than are to be set.
 */
export function locateValue(
  document: Document.Parsed,
  update: ValueName,
): LocatedValue {
  const {subject, criterion} = update;
  const root: unknown = document.contents;
  const subjects = childMap(root, 'subjects');
  if (!subjects) {
    throw new Error('The dataset has no "subjects" with ids.');
  }
  const criteria = childMap(root, 'criteria');
  if (!criteria || !findPair(criteria, criterion)) {
    throw new Error(`The dataset has no criterion "${criterion}".`);
  }
  const entry = childMap(subjects, subject);
  if (!entry) {
    throw new Error(`The dataset has no subject "${subject}".`);
  }
  const values = childMap(entry, 'values');
  if (!values) {
    throw new Error(
      `The subject "${subject}" has no values here. Set them in the file that "values" of the dataset names.`,
    );
  }
  return locateChoice(values, update, readNamedChoices(root, update));
}

/** A dimension of a criterion, with the ids of its choices. */
interface NamedChoices {
  readonly id: string;
  readonly choices: readonly string[];
}

/** The dimensions of a criterion, as far as an update may name their choices. */
function readNamedChoices(
  root: unknown,
  {criterion, choices = {}}: ValueName,
): readonly NamedChoices[] {
  const fields = childMap(childMap(root, 'criteria'), criterion);
  const by: unknown = fields && findPair(fields, 'by')?.value;
  const ids = (isSeq(by) ? by.items : [by]).flatMap((each) =>
    isScalar(each) ? [String(each.value)] : [],
  );
  const declared = childMap(root, 'dimensions');
  const dimensions = ids.map((id) => {
    const known = childMap(childMap(declared, id), 'choices');
    if (!known) {
      throw new Error(
        `The dimension "${id}" is not in this file, so its choices cannot be checked.`,
      );
    }
    return {id, choices: listMapKeys(known)};
  });
  for (const [id, choice] of Object.entries(choices)) {
    const dimension = dimensions.find((each) => each.id === id);
    if (!dimension) {
      throw new Error(`The values of "${criterion}" do not depend on "${id}".`);
    }
    if (!dimension.choices.includes(choice)) {
      throw new Error(`The dimension "${id}" has no choice "${choice}".`);
    }
  }
  return dimensions;
}

function locateChoice(
  values: YAMLMap.Parsed,
  update: ValueName,
  dimensions: readonly NamedChoices[],
): LocatedValue {
  const {criterion, choices = {}} = update;
  const name = printValueName(update);
  let located = {map: values, key: criterion, path: [] as readonly string[]};
  for (const [level, {id, choices: known}] of dimensions.entries()) {
    const node = findPair(located.map, located.key)?.value;
    const chosen = choices[id];
    const isForEach =
      isMap(node) &&
      !findPair(node, 'value') &&
      !findPair(node, 'disputed') &&
      listMapKeys(node).some((key) => known.includes(key));
    if (chosen === undefined) {
      const later = dimensions.slice(level + 1);
      if (isForEach || later.some((each) => choices[each.id] !== undefined)) {
        throw new Error(
          `${name} has a value for each choice of "${id}". Name one, such as choices: {${id}: '${known[0] ?? ''}'}.`,
        );
      }
      break;
    }
    if (isForEach) {
      const {map: _, key, path} = located;
      located = {map: node, key: chosen, path: [...path, key]};
    } else if (!node || (isScalar(node) && node.value === 'unknown')) {
      // All other choices stay unknown.
      const rest = dimensions
        .slice(level)
        .flatMap((each) => choices[each.id] ?? []);
      return {...located, rest};
    } else {
      throw new Error(
        `${name} is one value for all choices of "${id}". Write one for each by hand first.`,
      );
    }
  }
  return {...located, rest: []};
}

function childMap(parent: unknown, key: string): YAMLMap.Parsed | undefined {
  const value = isMap(parent)
    ? findPair(parent as YAMLMap.Parsed, key)?.value
    : undefined;
  return isMap(value) ? (value as YAMLMap.Parsed) : undefined;
}

function listMapKeys(map: YAMLMap.Parsed | undefined): readonly string[] {
  return (map?.items ?? []).flatMap(({key}) =>
    isScalar(key) ? [String(key.value)] : [],
  );
}

/** The pair of a map with a key. */
export function findPair(
  map: YAMLMap.Parsed,
  key: string,
): Pair<ParsedNode, ParsedNode | null> | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}
