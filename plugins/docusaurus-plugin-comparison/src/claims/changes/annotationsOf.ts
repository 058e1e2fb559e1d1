import type {Annotations, Prose} from '../../model/index.js';

/** What is said about a value, by the value or by what it is part of. */
export interface EffectiveAnnotations {
  readonly note?: Prose;
  readonly when?: string;
  readonly asOf?: string;
  /** Ids, sorted. */
  readonly sources: readonly string[];
}

/** Moving a date or a source to a group, or back, changes nothing. */
export function annotationsOf({
  note,
  when,
  asOf,
  sources,
  isUnsourced,
  inherited,
}: Annotations): EffectiveAnnotations {
  const [condition, date] = [when ?? inherited?.when, asOf ?? inherited?.asOf];
  const named =
    sources.length > 0 || isUnsourced ? sources : (inherited?.sources ?? []);
  return {
    ...(note !== undefined && {note}),
    ...(condition !== undefined && {when: condition}),
    ...(date !== undefined && {asOf: date}),
    sources: [...named].sort(),
  };
}
