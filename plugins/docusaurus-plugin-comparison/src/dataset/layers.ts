import {layerFormat} from '../format/index.js';
import type {Layer} from '../model/index.js';
import type {Context} from './context.js';
import {readEntries} from './entries.js';
import {readFields} from './fields.js';
import type {Node} from './node.js';
import {readScalars} from './scalars.js';

/** Every layer by id; undefined if the layer is invalid. */
export type LayersById = ReadonlyMap<string, Layer | undefined>;

/** Reads the section `layers`. */
export function readLayers(node: Node, context: Context): LayersById {
  return readEntries(node, 'layers', 'layer', context, readLayer);
}

function readLayer(
  id: string,
  node: Node,
  context: Context,
): Layer | undefined {
  const fields = readFields(node, `layer "${id}"`, layerFormat, context);
  const {name, tone = layerFormat.tone.assumed} = fields
    ? readScalars(fields, context)
    : {};
  return name === undefined ? undefined : {id, name, tone};
}
