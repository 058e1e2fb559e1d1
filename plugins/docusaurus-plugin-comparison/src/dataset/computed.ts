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
import {
  chooseCells,
  countSubjectCells,
  keyOfChoice,
  combineChoices,
} from '../values/chooseCells.js';
import {sourcesOf} from '../values/sourcesOf.js';
import {findReader} from './cells.js';
import type {Context} from './context.js';
import {maxDimensions} from './criteria.js';
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
    if (!computation) {
      continue;
    }
    const place = placeOf(criterion);
    const by = dimensionsOf(computation, dataset);
    if (by.length > 0) {
      // It is frozen when the whole is read.
      (criterion as {by?: readonly string[]}).by = by;
    }
    if (isAllowed(criterion, dataset, place, context)) {
      fillColumn(criterion, computation, scope, place, context);
    }
  }
}

/** The dimensions of what a criterion is computed from. */
function dimensionsOf(
  {reads}: Computation,
  {criteria}: Dataset,
): readonly string[] {
  const by = new Set(
    reads.flatMap((id) => criteria.find((each) => each.id === id)?.by ?? []),
  );
  return [...by];
}

/** Reports a criterion that would have too many dimensions, or cells. */
function isAllowed(
  {id, by = []}: Criterion,
  {criteria, subjects, dimensions = []}: Dataset,
  place: Place | undefined,
  {report, limits}: Context,
): boolean {
  if (by.length > maxDimensions) {
    const details = {criterion: id, found: by, limit: maxDimensions};
    report('too-many-dimensions', place, details);
    return false;
  }
  const count = subjects.length * countSubjectCells(criteria, dimensions);
  if (by.length > 0 && count > limits.cells) {
    const limit = limits.cells;
    const what = 'cells';
    report('too-many', place, {what, count, limit, option: what});
    return false;
  }
  return true;
}

function fillColumn(
  criterion: Criterion,
  computation: Computation,
  scope: ClaimScope,
  place: Place | undefined,
  context: Context,
): void {
  const {dataset} = scope;
  const {dimensions = []} = dataset;
  const {by} = criterion;
  const [first, ...others] = combineChoices(by, dimensions).map((chosen) => ({
    key: keyOfChoice(by, dimensions, chosen),
    cells: computeColumnCells(
      criterion,
      computation,
      by ? createColumnScope(chooseCells(dataset, chosen)) : scope,
      place,
      context,
    ),
  }));
  const column = dataset.criteria.indexOf(criterion);
  dataset.subjects.forEach((subject, row) => {
    const own = first?.cells[row];
    if (!own) {
      return;
    }
    const choices = others.flatMap(({key, cells}) => {
      const cell = cells[row];
      return cell ? [[key, cell] as const] : [];
    });
    const cell: Cell =
      choices.length > 0 ? {...own, choices: Object.fromEntries(choices)} : own;
    // They are frozen when the whole is read.
    (subject.cells as Cell[])[column] = cell;
    if (place) {
      context.places.set(cell, place);
    }
  });
}

/** The cells of a computed criterion, in the order of the subjects. */
function computeColumnCells(
  criterion: Criterion,
  computation: Computation,
  scope: ClaimScope,
  place: Place | undefined,
  context: Context,
): readonly Cell[] {
  const type = findValueType(criterion.type);
  if (!type) {
    return [];
  }
  const read = findReader(type, criterion, context);
  return [...computeColumn(computation, scope).values()].map((computed) => {
    const {figures} = computed;
    const value = figures && toComputedValue(figures, criterion, read);
    const cell = toComputedCell(computed, value);
    if (place) {
      context.places.set(cell, place);
    }
    return cell;
  });
}

function toComputedCell(
  {missing, formula, inputs}: ComputedFigures,
  value: Value | undefined,
): Cell {
  const sources = new Set(inputs.flatMap(sourcesOf));
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
