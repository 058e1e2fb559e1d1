import {compareAxes, type AxisChange} from './compareAxes.js';
import {compareBest, type BestChange} from './compareBest.js';
import {compareClaims, type ComparedClaims} from './compareClaims.js';
import {
  compareFacts,
  findChangedSentences,
  type FactChange,
  type SentenceChange,
} from './compareFacts.js';
import {compareGuides, type ComparedGuides} from './compareGuides.js';
import {listEmbeds} from './listEmbeds.js';
import {listTouchedPages} from './listTouchedPages.js';
import {
  listDatasets,
  matchDatasets,
  type MatchedDatasets,
} from './matchDatasets.js';
import type {SiteState} from './siteState.js';

/** What has changed from one state of a site to another, and what follows. */
export interface SiteChanges {
  readonly from: string;
  readonly to: string;
  readonly claims: ComparedClaims;
  readonly best: readonly BestChange[];
  readonly facts: readonly FactChange[];
  readonly sentences: readonly SentenceChange[];
  readonly guides: ComparedGuides;
  readonly axes: readonly AxisChange[];
  /** The pages that show something that has changed. */
  readonly pages: readonly string[];
  readonly datasets: MatchedDatasets;
  /** What the new state has. */
  readonly counts: {
    readonly datasets: number;
    readonly cells: number;
    readonly claims: number;
  };
}

/** Compares two states without errors. */
export async function compareSites(
  was: SiteState,
  is: SiteState,
): Promise<SiteChanges> {
  const datasets = matchDatasets(was, is);
  const [before, now] = [await listEmbeds(was), await listEmbeds(is)];
  const {compared} = datasets;
  const cells = new Set(
    compared.flatMap(({changes}) =>
      changes.cells
        // Only what a value means can change a verdict.
        .filter(({kind}) => kind !== 'rewritten' && kind !== 'annotations')
        .map((each) => each.is),
    ),
  );
  const claims = compareClaims(was, is, cells);
  const facts = compareFacts(compared, before, now, {was, is});
  const present = listDatasets(is);
  return {
    from: was.label,
    to: is.label,
    claims,
    best: compareBest(compared, now),
    facts,
    sentences: findChangedSentences(facts, now, compared, is),
    guides: compareGuides(compared),
    axes: compareAxes(compared, now),
    pages: listTouchedPages(compared, now),
    datasets,
    counts: {
      datasets: present.length,
      cells: present
        .map(({dataset}) => dataset.subjects.length * dataset.criteria.length)
        .reduce((total, each) => total + each, 0),
      claims: claims.count,
    },
  };
}
