import type {Layer, Tone} from '../model/index.js';
import type {Context} from './context.js';
import {readEntries} from './entries.js';
import {readFields} from './fields.js';
import type {Node} from './node.js';

export const tones: readonly Tone[] = [
  'neutral',
  'platform',
  'system',
  'support',
  'workload',
];
export const layerShape = {required: ['name'], optional: ['tone']};

/** Every layer by id; undefined for one that was refused. */
export type Layers = ReadonlyMap<string, Layer | undefined>;

/** Reads the section `layers`. */
export function readLayers(node: Node, context: Context): Layers {
  return readEntries(node, 'layers', 'layer', context, readLayer);
}

function readLayer(
  id: string,
  node: Node,
  context: Context,
): Layer | undefined {
  const fields = readFields(node, `layer "${id}"`, layerShape, context);
  const name = fields?.text('name');
  const tone = fields?.word('tone', tones) ?? 'neutral';
  return name === undefined ? undefined : {id, name, tone};
}
