import {availability} from './availability.js';
import {bytes} from './bytes.js';
import {date} from './date.js';
import {duration} from './duration.js';
import {list} from './list.js';
import {money} from './money.js';
import {number} from './number.js';
import {percent} from './percent.js';
import {quantity} from './quantityType.js';
import {scale} from './scale.js';
import {subject} from './subject.js';
import {support} from './support.js';
import {text} from './text.js';
import type {ValueType} from './valueType.js';
import {version} from './version.js';

/** Every value type, in the order in which the documentation lists them. */
export const valueTypes: readonly ValueType[] = [
  text,
  support,
  scale,
  number,
  quantity,
  percent,
  duration,
  bytes,
  money,
  date,
  version,
  availability,
  list,
  subject,
];

export const typeNames: readonly string[] = valueTypes.map(({name}) => name);

export function findValueType(name: string): ValueType | undefined {
  return valueTypes.find((type) => type.name === name);
}
