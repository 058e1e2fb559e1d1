import type {
  Criterion,
  Dataset,
  DatasetDimension,
  DimensionChoice,
} from '../model/index.js';

/** The ids of choices by those of their dimensions. */
export type ChoiceIds = ReadonlyMap<string, string>;

/**
 * A dataset as it is for some choices: its cells are theirs, and the names of
 * the criteria that depend on them say which. Of a dimension that is not chosen,
 * it is the first choice. What is chosen is the first choice of the result.
 */
export function chooseCells(dataset: Dataset, chosen: ChoiceIds): Dataset {
  const {dimensions = [], criteria, subjects} = dataset;
  if (dimensions.length === 0) {
    return dataset;
  }
  const keys = criteria.map(({by}) => keyOfChoice(by, dimensions, chosen));
  return {
    ...dataset,
    dimensions: chooseFirst(dimensions, chosen),
    criteria: criteria.map((criterion) =>
      nameChoice(criterion, dimensions, chosen),
    ),
    subjects: subjects.map((subject) => ({
      ...subject,
      cells: subject.cells.map(
        (cell, at) => cell.choices?.[keys[at] ?? ''] ?? cell,
      ),
    })),
  };
}

/** The dimensions with what is chosen as their first choices. */
export function chooseFirst(
  dimensions: readonly DatasetDimension[],
  chosen: ChoiceIds,
): readonly DatasetDimension[] {
  return dimensions.map((each) => ({
    ...each,
    first: findChoices([each.id], dimensions, chosen)[0]?.id ?? each.first,
  }));
}

/** What the cells of a criterion have for choices, in `Cell.choices`. */
export function keyOfChoice(
  by: readonly string[] = [],
  dimensions: readonly DatasetDimension[],
  chosen: ChoiceIds,
): string {
  return findChoices(by, dimensions, chosen)
    .map(({id}) => id)
    .join('/');
}

/** A criterion whose name says for which choices its values are. */
export function nameChoice(
  criterion: Criterion,
  dimensions: readonly DatasetDimension[],
  chosen: ChoiceIds,
): Criterion {
  const choices = findChoices(criterion.by ?? [], dimensions, chosen);
  const names = choices.map(({name}) => name).join(', ');
  return choices.length === 0
    ? criterion
    : {...criterion, name: `${criterion.name} (${names})`};
}

/** The choices of some dimensions; the first of one where none is chosen. */
function findChoices(
  by: readonly string[],
  dimensions: readonly DatasetDimension[],
  chosen: ChoiceIds,
): readonly DimensionChoice[] {
  return pickDimensions(by, dimensions).flatMap(({id, choices, first}) => {
    const find = (wanted: string | undefined) =>
      choices.find((each) => each.id === wanted);
    return find(chosen.get(id)) ?? find(first) ?? [];
  });
}

/** All choices of some dimensions, the first of each first. */
export function combineChoices(
  by: readonly string[] = [],
  dimensions: readonly DatasetDimension[],
): readonly ChoiceIds[] {
  return pickDimensions(by, dimensions).reduce<readonly ChoiceIds[]>(
    (all, {id, choices, first}) => {
      const sorted = [...choices].sort(
        (a, b) => Number(b.id === first) - Number(a.id === first),
      );
      return all.flatMap((chosen) =>
        sorted.map((choice) => new Map([...chosen, [id, choice.id]])),
      );
    },
    [new Map()],
  );
}

/** How many choices there are of some dimensions. */
export function countChoices(
  by: readonly string[] = [],
  dimensions: readonly DatasetDimension[],
): number {
  return pickDimensions(by, dimensions).reduce(
    (product, {choices}) => product * choices.length,
    1,
  );
}

/** How many cells a subject has, those for all choices included. */
export function countSubjectCells(
  criteria: readonly Pick<Criterion, 'by'>[],
  dimensions: readonly DatasetDimension[],
): number {
  return criteria.reduce((sum, {by}) => sum + countChoices(by, dimensions), 0);
}

/** The dimensions with some ids, in the order of these. */
export function pickDimensions(
  by: readonly string[],
  dimensions: readonly DatasetDimension[],
): readonly DatasetDimension[] {
  return by.flatMap((id) => dimensions.find((each) => each.id === id) ?? []);
}

/** The dimensions on which the values of some criteria depend. */
export function findDimensions(
  criteria: readonly Pick<Criterion, 'by'>[],
  {dimensions = []}: Pick<Dataset, 'dimensions'>,
): readonly DatasetDimension[] {
  return dimensions.filter(({id}) => criteria.some(({by}) => by?.includes(id)));
}
