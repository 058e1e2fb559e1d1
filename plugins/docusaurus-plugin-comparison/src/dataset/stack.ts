import {copiesFormat} from '../format/index.js';
import type {StackItem} from '../model/index.js';
import type {Context} from './context.js';
import {fieldsOf, readList, readText} from './fields.js';
import type {LayersById} from './layers.js';
import {describeNode, type MapNode, type Node} from './node.js';

const {min, max} = copiesFormat.copies;

/** Reads a `stack`, bottom first. Invalid items are reported and omitted. */
export function readStack(
  node: Node,
  of: string,
  layers: LayersById,
  context: Context,
): readonly StackItem[] {
  const list = readList(node, `stack of ${of}`, context);
  if (list?.items.length === 0) {
    context.report('empty-list', list.place, {what: `stack of ${of}`});
  }
  return (list?.items ?? [])
    .map((item) => readItem(item, of, layers, context))
    .filter((item) => item !== undefined);
}

function readItem(
  node: Node,
  of: string,
  layers: LayersById,
  context: Context,
): StackItem | undefined {
  if (node.kind === 'text') {
    return readStackLayer(node, of, layers, context);
  }
  if (node.kind === 'map') {
    return readCopies(node, of, layers, context);
  }
  context.report('wrong-shape', node.place, {
    what: `a layer in the stack of ${of}`,
    found: describeNode(node),
    expected: 'the id of a layer, or {copies: 2, of: […]}',
  });
  return undefined;
}

function readStackLayer(
  node: Node,
  of: string,
  layers: LayersById,
  context: Context,
): StackItem | undefined {
  const id = readText(node, `a layer in the stack of ${of}`, context);
  if (id === undefined) {
    return undefined;
  }
  if (!layers.has(id)) {
    const expected = [...layers.keys()];
    context.report('unknown-layer', node.place, {found: id, expected});
    return undefined;
  }
  return {kind: 'layer', layer: id};
}

function readCopies(
  node: MapNode,
  of: string,
  layers: LayersById,
  context: Context,
): StackItem | undefined {
  const fields = fieldsOf(node, `the copies in ${of}`, copiesFormat, context);
  const found = fields.text('copies');
  const inner = fields.get('of');
  if (found === undefined || !inner) {
    return undefined;
  }
  const copies = Number(found);
  if (!/^\d+$/.test(found) || copies < min || copies > max) {
    const place = fields.get('copies')?.value.place;
    context.report('bad-copies', place, {found, limit: max});
    return undefined;
  }
  return {
    kind: 'copies',
    copies,
    of: readStack(inner.value, of, layers, context),
  };
}
