import type {Annotations, Cell, Claim, Criterion} from '../../model/index.js';
import {annotationsOf, sortQuotes} from './annotationsOf.js';
import {
  compareMeaning,
  isSameContent,
  type ValueDifference,
} from './compareMeaning.js';
import type {ItemPair} from './matchItems.js';

/**
 * What has changed in a cell: its value, whether it has one, the sides of its
 * dispute, how the same value is typed, or only what is said about it.
 */
export type CellChangeKind =
  'value' | 'state' | 'dispute' | 'rewritten' | 'annotations';

export const annotationNames = [
  'note',
  'when',
  'asOf',
  'sources',
  'quotes',
  'derived',
] as const;
export type AnnotationName = (typeof annotationNames)[number];

export interface CellDifference {
  readonly kind: CellChangeKind;
  /** What is said about the value, as far as it has changed. */
  readonly annotations: readonly AnnotationName[];
}

/**
 * Undefined if the cells say the same.
 *
 * @param renamedSources - The new ids of sources by their earlier ids.
 */
export function compareCells(
  was: Cell,
  is: Cell,
  criterion: ItemPair<Criterion>,
  renamedSources: ReadonlyMap<string, string>,
): CellDifference | undefined {
  const kind = findCellKind(was, is, criterion);
  const annotations = findAnnotations(was, is, criterion, renamedSources);
  return kind || annotations.length > 0
    ? {kind: kind ?? 'annotations', annotations}
    : undefined;
}

/** What has changed in a cell other than what is said about it. */
export function findCellKind(
  was: Cell,
  is: Cell,
  criterion: ItemPair<Criterion>,
): Exclude<CellChangeKind, 'annotations'> | undefined {
  if (was.state !== is.state) {
    const states = [was.state, is.state];
    return states.includes('disputed') ? 'dispute' : 'state';
  }
  if (was.state === 'value' && is.state === 'value') {
    const difference = compareMeaning(
      was.value,
      is.value,
      criterion.was,
      criterion.is,
    );
    switch (difference) {
      case 'none':
        return undefined;
      case 'changed':
        return 'value';
      default:
        return difference;
    }
  }
  if (was.state === 'disputed' && is.state === 'disputed') {
    const pairs = pairSides(was.claims, is.claims, criterion);
    if (pairs.length < is.claims.length || pairs.length < was.claims.length) {
      return 'dispute';
    }
    return pairs.some(({difference}) => difference === 'rewritten')
      ? 'rewritten'
      : undefined;
  }
  return undefined;
}

interface ClaimPair extends ItemPair<Claim> {
  readonly difference: ValueDifference;
}

/** The sides that both disputes have, in whatever order. */
function pairSides(
  was: readonly Claim[],
  is: readonly Claim[],
  criterion: ItemPair<Criterion>,
): readonly ClaimPair[] {
  const left = new Set(was);
  const pairs: ClaimPair[] = [];
  for (const strict of [true, false]) {
    for (const claim of is) {
      if (pairs.some((pair) => pair.is === claim)) {
        continue;
      }
      const found = [...left]
        .map((each) => ({
          was: each,
          is: claim,
          difference: compareMeaning(
            each.value,
            claim.value,
            criterion.was,
            criterion.is,
          ),
        }))
        .find(({difference}) =>
          strict ? difference === 'none' : difference !== 'changed',
        );
      if (found) {
        left.delete(found.was);
        pairs.push(found);
      }
    }
  }
  return pairs;
}

function findAnnotations(
  was: Cell,
  is: Cell,
  criterion: ItemPair<Criterion>,
  renamedSources: ReadonlyMap<string, string>,
): readonly AnnotationName[] {
  const sides =
    was.state === 'disputed' && is.state === 'disputed'
      ? pairSides(was.claims, is.claims, criterion)
      : [];
  const pairs: readonly ItemPair<Annotations>[] = [{was, is}, ...sides];
  return annotationNames.filter((name) =>
    pairs.some((pair) => {
      const [a, b] = [annotationsOf(pair.was), annotationsOf(pair.is)];
      const rename = (id: string) => renamedSources.get(id) ?? id;
      switch (name) {
        case 'sources':
          return !isSameContent(a.sources.map(rename).sort(), b.sources);
        case 'quotes': {
          const renamed = a.quotes.map((each) => ({
            ...each,
            source: rename(each.source),
          }));
          return !isSameContent(sortQuotes(renamed), b.quotes);
        }
        default:
          return !isSameContent(a[name], b[name]);
      }
    }),
  );
}
