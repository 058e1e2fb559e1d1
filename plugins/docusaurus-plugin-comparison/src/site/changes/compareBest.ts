import {createChoiceFilter, selectionOf} from '../../embeds/layOut.js';
import type {Criterion, Subject} from '../../model/index.js';
import {
  findMovedBest,
  listMovableCriteria,
  type MovedBest,
} from '../../views/movedBest.js';
import {originalEmbeds, type StateEmbed} from './listEmbeds.js';
import type {ComparedDataset} from './matchDatasets.js';

/** A best value that is that of another subject than before. */
export interface BestChange extends MovedBest {
  readonly data: ComparedDataset;
  readonly criterion: Criterion;
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
    return listMovableCriteria(data.changes).flatMap((pair) => {
      const found = new Map<string, BestChange>();
      const add = (subjects?: readonly Subject[], table?: StateEmbed) => {
        const all = findMovedBest(data.changes, pair, subjects);
        const isShown = table
          ? createChoiceFilter(table.embed.query, data.is.dataset)
          : () => true;
        for (const moved of all.filter(({choices}) => isShown(choices))) {
          const key = JSON.stringify([
            ...[moved.was, moved.is].map((each) => each.map(({id}) => id)),
            ...moved.choices,
          ]);
          const {tables: count = 0, pages = []} = found.get(key) ?? {};
          found.set(key, {
            data,
            criterion: pair.is,
            ...moved,
            tables: count + (table ? 1 : 0),
            pages: [...new Set([...pages, ...(table ? [table.page] : [])])],
          });
        }
      };
      add();
      for (const table of tables) {
        const selection = selectionOf(data.is.dataset, table.embed.query);
        if (selection?.criteria.includes(pair.is)) {
          const isWhole = selection.subjects === data.is.dataset.subjects;
          add(isWhole ? undefined : selection.subjects, table);
        }
      }
      return [...found.values()];
    });
  });
}
