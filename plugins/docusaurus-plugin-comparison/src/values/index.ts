import {bytes} from './bytes.js';
import {duration} from './duration.js';
import {number} from './number.js';
import {scale} from './scale.js';
import {support} from './support.js';
import {text} from './text.js';
import type {ValueType} from './valueType.js';

/** Every value type, in the order in which the documentation lists them. */
export const valueTypes: readonly ValueType[] = [
  text,
  support,
  scale,
  number,
  duration,
  bytes,
];

export const typeNames: readonly string[] = valueTypes.map(({name}) => name);

export function findValueType(name: string): ValueType | undefined {
  return valueTypes.find((type) => type.name === name);
}
