import {scaleFormat, scaleWordFormat} from '../format/index.js';
import type {Marker, NamedScale, ScaleWord} from '../model/index.js';
import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import {present, readEntries} from './entries.js';
import {readFields} from './fields.js';
import type {Node} from './node.js';
import {readScalars} from './scalars.js';

/** Every scale by id; undefined for one that was refused. */
export type Scales = ReadonlyMap<string, NamedScale | undefined>;

/** Reads the section `scales`. */
export function readScales(node: Node, context: Context): Scales {
  return readEntries(node, 'scales', 'scale', context, readNamedScale);
}

function readNamedScale(
  id: string,
  node: Node,
  context: Context,
): NamedScale | undefined {
  const of = `scale "${id}"`;
  const words = readFields(node, of, scaleFormat, context)?.get('words');
  if (!words) {
    return undefined;
  }
  const names = new Set<string>();
  const shapes = new Map<string, Place>();
  const items = readEntries(
    words.value,
    `words of ${of}`,
    `word of ${of}`,
    context,
    (word, value) => readWordOfScale(word, value, of, {names, shapes}, context),
  );
  const known = present(items);
  // Without a word that was refused, its cells would be reported as well.
  return known.length > 0 && known.length === items.size
    ? {id, words: known}
    : undefined;
}

/** What the words of a scale have used so far. */
interface Used {
  readonly names: Set<string>;
  /** Where each shape is given. */
  readonly shapes: Map<string, Place>;
}

function readWordOfScale(
  id: string,
  node: Node,
  scale: string,
  {names, shapes}: Used,
  context: Context,
): ScaleWord | undefined {
  const of = `word "${id}" of ${scale}`;
  const fields = readFields(node, of, scaleWordFormat, context);
  const {name, shape, tone} = fields ? readScalars(fields, context) : {};
  if (!fields || name === undefined) {
    return undefined;
  }
  if (names.has(name)) {
    // Readers could not tell one answer from another.
    const what = `words of ${scale}`;
    context.report('duplicate-word', fields.get('name')?.value.place, {
      word: name,
      what,
    });
    return undefined;
  }
  names.add(name);
  const place = fields.get('shape')?.value.place;
  if (shape && place) {
    const first = shapes.get(shape);
    if (first) {
      context.report('same-shape', place, {shape, of}, first);
    } else {
      shapes.set(shape, place);
    }
  }
  return {id, name, ...(shape && {shape}), ...(tone && {tone})};
}

// There are no more shapes, and readers could not remember more of them.
const mostShapes = 10;

/** How the words of a scale are marked; undefined if they are words only. */
export function markersOf({words}: NamedScale): readonly Marker[] | undefined {
  const markers = words.map(({shape, tone}) => ({
    ...(shape && {shape}),
    ...(tone && {tone}),
  }));
  return words.length <= mostShapes && markers.some(({shape}) => shape)
    ? markers
    : undefined;
}
