import {findTableView} from '../../embeds/inlineTable.js';
import {selectionOf} from '../../embeds/layOut.js';
import type {Dataset} from '../../model/index.js';
import type {DatasetIdentity} from './datasetJson.js';
import type {PlacedEmbed} from './shownDatasets.js';

/**
 * Finds where a page shows each cell of a dataset: in the first table that has
 * it.
 *
 * @param toUrl - The absolute URL of a permalink.
 */
export function createCellUrls(
  dataset: Dataset,
  embeds: readonly PlacedEmbed[],
  toUrl: (permalink: string) => string,
): DatasetIdentity['urlOfCell'] {
  const view = findTableView();
  const names = new Set<string>();
  const tables = embeds.flatMap(({page, embed}) => {
    const selection = selectionOf(dataset, embed.query);
    if (!view || !selection || embed.query.get('view') !== view.name) {
      return [];
    }
    const name = embed.anchor ?? view.anchor?.(embed.data ?? '') ?? '';
    const url = `${toUrl(page.permalink)}#${encodeURIComponent(name)}`;
    // A second table of that name gets another name, with a number.
    if (names.has(url)) {
      return [];
    }
    names.add(url);
    return [
      {
        url,
        subjects: new Set(selection.subjects.map(({id}) => id)),
        criteria: new Set(selection.criteria.map(({id}) => id)),
      },
    ];
  });
  return ({id}, criterion) => {
    const table = tables.find(
      ({subjects, criteria}) => subjects.has(id) && criteria.has(criterion.id),
    );
    return table && `${table.url}.${id}.${criterion.id}`;
  };
}
