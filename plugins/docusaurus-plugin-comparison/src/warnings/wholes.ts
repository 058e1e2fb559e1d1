import type {Dataset, Provenance} from '../model/index.js';

/** What says once where many values come from. */
interface Whole {
  /** How messages name it. */
  readonly what: string;
  readonly provenance: Provenance;
}

/** Every whole of a dataset that says something about its values. */
export function wholesOf(dataset: Dataset): readonly Whole[] {
  const {groups = [], criteria, subjects} = dataset;
  return [
    whole('the dataset', dataset.provenance),
    whole('values of the dataset', dataset.valuesProvenance),
    ...groups.map(({id, provenance}) => whole(`group "${id}"`, provenance)),
    ...criteria.map(({id, provenance}) =>
      whole(`criterion "${id}"`, provenance),
    ),
    ...subjects.map(({id, provenance}) => whole(`subject "${id}"`, provenance)),
  ].flat();
}

function whole(
  what: string,
  provenance: Provenance | undefined,
): readonly Whole[] {
  return provenance ? [{what, provenance}] : [];
}
