import type {Annotations, Value} from '../model/index.js';
import type {Place} from '../problems/problem.js';
import {findMissingInQuotes} from '../values/quotes/index.js';
import type {Reading, ValueType} from '../values/valueType.js';
import type {Context} from './context.js';

/** Reports a value whose figures are not in the quotes of its sources. */
export function checkQuotes(
  {text}: Value,
  {citations = [], isDerived}: Annotations,
  place: Place,
  type: ValueType,
  read: (typed: string) => Reading,
  {report, places}: Context,
): void {
  const quoted = citations.filter(({quote}) => quote !== undefined);
  const [first] = quoted;
  if (!first || isDerived) {
    return;
  }
  const quotes = quoted.map(({quote = ''}) => quote);
  const missing = findMissingInQuotes(text, quotes, type, read);
  if (missing.length > 0) {
    const details = {found: text, missing, quotes};
    report('figure-not-in-quote', place, details, places.get(first));
  }
}
