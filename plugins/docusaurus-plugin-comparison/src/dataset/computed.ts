import {
  computeColumn,
  createColumnScope,
  readComputation,
  type Computation,
  type ComputedFigures,
} from '../claims/computeColumn.js';
import {toComputedValue} from '../claims/computedValue.js';
import type {ClaimScope} from '../claims/scope.js';
import type {Cell, Criterion, Dataset, Value} from '../model/index.js';
import type {Place} from '../problems/problem.js';
import {findValueType} from '../values/index.js';
import {findReader} from './cells.js';
import type {Context} from './context.js';
import {findNode, type Node} from './node.js';
import {partOfPlace} from './partOfPlace.js';

/**
 * Computes the cells of the criteria with `is`, in place of those that only keep
 * their places; each after those that it reads.
 *
 * @param criteriaNode - Where the expressions are.
 */
export function computeCells(
  dataset: Dataset,
  criteriaNode: Node | undefined,
  context: Context,
): void {
  const scope = createColumnScope(dataset);
  const placeOf = ({id}: Criterion) => findNode(criteriaNode, id, 'is')?.place;
  const computations = new Map<Criterion, Computation>();
  for (const criterion of dataset.criteria) {
    if (criterion.is === undefined) {
      continue;
    }
    const read = readComputation(criterion.is, criterion, scope);
    if ('mistakes' in read) {
      for (const {start, end, ...mistake} of read.mistakes) {
        const place = placeOf(criterion);
        const at = partOfPlace(place, criterion.is, start, end);
        context.report('bad-expression', at, mistake);
      }
    } else {
      computations.set(criterion, read);
    }
  }
  for (const criterion of sortByReads(computations, placeOf, context)) {
    const computation = computations.get(criterion);
    if (computation) {
      const place = placeOf(criterion);
      fillColumn(criterion, computation, scope, place, context);
    }
  }
}

function fillColumn(
  criterion: Criterion,
  computation: Computation,
  scope: ClaimScope,
  place: Place | undefined,
  context: Context,
): void {
  const type = findValueType(criterion.type);
  if (!type) {
    return;
  }
  const read = findReader(type, criterion, context);
  const at = scope.dataset.criteria.indexOf(criterion);
  for (const [subject, computed] of computeColumn(computation, scope)) {
    const {figures} = computed;
    const value = figures && toComputedValue(figures, criterion, read);
    const cell = toComputedCell(computed, value);
    // They are frozen when the whole is read.
    (subject.cells as Cell[])[at] = cell;
    if (place) {
      context.places.set(cell, place);
    }
  }
}

function toComputedCell(
  {missing, formula, inputs}: ComputedFigures,
  value: Value | undefined,
): Cell {
  const sources = new Set(
    inputs.flatMap((cell) => [
      ...cell.sources,
      ...(cell.inherited?.sources ?? []),
      ...(cell.state === 'disputed'
        ? cell.claims.flatMap((claim) => claim.sources)
        : []),
    ]),
  );
  const annotations = {computed: formula, sources: [...sources]};
  if (inputs.some(({state}) => state === 'invalid')) {
    return {state: 'invalid', ...annotations};
  }
  return value
    ? {state: 'value', value, ...annotations}
    : {
        state: missing === 'n/a' ? 'not-applicable' : 'unknown',
        ...annotations,
      };
}

/** The criteria, each after those that it reads; a circle is reported once. */
function sortByReads(
  computations: ReadonlyMap<Criterion, Computation>,
  placeOf: (criterion: Criterion) => Place | undefined,
  {report}: Context,
): readonly Criterion[] {
  const byId = new Map([...computations.keys()].map((each) => [each.id, each]));
  const sorted: Criterion[] = [];
  const state = new Map<Criterion, 'open' | 'done'>();
  const visit = (criterion: Criterion, path: readonly string[]): void => {
    if (state.get(criterion) === 'done') {
      return;
    }
    const {id} = criterion;
    if (state.get(criterion) === 'open') {
      const circle = [...path.slice(path.indexOf(id)), id];
      const what = `"is" of criterion "${id}"`;
      report('circular-reference', placeOf(criterion), {what, path: circle});
      return;
    }
    state.set(criterion, 'open');
    for (const read of computations.get(criterion)?.reads ?? []) {
      const next = byId.get(read);
      if (next) {
        visit(next, [...path, id]);
      }
    }
    state.set(criterion, 'done');
    sorted.push(criterion);
  };
  for (const criterion of computations.keys()) {
    visit(criterion, []);
  }
  return sorted;
}
