import {findValueType} from '../values/index.js';
import {isChoiceMap} from './cellChoices.js';
import type {Context} from './context.js';
import {
  describeNode,
  findNode,
  type Entry,
  type MapNode,
  type Node,
  type TextNode,
} from './node.js';
import {emptyStates} from './emptyStates.js';
import {
  cellShape,
  datasetShape,
  questionShape,
  type TranslationShape,
} from './translatable.js';

/** What the steps of a translation share. */
interface TranslationContext {
  readonly context: Context;
  /** The path of the original, for messages. */
  readonly original: string;
  readonly root: MapNode;
  /** The type of each criterion. */
  readonly types: ReadonlyMap<string, string>;
}

/**
 * Lays the words of a translation over the tree of its original. What the
 * original does not have, and what is not a word, is reported.
 */
export function translate(
  original: MapNode,
  translation: Node,
  path: string,
  context: Context,
): MapNode {
  const types = typesOf(original);
  const all = {context, original: path, root: original, types};
  return translation.kind === 'map'
    ? mergeEntries(original, translation, '', all, (key) => datasetShape[key])
    : refuseShape(original, translation, '', all);
}

/** The type of each criterion. */
export function typesOf(root: MapNode): ReadonlyMap<string, string> {
  const criteria = findNode(root, 'criteria');
  return new Map(
    criteria?.kind === 'map'
      ? [...criteria.entries.values()].map(({key, value}) => {
          const type = findNode(value, 'type');
          return [key, type?.kind === 'text' ? type.text : ''];
        })
      : [],
  );
}

function mergeTranslation(
  base: Node,
  over: Node,
  shape: TranslationShape,
  what: string,
  all: TranslationContext,
): Node {
  switch (shape.kind) {
    case 'words':
      return isEntryId(base, shape.section, all)
        ? keepId(base, over, what, all)
        : mergeWords(base, over, what, all);
    case 'fields':
      return mergeMap(base, over, what, all, (key) => shape.fields[key]);
    case 'each':
      return mergeMap(base, over, what, all, () => shape.shape);
    case 'answer':
      return mergeAnswer(base, over, what, all);
    case 'list':
      return mergeWordList(base, over, what, all);
    case 'values':
      return mergeCellTexts(base, over, what, all);
    case 'question':
      if (base.kind === 'map' && base.entries.has('ask')) {
        return mergeMap(base, over, what, all, (key) => questionShape[key]);
      }
      // An answer that leads to subjects has no words of its own.
      all.context.report('untranslatable', over.place, {
        field: what.replace(/^.*\./, ''),
      });
      return base;
    case 'items':
      return mergeList(base, over, shape.shape, what, all);
    case 'added':
      return over;
  }
}

/** A map with what a translation says in place of some of it. */
function layOver(known: Entry, {value: over}: Entry): Entry {
  const {value: base} = known;
  return base.kind === 'map' && over.kind === 'map'
    ? {
        ...known,
        value: {...over, entries: new Map([...base.entries, ...over.entries])},
      }
    : {...known, value: over};
}

function mergeWords(
  base: Node,
  over: Node,
  what: string,
  all: TranslationContext,
): Node {
  // Nothing in place of a word would take the original's away.
  return base.kind === 'text' && over.kind === 'text' && over.text !== ''
    ? over
    : refuseShape(base, over, what, all);
}

function isEntryId(
  node: Node,
  section: string | undefined,
  {root}: TranslationContext,
): node is TextNode {
  const known = section === undefined ? undefined : root.entries.get(section);
  return (
    node.kind === 'text' &&
    known?.value.kind === 'map' &&
    known.value.entries.has(node.text)
  );
}

/** What an entry is called is translated there, once. */
function keepId(
  base: TextNode,
  over: Node,
  what: string,
  {context}: TranslationContext,
): Node {
  if (over.kind !== 'text' || over.text !== base.text) {
    const field = what.replace(/^.*\./, '');
    context.report('untranslatable', over.place, {field});
  }
  return base;
}

function mergeMap(
  base: Node,
  over: Node,
  what: string,
  all: TranslationContext,
  shapeOf: (key: string) => TranslationShape | undefined,
): Node {
  return base.kind === 'map' && over.kind === 'map'
    ? mergeEntries(base, over, what, all, shapeOf)
    : refuseShape(base, over, what, all);
}

function mergeEntries(
  base: MapNode,
  over: MapNode,
  what: string,
  all: TranslationContext,
  shapeOf: (key: string) => TranslationShape | undefined,
): MapNode {
  const entries = new Map(base.entries);
  for (const entry of over.entries.values()) {
    const shape = shapeOf(entry.key);
    if (shape?.kind === 'added') {
      // Two names in one translation are both kept, and reported with the whole.
      const name =
        shape.names.find(
          (other) => base.entries.has(other) && !over.entries.has(other),
        ) ?? entry.key;
      const replaced = base.entries.get(name);
      entries.set(name, replaced ? layOver(replaced, entry) : entry);
      continue;
    }
    const known = base.entries.get(entry.key);
    if (!known || !shape) {
      const expected = [...base.entries.keys()].filter(shapeOf);
      refuseKey(expected, entry, Boolean(known), all);
      continue;
    }
    const inner = what === '' ? entry.key : `${what}.${entry.key}`;
    const value = mergeTranslation(known.value, entry.value, shape, inner, all);
    entries.set(entry.key, {...known, value});
  }
  return {...base, entries};
}

function mergeCellTexts(
  base: Node,
  over: Node,
  what: string,
  all: TranslationContext,
): Node {
  return mergeKnown(base, over, what, all, (cell, entry, inner) =>
    mergeCellOrChoices(cell, entry.key, entry, inner, all),
  );
}

/** The words of a value, or of one for each choice at any level of dimensions. */
function mergeCellOrChoices(
  base: Node,
  criterion: string,
  entry: Entry,
  what: string,
  all: TranslationContext,
): Node {
  const isBy = findNode(all.root, 'criteria', criterion, 'by') !== undefined;
  return isBy && isChoiceMap(base)
    ? mergeKnown(base, entry.value, what, all, (cell, choice, inner) =>
        mergeCellOrChoices(cell, criterion, choice, inner, all),
      )
    : mergeCell(base, criterion, entry, what, all);
}

/** Merges the entries of a map, which are those of the original. */
function mergeKnown(
  base: Node,
  over: Node,
  what: string,
  all: TranslationContext,
  merge: (known: Node, entry: Entry, what: string) => Node,
): Node {
  if (base.kind !== 'map' || over.kind !== 'map') {
    return refuseShape(base, over, what, all);
  }
  const entries = new Map(base.entries);
  for (const entry of over.entries.values()) {
    const known = base.entries.get(entry.key);
    if (known) {
      const value = merge(known.value, entry, `${what}.${entry.key}`);
      entries.set(entry.key, {...known, value});
    } else {
      refuseKey([...base.entries.keys()], entry, false, all);
    }
  }
  return {...base, entries};
}

function mergeCell(
  base: Node,
  criterion: string,
  {keyPlace, value: over}: Entry,
  what: string,
  all: TranslationContext,
): Node {
  const type = findValueType(all.types.get(criterion) ?? '');
  if (!type) {
    // The original has a mistake there, which is reported in its own file.
    return base;
  }
  // A figure or a word of a scale means the same in every language.
  const value: TranslationShape | undefined = type.readList
    ? {kind: 'list'}
    : type.isProse
      ? {kind: 'answer'}
      : undefined;
  if (over.kind === 'map') {
    return mergeTranslation(base, over, cellShape(value), what, all);
  }
  if (!value) {
    all.context.report('untranslatable', keyPlace, {field: criterion});
    return base;
  }
  const typed = base.kind === 'map' ? base.entries.get('value') : undefined;
  if (base.kind !== 'map' || !typed) {
    return mergeTranslation(base, over, value, what, all);
  }
  const merged = mergeTranslation(typed.value, over, value, what, all);
  const entries = new Map(base.entries);
  entries.set('value', {...typed, value: merged});
  return {...base, entries};
}

/** Whether something is in place of a value: it is not a word of a language. */
function isState(node: Node): boolean {
  return (
    node.kind === 'text' && emptyStates.some(({word}) => word === node.text)
  );
}

function mergeAnswer(
  base: Node,
  over: Node,
  what: string,
  all: TranslationContext,
): Node {
  if (isState(base) || isState(over)) {
    const field = what.replace(/^.*\./, '');
    all.context.report('untranslatable', over.place, {field});
    return base;
  }
  return mergeWords(base, over, what, all);
}

function mergeWordList(
  base: Node,
  over: Node,
  what: string,
  all: TranslationContext,
): Node {
  const expected = countListItems(base);
  const found = countListItems(over);
  if (expected === undefined || found === undefined || isState(over)) {
    return mergeAnswer(base, over, what, all);
  }
  if (found !== expected) {
    const {original, context} = all;
    const details = {what, found, expected, original};
    context.report('translated-length', over.place, details);
    return base;
  }
  return over;
}

/** How many words a list has; undefined for what is not a list of words. */
function countListItems(node: Node): number | undefined {
  if (node.kind === 'map' || isState(node)) {
    return undefined;
  }
  const words =
    node.kind === 'list' ? node.items.length : node.text.split(';').length;
  const isNone = node.kind === 'text' && node.text.trim() === 'none';
  return isNone ? 0 : words;
}

function mergeList(
  base: Node,
  over: Node,
  shape: TranslationShape,
  what: string,
  all: TranslationContext,
): Node {
  if (base.kind !== 'list' || over.kind !== 'list') {
    return refuseShape(base, over, what, all);
  }
  const pairs = pairUp(base.items, over.items);
  if (!pairs) {
    const {original, context} = all;
    const found = over.items.length;
    const expected = base.items.length;
    const details = {what, found, expected, original};
    context.report('translated-length', over.place, details);
    return base;
  }
  const merged = pairs.map(([item, translated], index) =>
    mergeTranslation(item, translated, shape, `${what}[${index}]`, all),
  );
  return {...base, items: merged};
}

/** Each entry with the one in its place; undefined where there are more or fewer. */
function pairUp(
  items: readonly Node[],
  others: readonly Node[],
): readonly (readonly [Node, Node])[] | undefined {
  const pairs: (readonly [Node, Node])[] = [];
  for (const [index, item] of items.entries()) {
    const other = others[index];
    if (!other) {
      return undefined;
    }
    pairs.push([item, other]);
  }
  return pairs.length === others.length ? pairs : undefined;
}

function refuseShape<Base extends Node>(
  base: Base,
  over: Node,
  what: string,
  {context}: TranslationContext,
): Base {
  const name = base.kind === 'list' ? 'a list' : describeNode(base);
  const expected = `${name}, as in the original`;
  context.report('wrong-shape', over.place, {
    what: what === '' ? 'the translation' : what,
    found: describeNode(over),
    expected,
  });
  return base;
}

function refuseKey(
  expected: readonly string[],
  {key, keyPlace}: Entry,
  isKnown: boolean,
  {context, original}: TranslationContext,
): void {
  if (isKnown) {
    context.report('untranslatable', keyPlace, {field: key});
  } else {
    context.report('not-in-original', keyPlace, {
      field: key,
      original,
      expected,
    });
  }
}
