import type {Annotations, Citation, Prose} from '../../model/index.js';

/** What is said about a value, by the value or by what it is part of. */
export interface EffectiveAnnotations {
  readonly note?: Prose;
  readonly when?: string;
  readonly asOf?: string;
  /** Ids, sorted. */
  readonly sources: readonly string[];
  /** Quotes, and places in sources; sorted. */
  readonly quotes: readonly Citation[];
  readonly derived?: true;
}

/** Moving a date or a source to a group, or back, changes nothing. */
export function annotationsOf({
  note,
  when,
  asOf,
  sources,
  isUnsourced,
  inherited,
  citations = [],
  isDerived,
}: Annotations): EffectiveAnnotations {
  const [condition, date] = [when ?? inherited?.when, asOf ?? inherited?.asOf];
  const named =
    sources.length > 0 || isUnsourced ? sources : (inherited?.sources ?? []);
  return {
    ...(note !== undefined && {note}),
    ...(condition !== undefined && {when: condition}),
    ...(date !== undefined && {asOf: date}),
    sources: [...named].sort(),
    quotes: sortQuotes(citations),
    ...(isDerived && {derived: isDerived}),
  };
}

/** In an order that does not depend on that of the sources of a value. */
export function sortQuotes(quotes: readonly Citation[]): readonly Citation[] {
  const keyOf = ({source, quote = '', at = ''}: Citation) =>
    [source, quote, at].join('\n');
  return quotes.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
