import path from 'node:path';
import {
  compareDatasets,
  type DatasetChanges,
} from '../../claims/changes/compareDatasets.js';
import {matchItems, type Likeness} from '../../claims/changes/matchItems.js';
import type {Cell, Dataset} from '../../model/index.js';
import {originalOf} from '../translations.js';
import type {SiteState} from './siteState.js';

/** A dataset of a state. */
export interface StateDataset {
  /** What both states call it: its path. */
  readonly id: string;
  /** Absolute. */
  readonly file: string;
  readonly dataset: Dataset;
}

/** A dataset that both states have. */
export interface ComparedDataset {
  readonly was: StateDataset;
  readonly is: StateDataset;
  /** Without folder and ending. */
  readonly name: string;
  readonly changes: DatasetChanges;
}

export interface MatchedDatasets {
  readonly compared: readonly ComparedDataset[];
  readonly added: readonly StateDataset[];
  readonly removed: readonly StateDataset[];
}

/** Compares the datasets of two states, by their paths or their content. */
export function matchDatasets(was: SiteState, is: SiteState): MatchedDatasets {
  const {kept, added, removed} = matchItems(
    listDatasets(was),
    listDatasets(is),
    {compare: compareContent, width: 1, keyOf: contentOf},
  );
  return {
    compared: kept.map((pair) => ({
      ...pair,
      name: datasetName(pair.is.id),
      changes: compareDatasets(pair.was.dataset, pair.is.dataset),
    })),
    added,
    removed,
  };
}

export function datasetName(file: string): string {
  return path.posix.basename(file).replace(/\.comparison\.ya?ml$/, '');
}

/** The valid datasets of a state, without translations. */
export function listDatasets({
  site,
  check,
  nameOf,
}: SiteState): readonly StateDataset[] {
  return [...check.datasets].flatMap(([file, loaded]) => {
    const id = nameOf(file);
    const isTranslation =
      originalOf(file, site.translations ?? []) !== undefined;
    return id !== undefined && !isTranslation && 'dataset' in loaded
      ? [{id, file, dataset: loaded.dataset}]
      : [];
  });
}

/** How many cells of the same ids are typed the same. */
function compareContent(was: StateDataset, is: StateDataset): Likeness {
  const before = cellsOf(was);
  const now = cellsOf(is);
  const known = new Set([...before, ...now].map(([id]) => id)).size;
  const equal = [...now].filter(([id, text]) => before.get(id) === text).length;
  return {known, equal};
}

function contentOf(each: StateDataset): string {
  return JSON.stringify([...cellsOf(each)].sort());
}

function cellsOf({dataset}: StateDataset): ReadonlyMap<string, string> {
  return new Map(
    dataset.subjects.flatMap((subject) =>
      dataset.criteria.flatMap(({id}, index) => {
        const text = knownText(subject.cells[index]);
        return text === undefined ? [] : [[`${subject.id}.${id}`, text]];
      }),
    ),
  );
}

function knownText(cell: Cell | undefined): string | undefined {
  switch (cell?.state) {
    case 'value':
      return cell.value.text;
    case 'disputed':
      return cell.claims.map(({value}) => value.text).join('\0');
    case 'not-applicable':
      return cell.state;
    default:
      return undefined;
  }
}
