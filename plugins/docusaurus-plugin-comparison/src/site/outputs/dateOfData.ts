import type {
  Annotations,
  Cell,
  Dataset,
  Provenance,
} from '../../model/index.js';
import {readSpan} from '../../values/calendar.js';

/**
 * The newest date on which somebody looked at a dataset, or for which a value
 * of it holds, as typed; undefined if it has none.
 */
export function dateOfData(dataset: Dataset): string | undefined {
  const {reviewed, criteria, subjects, sources, groups = []} = dataset;
  const provenances: readonly (Provenance | undefined)[] = [
    dataset.provenance,
    dataset.valuesProvenance,
    ...groups.map(({provenance}) => provenance),
    ...criteria.map(({provenance}) => provenance),
    ...subjects.map(({provenance}) => provenance),
  ];
  const annotations = subjects.flatMap(({cells}) =>
    cells.flatMap(listAnnotations),
  );
  return newestDate([
    reviewed,
    ...subjects.map((subject) => subject.reviewed),
    ...sources.map(({retrieved}) => retrieved),
    ...provenances.map((each) => each?.asOf),
    ...annotations.map(({asOf}) => asOf),
  ]);
}

function listAnnotations(cell: Cell): readonly Annotations[] {
  return [
    cell,
    ...(cell.state === 'disputed' ? cell.claims : []),
    ...Object.values(cell.choices ?? {}).flatMap(listAnnotations),
  ];
}

/** The one that ends last; of two that end together, the more exact one. */
export function newestDate(
  dates: readonly (string | undefined)[],
): string | undefined {
  let newest: string | undefined;
  for (const date of dates) {
    if (date !== undefined && isNewer(date, newest)) {
      newest = date;
    }
  }
  return newest;
}

function isNewer(date: string, newest: string | undefined): boolean {
  const [end, newestEnd] = [date, newest ?? ''].map(
    (each) => readSpan(each)?.last,
  );
  return (
    end !== undefined &&
    (newestEnd === undefined ||
      end > newestEnd ||
      (end === newestEnd && date.length > (newest?.length ?? 0)))
  );
}
