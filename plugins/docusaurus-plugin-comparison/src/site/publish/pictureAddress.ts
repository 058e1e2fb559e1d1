import {createHash} from 'node:crypto';
import {printQuery, type Query} from '../../embeds/query.js';

/** The attributes whose values are in the name of a picture. */
const namedAttributes: readonly string[] = ['criterion', 'to', 'x', 'y'];

/** What a picture does not show. */
const withoutEffect: readonly string[] = ['view', 'page', 'controls'];

/**
 * The address of a picture of a dataset, without color scheme and ending, such
 * as `docs/current/engines/range-plot.startup`. It follows from what the embed
 * asks for, and not from the values.
 *
 * @param dataset - The address of the dataset in the folder of data.
 */
export function addressOfPicture(dataset: string, query: Query): string {
  const values = namedAttributes.flatMap((name) => query.get(name) ?? []);
  const name = [query.get('view') ?? '', ...values].join('.');
  const readable = name.replace(/[^a-z0-9.-]+/g, '_').slice(0, 60);
  const asked = [...query].filter(([each]) => !withoutEffect.includes(each));
  const isExact =
    readable === name &&
    values.every((value) => !value.includes('.')) &&
    asked.every(([each]) => namedAttributes.includes(each));
  if (isExact) {
    return `${dataset}/${readable}`;
  }
  const hash = createHash('sha256')
    .update(printQuery(new Map(asked.sort(([a], [b]) => (a < b ? -1 : 1)))))
    .digest('hex')
    .slice(0, 8);
  return `${dataset}/${readable}.${hash}`;
}
