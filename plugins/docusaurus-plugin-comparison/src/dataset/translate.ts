import type {Place} from '../problems/problem.js';
import {findValueType} from '../values/index.js';
import type {Context} from './context.js';
import {nameOf, type Entry, type MapNode, type Node} from './node.js';

/**
 * What a translation may say: words that readers see, keyed as in the original.
 * Everything else, figures and sources above all, is the original's alone.
 */
type Shape =
  | {readonly kind: 'words'}
  | {readonly kind: 'fields'; readonly fields: Readonly<Record<string, Shape>>}
  | {readonly kind: 'each'; readonly shape: Shape}
  | {readonly kind: 'items'; readonly shape: Shape}
  | {readonly kind: 'question'}
  | {readonly kind: 'values'};

const words: Shape = {kind: 'words'};
const fields = (shapes: Readonly<Record<string, Shape>>): Shape => ({
  kind: 'fields',
  fields: shapes,
});
const each = (shape: Shape): Shape => ({kind: 'each', shape});
const items = (shape: Shape): Shape => ({kind: 'items', shape});

const question = {
  ask: words,
  yes: {kind: 'question'},
  no: {kind: 'question'},
} as const;
const remarks = {note: words, when: words};
const claim = (value: Shape) => fields({value, ...remarks});
const cell = (value: Shape) =>
  fields({value, ...remarks, disputed: items(claim(value))});

const datasetShape = fields({
  title: words,
  description: words,
  criteria: each(fields({name: words, group: words, description: words})),
  layers: each(fields({name: words})),
  subjects: each(
    fields({
      name: words,
      short: words,
      description: words,
      values: {kind: 'values'},
    }),
  ),
  sources: each(fields({title: words, authors: words})),
  history: items(fields({title: words, text: words})),
  guide: fields(question),
});

/** What the steps of a translation share. */
interface Translation {
  readonly context: Context;
  /** The path of the original, for messages. */
  readonly original: string;
  /** The type of each criterion. */
  readonly types: ReadonlyMap<string, string>;
}

/**
 * Lays the words of a translation over the tree of its original. What the
 * original does not have, and what is no word, is reported.
 */
export function translate(
  original: MapNode,
  translation: Node,
  path: string,
  context: Context,
): MapNode {
  const all = {context, original: path, types: typesOf(original)};
  const merged = merge(original, translation, datasetShape, 'the dataset', all);
  return merged.kind === 'map' ? merged : original;
}

function typesOf(root: MapNode): ReadonlyMap<string, string> {
  const criteria = root.entries.get('criteria')?.value;
  return new Map(
    criteria?.kind === 'map'
      ? [...criteria.entries.values()].map(({key, value}) => {
          const type =
            value.kind === 'map' ? value.entries.get('type')?.value : undefined;
          return [key, type?.kind === 'text' ? type.text : ''];
        })
      : [],
  );
}

function merge(
  base: Node,
  over: Node,
  shape: Shape,
  what: string,
  all: Translation,
): Node {
  switch (shape.kind) {
    case 'words':
      // A list of words may be translated as one; anything else is no word.
      return over.kind === base.kind && base.kind !== 'map'
        ? over
        : refuseShape(base, over, what, all);
    case 'fields':
      return mergeMap(base, over, what, all, (key) => shape.fields[key]);
    case 'each':
      return mergeMap(base, over, what, all, () => shape.shape);
    case 'values':
      return mergeValues(base, over, what, all);
    case 'question':
      if (base.kind === 'map') {
        return merge(base, over, fields(question), what, all);
      }
      // An answer that is a subject has no words of its own.
      all.context.report('untranslatable', over.place, {
        field: what.replace(/ .*/, ''),
      });
      return base;
    case 'items':
      return mergeList(base, over, shape.shape, what, all);
  }
}

function mergeMap(
  base: Node,
  over: Node,
  what: string,
  all: Translation,
  shapeOf: (key: string) => Shape | undefined,
): Node {
  if (base.kind !== 'map' || over.kind !== 'map') {
    return refuseShape(base, over, what, all);
  }
  const entries = new Map(base.entries);
  for (const entry of over.entries.values()) {
    const known = base.entries.get(entry.key);
    const shape = shapeOf(entry.key);
    if (!known || !shape) {
      refuseKey(base, entry, Boolean(known), all);
      continue;
    }
    const inner = `${entry.key} of ${what}`;
    const value = merge(known.value, entry.value, shape, inner, all);
    entries.set(entry.key, {...known, value});
  }
  return {...base, entries};
}

function mergeValues(
  base: Node,
  over: Node,
  what: string,
  all: Translation,
): Node {
  if (base.kind !== 'map' || over.kind !== 'map') {
    return refuseShape(base, over, what, all);
  }
  const entries = new Map(base.entries);
  for (const entry of over.entries.values()) {
    const known = base.entries.get(entry.key);
    if (!known) {
      refuseKey(base, entry, false, all);
      continue;
    }
    const value = mergeCell(known.value, entry, all);
    entries.set(entry.key, {...known, value});
  }
  return {...base, entries};
}

function mergeCell(
  base: Node,
  {key, keyPlace, value: over}: Entry,
  all: Translation,
): Node {
  const type = findValueType(all.types.get(key) ?? '');
  // A figure or a word of a scale means the same in every language.
  const hasWords = type?.isProse === true || type?.readList !== undefined;
  const what = `value "${key}"`;
  if (over.kind === 'map') {
    const shape = hasWords ? cell(words) : cellWithoutValue;
    return merge(base, over, shape, what, all);
  }
  if (!hasWords) {
    all.context.report('untranslatable', keyPlace, {field: key});
    return base;
  }
  const typed = base.kind === 'map' ? base.entries.get('value') : undefined;
  if (base.kind !== 'map' || !typed) {
    return merge(base, over, words, what, all);
  }
  const value = merge(typed.value, over, words, what, all);
  const entries = new Map(base.entries).set('value', {...typed, value});
  return {...base, entries};
}

const cellWithoutValue = fields({
  ...remarks,
  disputed: items(fields(remarks)),
});

function mergeList(
  base: Node,
  over: Node,
  shape: Shape,
  what: string,
  all: Translation,
): Node {
  if (base.kind !== 'list' || over.kind !== 'list') {
    return refuseShape(base, over, what, all);
  }
  const {original, context} = all;
  const found = over.items.length;
  const expected = base.items.length;
  if (found !== expected) {
    const details = {what, found, expected, original};
    context.report('translated-length', over.place, details);
    return base;
  }
  const merged = base.items.map((item, index) => {
    const translated = over.items[index];
    return translated
      ? merge(item, translated, shape, `an entry of ${what}`, all)
      : item;
  });
  return {...base, items: merged};
}

function refuseShape(
  base: Node,
  over: Node,
  what: string,
  {context}: Translation,
): Node {
  const expected = `${nameOf(base)}, as in the original`;
  context.report('wrong-shape', over.place, {
    what,
    found: nameOf(over),
    expected,
  });
  return base;
}

function refuseKey(
  base: MapNode,
  {key, keyPlace}: {readonly key: string; readonly keyPlace: Place},
  isKnown: boolean,
  {context, original}: Translation,
): void {
  if (isKnown) {
    context.report('untranslatable', keyPlace, {field: key});
  } else {
    const expected = [...base.entries.keys()];
    context.report('not-in-original', keyPlace, {
      field: key,
      original,
      expected,
    });
  }
}
