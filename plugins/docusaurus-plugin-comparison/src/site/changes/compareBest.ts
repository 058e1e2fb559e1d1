import {selectionOf} from '../../embeds/layOut.js';
import type {Criterion, Dataset, Subject} from '../../model/index.js';
import {findBestCells} from '../../views/tableColumn.js';
import {originalEmbeds, type StateEmbed} from './listEmbeds.js';
import type {ComparedDataset} from './matchDatasets.js';

/** A best value that is that of another subject than before. */
export interface BestChange {
  readonly data: ComparedDataset;
  readonly criterion: Criterion;
  readonly was: readonly Subject[];
  readonly is: readonly Subject[];
  /** In how many tables it has moved, and on which pages. */
  readonly tables: number;
  readonly pages: readonly string[];
}

/**
 * Finds the best values that have moved: among all subjects of a dataset, and
 * among those of each table, which shows some of them.
 */
export function compareBest(
  datasets: readonly ComparedDataset[],
  embeds: readonly StateEmbed[],
): readonly BestChange[] {
  return datasets.flatMap((data) => {
    const tables = originalEmbeds(embeds, data.is.file).filter(
      ({view}) => view.name === 'table',
    );
    return [...listTouched(data)].flatMap(([criterionWas, criterion]) => {
      const found = new Map<string, BestChange>();
      const add = (
        subjects: readonly Subject[],
        table: StateEmbed | undefined,
      ) => {
        const moved = findMove(data, criterionWas, criterion, subjects);
        if (!moved) {
          return;
        }
        const key = JSON.stringify(
          [moved.was, moved.is].map((each) => each.map(({id}) => id)),
        );
        const {tables: count = 0, pages = []} = found.get(key) ?? {};
        found.set(key, {
          data,
          criterion,
          ...moved,
          tables: count + (table ? 1 : 0),
          pages: [...new Set([...pages, ...(table ? [table.page] : [])])],
        });
      };
      add(data.is.dataset.subjects, undefined);
      for (const table of tables) {
        const selection = selectionOf(data.is.dataset, table.embed.query);
        if (selection?.criteria.includes(criterion)) {
          add(selection.subjects, table);
        }
      }
      return [...found.values()];
    });
  });
}

/** The criteria with a direction that have changed in any way. */
function listTouched({
  changes: {criteria, subjects, cells, fields},
}: ComparedDataset): ReadonlyMap<Criterion, Criterion> {
  const isOther = subjects.added.length + subjects.removed.length > 0;
  const touched = new Set(cells.map(({criterion}) => criterion.is));
  return new Map(
    criteria.kept
      .filter(
        ({was, is}) =>
          (was.better !== undefined || is.better !== undefined) &&
          (isOther ||
            touched.has(is) ||
            fields.some(({of}) => of === `criterion ${is.id}`)),
      )
      .map(({was, is}) => [was, is]),
  );
}

function findMove(
  {was, is, changes}: ComparedDataset,
  criterionWas: Criterion,
  criterion: Criterion,
  subjects: readonly Subject[],
): Pick<BestChange, 'was' | 'is'> | undefined {
  const isWhole = subjects === is.dataset.subjects;
  const earlier = new Map(
    changes.subjects.kept.map((pair) => [pair.is, pair.was]),
  );
  const before = isWhole
    ? was.dataset.subjects
    : subjects.flatMap((each) => earlier.get(each) ?? []);
  const [bestBefore, bestNow] = [
    findBestSubjects(was.dataset, criterionWas, before),
    findBestSubjects(is.dataset, criterion, subjects),
  ];
  const nowAsBefore = bestNow.map((each) => earlier.get(each));
  const isSame =
    bestBefore.length === bestNow.length &&
    bestBefore.every((each) => nowAsBefore.includes(each));
  return isSame ? undefined : {was: bestBefore, is: bestNow};
}

function findBestSubjects(
  {criteria}: Dataset,
  criterion: Criterion,
  subjects: readonly Subject[],
): readonly Subject[] {
  const at = criteria.indexOf(criterion);
  const best = findBestCells(
    criterion,
    subjects.flatMap(({cells}) => cells[at] ?? []),
  );
  return subjects.filter((_, index) => best[index] === 'best');
}
