import type {Dataset, Provenance} from '../model/index.js';

/** What is said once about many values, and where. */
interface LocatedProvenance {
  /** How messages name it. */
  readonly what: string;
  readonly provenance: Provenance;
}

/** What each part of a dataset says once about its values. */
export function listProvenance(dataset: Dataset): readonly LocatedProvenance[] {
  const {groups = [], criteria, subjects} = dataset;
  return [
    located('the dataset', dataset.provenance),
    located('values of the dataset', dataset.valuesProvenance),
    ...groups.map(({id, provenance}) => located(`group "${id}"`, provenance)),
    ...criteria.map(({id, provenance}) =>
      located(`criterion "${id}"`, provenance),
    ),
    ...subjects.map(({id, provenance}) =>
      located(`subject "${id}"`, provenance),
    ),
  ].flat();
}

function located(
  what: string,
  provenance: Provenance | undefined,
): readonly LocatedProvenance[] {
  return provenance ? [{what, provenance}] : [];
}
