import type {Cell, Criterion, Dataset, Subject} from '../model/index.js';
import {chooseCells, type ChoiceIds} from '../values/chooseCells.js';
import type {Operand} from './operand.js';
import type {KnownValues} from './possibleValues.js';

/** Where the names of an expression are looked up. */
export interface ClaimScope {
  readonly dataset: Dataset;
  /** The name of the file of the dataset, without its ending. */
  readonly name: string;
  /** Another dataset by its name; undefined if there is none. */
  findOther(name: string): Dataset | 'invalid' | undefined;
  /** The names of the other datasets, to suggest one. */
  readonly others: readonly string[];
  readonly cache: ClaimCache;
}

/** A cell that an expression reads. */
export interface CellReference {
  readonly dataset: Dataset;
  /** The name of the dataset. */
  readonly data: string;
  readonly subject: Subject;
  readonly criterion: Criterion;
  readonly cell: Cell;
}

/** What claims look up again and again; each check has its own. */
export interface ClaimCache {
  readonly indexes: WeakMap<Dataset, DatasetIndex>;
  readonly values: KnownValues;
  /** What functions that ask all subjects have said. */
  readonly calls: WeakMap<object, Operand>;
  /** Datasets for choices, by these. */
  readonly chosen: WeakMap<Dataset, Map<string, Dataset>>;
}

export function createClaimCache(): ClaimCache {
  return {
    indexes: new WeakMap(),
    values: new WeakMap(),
    calls: new WeakMap(),
    chosen: new WeakMap(),
  };
}

/** A dataset for choices, made once. */
export function chooseOnce(
  dataset: Dataset,
  chosen: ChoiceIds,
  {chosen: known}: ClaimCache,
): Dataset {
  const byChoice = known.get(dataset) ?? new Map<string, Dataset>();
  known.set(dataset, byChoice);
  const key = JSON.stringify([...chosen]);
  const made = byChoice.get(key) ?? chooseCells(dataset, chosen);
  byChoice.set(key, made);
  return made;
}

interface DatasetIndex {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly criteria: ReadonlyMap<string, number>;
}

function indexOf(dataset: Dataset, {indexes}: ClaimCache): DatasetIndex {
  const index = indexes.get(dataset) ?? {
    subjects: new Map(dataset.subjects.map((each) => [each.id, each])),
    criteria: new Map(dataset.criteria.map(({id}, at) => [id, at])),
  };
  indexes.set(dataset, index);
  return index;
}

export function findSubject(
  {cache}: ClaimScope,
  dataset: Dataset,
  id: string,
): Subject | undefined {
  return indexOf(dataset, cache).subjects.get(id);
}

export function findCriterion(
  {cache}: ClaimScope,
  dataset: Dataset,
  id: string,
): Criterion | undefined {
  return dataset.criteria[indexOf(dataset, cache).criteria.get(id) ?? -1];
}

/** The dataset that a name means; that of the claim if it is omitted. */
export function findDataset(
  {dataset, name, findOther}: ClaimScope,
  data: string | undefined,
): Dataset | 'invalid' | undefined {
  return data === undefined || data === name ? dataset : findOther(data);
}

/** A cell by its names; undefined if one of them is unknown. */
export function findReference(
  scope: ClaimScope,
  data: string | undefined,
  subjectId: string,
  criterionId: string,
): CellReference | undefined {
  const dataset = findDataset(scope, data);
  if (!dataset || dataset === 'invalid') {
    return undefined;
  }
  const subject = findSubject(scope, dataset, subjectId);
  const at = indexOf(dataset, scope.cache).criteria.get(criterionId) ?? -1;
  const criterion = dataset.criteria[at];
  const cell = subject?.cells[at];
  return subject && criterion && cell
    ? {dataset, data: data ?? scope.name, subject, criterion, cell}
    : undefined;
}
