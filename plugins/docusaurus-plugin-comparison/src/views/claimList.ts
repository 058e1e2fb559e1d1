import type {Dataset, DatasetClaim, Prose} from '../model/index.js';
import {defineView} from './defineView.js';
import {showGrounds, type ShownGrounds} from './grounds.js';
import type {ReportIssue, Selection, ViewContext} from './view.js';

/** The props of `@theme/ComparisonClaims`. */
export interface ClaimListView {
  readonly title: string;
  readonly claims: readonly ListedClaim[];
}

/** A claim of a dataset, with what the data says about it. */
export interface ListedClaim {
  /** Empty for a condition of the page. */
  readonly id: string;
  /** The sentence; omitted where the claim has none, and its condition is shown. */
  readonly words?: Prose;
  readonly condition: string;
  /** Why it is not expected to hold. */
  readonly reason?: string;
  /** Omitted where the data was not asked, and where it cannot answer. */
  readonly known?: ShownGrounds;
}

/** The claims of a dataset with their verdicts. */
export const claimList = defineView<ClaimListView>({
  name: 'claims',
  directive: 'claims',
  component: 'ComparisonClaims',
  description: 'The claims of a comparison dataset, and whether they hold.',
  content: 'ComparisonClaims/Content',
  wholeId: (anchor) => anchor,
  leadsToTable: true,
  judgesClaims: true,
  attributes: ['claims', 'page'],
  props: toClaimListView,
});

function toClaimListView(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  {judge, condition: typed, language}: ViewContext,
): ClaimListView | undefined {
  const claims: readonly DatasetClaim[] | undefined =
    typed === undefined
      ? (selection.claims ?? dataset.claims)
      : [{id: '', condition: {if: typed, expect: 'holds'}}];
  if (!claims) {
    refuse('no-claims', {});
    return undefined;
  }
  return {
    title: dataset.title,
    claims: claims.map(({id, words, condition: {if: condition, reason}}) => {
      const judged = judge?.(condition);
      return {
        id,
        ...(words !== undefined && {words}),
        condition,
        ...(reason !== undefined && {reason}),
        ...(judged && {
          known: showGrounds(judged, dataset, selection, language),
        }),
      };
    }),
  };
}
