import path from 'node:path';
import type {ClaimVerdict} from '../../claims/judgeClaim.js';
import {normalizeText} from '../../claims/normalizeText.js';
import type {Cell} from '../../model/index.js';
import type {ClaimResult} from '../judgeStatement.js';
import {originalNameOf, type SiteState} from './siteState.js';

/** A claim whose verdict is another one than before. */
export interface ClaimChange {
  readonly claim: ClaimResult;
  /** Undefined for a new claim. */
  readonly was: ClaimVerdict | undefined;
  readonly is: ClaimVerdict;
  /** The ids of the cells that it reads, as `data.subject.criterion`. */
  readonly cells: readonly string[];
  /** Those of its cells that have changed. */
  readonly since: readonly Cell[];
}

export interface ComparedClaims {
  readonly changed: readonly ClaimChange[];
  /** How many claims only one of the states has. */
  readonly added: number;
  readonly removed: number;
  /** How many claims the new state has, without translations. */
  readonly count: number;
}

/** A claim with what it is compared by. */
interface StateClaim {
  readonly claim: ClaimResult;
  readonly page: string;
  readonly original: string;
  readonly condition: string;
}

/**
 * Compares what the data says about claims. A claim is the same if its page and
 * its condition, its id or its words are. Of a claim that translated pages
 * repeat, only the original is listed.
 *
 * @param changedCells - The cells of the new state that have changed.
 */
export function compareClaims(
  was: SiteState,
  is: SiteState,
  changedCells: ReadonlySet<Cell>,
): ComparedClaims {
  const before = listClaims(was);
  const now = listClaims(is);
  const pairs = pairClaims(before, now);
  const changed = now.flatMap((each): (ClaimChange & StateClaim)[] => {
    const earlier = pairs.get(each)?.claim.judged.verdict;
    const {verdict, cells} = each.claim.judged;
    // A new claim is news only if it is not what its author expects.
    const isNews =
      earlier === undefined && verdict !== each.claim.statement.expect;
    return (earlier !== undefined && earlier !== verdict) || isNews
      ? [
          {
            ...each,
            was: earlier,
            is: verdict,
            cells: cells.map(
              ({data, subject, criterion}) =>
                `${data}.${subject.id}.${criterion.id}`,
            ),
            since: cells
              .map(({cell}) => cell)
              .filter((cell) => changedCells.has(cell)),
          },
        ]
      : [];
  });
  const matched = new Set(pairs.values());
  const isOriginal = ({page, original}: StateClaim) => page === original;
  return {
    changed: changed.filter(
      (each) =>
        isOriginal(each) ||
        !changed.some(
          (other) =>
            isOriginal(other) &&
            other.page === each.original &&
            other.condition === each.condition,
        ),
    ),
    added: now.filter((each) => isOriginal(each) && !pairs.has(each)).length,
    removed: before.filter((each) => isOriginal(each) && !matched.has(each))
      .length,
    count: now.filter(isOriginal).length,
  };
}

function listClaims(state: SiteState): readonly StateClaim[] {
  const {check, site, nameOf} = state;
  return check.claims.flatMap((claim): StateClaim[] => {
    const file = path.resolve(site.roots[0], claim.file.path);
    const page = nameOf(file);
    return page === undefined
      ? []
      : [
          {
            claim,
            page,
            original: originalNameOf(file, state) ?? page,
            condition: conditionOf(claim.statement),
          },
        ];
  });
}

/** The condition of a claim, with the choices for which it asks. */
function conditionOf({
  condition = '',
  others = [],
}: ClaimResult['statement']): string {
  const choices = others.map(({name, value}) => `${name}=${value}`);
  return [normalizeText(condition), ...choices.sort()].join(' ');
}

/** The earlier claim of each claim, first by condition, then by words. */
function pairClaims(
  before: readonly StateClaim[],
  now: readonly StateClaim[],
): ReadonlyMap<StateClaim, StateClaim> {
  const pairs = new Map<StateClaim, StateClaim>();
  const taken = new Set<StateClaim>();
  const keys = [
    ({page, condition, claim}: StateClaim) =>
      JSON.stringify([page, condition, claim.statement.words]),
    // A claim of a dataset keeps its id when its condition changes.
    ({page, condition, claim: {statement}}: StateClaim) =>
      JSON.stringify([page, statement.id ?? {condition}]),
    ({page, condition}: StateClaim) => JSON.stringify([page, condition]),
    ({page, claim}: StateClaim) =>
      JSON.stringify([page, claim.statement.words]),
  ];
  for (const keyOf of keys) {
    const left = new Map<string, StateClaim[]>();
    for (const each of before.filter((claim) => !taken.has(claim))) {
      left.set(keyOf(each), [...(left.get(keyOf(each)) ?? []), each]);
    }
    for (const each of now.filter((claim) => !pairs.has(claim))) {
      const found = left.get(keyOf(each))?.shift();
      if (found) {
        pairs.set(each, found);
        taken.add(found);
      }
    }
  }
  return pairs;
}
