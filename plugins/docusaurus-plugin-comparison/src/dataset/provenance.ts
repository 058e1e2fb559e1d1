import type {provenanceFormat} from '../format/index.js';
import type {
  Cell,
  Criterion,
  CriterionGroup,
  Provenance,
} from '../model/index.js';
import {readSourceIds} from './annotations.js';
import type {Context} from './context.js';
import type {Fields} from './fields.js';
import type {Sources} from './sources.js';

/** Reads what a scope says about its values; undefined if it says nothing. */
export function readProvenance(
  fields: Fields<typeof provenanceFormat>,
  {asOf, when}: Omit<Provenance, 'sources'>,
  sources: Sources,
  context: Context,
): Provenance | undefined {
  const source = fields.get('source');
  const provenance: Provenance = {
    ...(source && {
      sources: readSourceIds(source.value, fields.of, sources, context),
    }),
    ...(asOf !== undefined && {asOf}),
    ...(when !== undefined && {when}),
  };
  if (Object.keys(provenance).length === 0) {
    return undefined;
  }
  const place = (fields.get('asOf') ?? source)?.value.place;
  if (place) {
    context.places.set(provenance, place);
  }
  return provenance;
}

/** The scopes that a cell is part of, except its criterion. */
export interface Scopes {
  readonly subject: Provenance | undefined;
  /** Undefined for a cell that is not in the CSV file. */
  readonly valuesFile: Provenance | undefined;
  readonly dataset: Provenance | undefined;
}

/**
 * Adds what a cell inherits: the nearest date, condition and sources. A date
 * belongs to its source, so a scope that names a source hides those behind it.
 */
export function inheritProvenance(
  cell: Cell,
  {provenance}: Criterion,
  group: CriterionGroup | undefined,
  {subject, valuesFile, dataset}: Scopes,
): Cell {
  const hasNoValue = cell.state !== 'value' && cell.state !== 'not-applicable';
  if (hasNoValue || cell.isUnsourced || cell.sources.length > 0) {
    return cell;
  }
  const inherited: {-readonly [Name in keyof Provenance]: Provenance[Name]} =
    {};
  const scopes = [provenance, group?.provenance, subject, valuesFile, dataset];
  for (const scope of scopes) {
    if (scope?.asOf !== undefined && cell.asOf === undefined) {
      inherited.asOf ??= scope.asOf;
    }
    if (scope?.when !== undefined && cell.when === undefined) {
      inherited.when ??= scope.when;
    }
    if (scope?.sources) {
      inherited.sources = scope.sources;
      break;
    }
  }
  return Object.keys(inherited).length > 0 ? {...cell, inherited} : cell;
}
