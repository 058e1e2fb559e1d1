import type {Dataset} from '../model/index.js';
import {ownSourcesOf} from '../values/sourcesOf.js';
import {showSource, type SourceProps} from './cell.js';
import {defineView} from './defineView.js';
import {provenanceScopes} from './provenanceNotes.js';
import {createLink} from './createLink.js';
import type {ReportIssue, Selection, ViewContext} from './view.js';

/** The props of `@theme/ComparisonSourceList`. */
export interface SourceListView {
  readonly title: string;
  /** In the order of the dataset. */
  readonly sources: readonly ListedSource[];
}

export interface ListedSource extends SourceProps {
  readonly id: string;
  /** The values that it supports. */
  readonly cells: readonly SourceUse[];
  /**
   * The criteria, groups, subjects and CSV files that name it once for many
   * values; null for the dataset as a whole.
   */
  readonly scopes: readonly (string | null)[];
  /** The events that it supports, as they are titled. */
  readonly events: readonly string[];
}

export interface SourceUse {
  readonly subject: string;
  readonly criterion: string;
  /** The address of the value in a table, where the embed names its page. */
  readonly link?: string;
}

/** All sources of a dataset, with what each supports. */
export const sourceList = defineView<SourceListView>({
  name: 'sources',
  directive: 'source-list',
  component: 'ComparisonSourceList',
  description: 'All sources of a comparison dataset, with their uses.',
  content: 'ComparisonSourceList/Content',
  anchor: () => 'sources',
  attributes: ['page'],
  takesAnySelection: true,
  props: toSourceListView,
});

function toSourceListView(
  dataset: Dataset,
  selection: Selection,
  _: ReportIssue,
  {language}: ViewContext,
): SourceListView {
  const links = dataset.criteria.map((criterion) =>
    createLink(dataset, selection, criterion),
  );
  return {
    title: dataset.title,
    sources: dataset.sources.map((source) => ({
      ...showSource(source, language),
      id: source.id,
      cells: dataset.subjects.flatMap((subject) =>
        dataset.criteria.flatMap((criterion, index) => {
          const cell = subject.cells[index];
          const link = links[index]?.(subject);
          return cell && ownSourcesOf(cell).includes(source.id)
            ? {
                subject: subject.name,
                criterion: criterion.name,
                ...(link !== undefined && {link}),
              }
            : [];
        }),
      ),
      scopes: provenanceScopes(dataset).flatMap(({name, provenance}) =>
        provenance?.sources?.includes(source.id) ? [name ?? null] : [],
      ),
      events: dataset.history
        .filter(({sources}) => sources.includes(source.id))
        .map(({date, title}) => `${language.formatDate(date)} ${title}`),
    })),
  };
}
