import {
  createComputer,
  readComputation,
  type Computation,
  type ComputedFigures,
} from '../claims/computeColumn.js';
import {toComputedValue} from '../claims/computedValue.js';
import type {Cell, Criterion, Dataset} from '../model/index.js';
import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import type {Node} from './node.js';

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
  const computed = dataset.criteria.filter(({is}) => is !== undefined);
  const computations = new Map<Criterion, Computation>();
  for (const criterion of computed) {
    const place = findExpressionPlace(criteria(criteriaNode, criterion.id));
    const read = readComputation(criterion, dataset);
    if ('mistakes' in read) {
      for (const {start, end, ...mistake} of read.mistakes) {
        const at = partOfPlace(place, criterion.is ?? '', start, end);
        context.report('bad-expression', at, mistake);
      }
    } else {
      computations.set(criterion, read);
    }
  }
  for (const criterion of sortByReads(computations, criteriaNode, context)) {
    const place = findExpressionPlace(criteria(criteriaNode, criterion.id));
    const computation = computations.get(criterion);
    if (computation) {
      fillColumn(dataset, criterion, computation, place, context);
    }
  }
}

function fillColumn(
  dataset: Dataset,
  criterion: Criterion,
  computation: Computation,
  place: Place | undefined,
  {places}: Context,
): void {
  const at = dataset.criteria.indexOf(criterion);
  const compute = createComputer(computation, dataset);
  for (const subject of dataset.subjects) {
    const cell = toComputedCell(compute(subject), criterion);
    // They are frozen when the whole is read.
    (subject.cells as Cell[])[at] = cell;
    if (place) {
      places.set(cell, place);
    }
  }
}

function toComputedCell(
  {figures, missing, formula, inputs}: ComputedFigures,
  criterion: Criterion,
): Cell {
  const cells = inputs.map(({cell}) => cell);
  const sources = new Set(
    cells.flatMap((cell) => [
      ...cell.sources,
      ...(cell.inherited?.sources ?? []),
      ...(cell.state === 'disputed'
        ? cell.claims.flatMap((claim) => claim.sources)
        : []),
    ]),
  );
  const annotations = {computed: formula, sources: [...sources]};
  if (cells.some(({state}) => state === 'invalid')) {
    return {state: 'invalid', ...annotations};
  }
  const value = figures && toComputedValue(figures, criterion);
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
  criteriaNode: Node | undefined,
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
      const place = findExpressionPlace(criteria(criteriaNode, id));
      const what = `"is" of criterion "${id}"`;
      report('circular-reference', place, {what, path: circle});
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

function criteria(node: Node | undefined, id: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(id)?.value : undefined;
}

function findExpressionPlace(node: Node | undefined): Place | undefined {
  return node?.kind === 'map' ? node.entries.get('is')?.value.place : undefined;
}

/** A part of a text in a file, if it is there as it was read. */
function partOfPlace(
  place: Place | undefined,
  text: string,
  start: number,
  end: number,
): Place | undefined {
  return place && place.end - place.start === text.length
    ? {...place, start: place.start + start, end: place.start + end}
    : place;
}
