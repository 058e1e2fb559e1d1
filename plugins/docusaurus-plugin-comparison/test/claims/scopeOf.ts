import {createClaimCache, type ClaimScope} from '../../src/claims/scope.js';
import type {Cell, Criterion, Dataset, Value} from '../../src/model/index.js';
import {findValueType} from '../../src/values/index.js';

/** A value as typed, the sides of a dispute, "unknown" or "n/a". */
export type TypedCell = string | readonly string[];
export type TypedCells = Readonly<Record<string, TypedCell>>;

const scaleWords = ['runtime', 'application kernel', 'kernel', 'hypervisor'];

/** The criteria of all cases, one for each type of value. */
export const criteria: Readonly<Record<string, Partial<Criterion>>> = {
  t: {type: 'duration', better: 'lower'},
  u: {type: 'duration', better: 'higher'},
  e: {type: 'duration'},
  n: {type: 'number'},
  m: {type: 'bytes', better: 'lower'},
  p: {type: 'percent'},
  price: {type: 'money', currency: 'USD'},
  k: {type: 'support'},
  b: {type: 'scale', scale: scaleWords},
  d: {type: 'date'},
  x: {type: 'text'},
  l: {type: 'list'},
  v: {type: 'version', better: 'higher'},
  w: {type: 'availability', better: 'lower'},
};

/** A dataset with these cells, named `subject.criterion`. */
export function datasetWith(
  cells: TypedCells,
  known: Readonly<Record<string, Partial<Criterion>>> = criteria,
): Dataset {
  const list = Object.entries(known).map(
    ([id, criterion]) =>
      ({id, name: id, type: 'text', ...criterion}) as Criterion,
  );
  const ids = new Set(Object.keys(cells).map((key) => key.split('.')[0] ?? ''));
  return {
    file: 'docs/own.comparison.yaml',
    title: 'T',
    criteria: list,
    layers: [],
    sources: [],
    history: [],
    subjects: [...ids].map((id) => ({
      id,
      name: id.toUpperCase(),
      stack: [],
      cells: list.map((each) => toCell(cells[`${id}.${each.id}`], each)),
    })),
  };
}

export function scopeOf(
  cells: TypedCells,
  others: Readonly<Record<string, Dataset>> = {},
): ClaimScope {
  return {
    dataset: datasetWith(cells),
    cache: createClaimCache(),
    name: 'own',
    findOther: (name) => others[name],
    others: Object.keys(others),
  };
}

function toCell(typed: TypedCell | undefined, criterion: Criterion): Cell {
  const sources: readonly string[] = [];
  if (typed === undefined || typed === 'n/a') {
    return {state: 'not-applicable', sources};
  }
  if (typed === 'unknown') {
    return {state: 'unknown', sources};
  }
  return typeof typed === 'string'
    ? {state: 'value', value: toValue(typed, criterion), sources}
    : {
        state: 'disputed',
        claims: typed.map((side) => ({
          value: toValue(side, criterion),
          sources,
        })),
        sources,
      };
}

function toValue(typed: string, criterion: Criterion): Value {
  const reading = findValueType(criterion.type)?.read(typed, criterion);
  // What the dataset format does not have yet is read all the same.
  return reading && 'value' in reading
    ? reading.value
    : {text: typed, sortKey: 0};
}
