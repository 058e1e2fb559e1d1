import type {Annotations, Cell, Claim, Criterion} from '../../model/index.js';
import {annotationsOf} from './annotationsOf.js';
import {
  compareMeaning,
  isSameContent,
  type ValueDifference,
} from './compareMeaning.js';

/**
 * What has changed in a cell: its value, whether it has one, the sides of its
 * dispute, how the same value is typed, or only what is said about it.
 */
export type CellChangeKind =
  'value' | 'state' | 'dispute' | 'rewritten' | 'annotations';

export const annotationNames = ['note', 'when', 'asOf', 'sources'] as const;
export type AnnotationName = (typeof annotationNames)[number];

export interface CellDifference {
  readonly kind: CellChangeKind;
  /** What is said about the value, as far as it has changed. */
  readonly annotations: readonly AnnotationName[];
}

/** What differs between two cells of the same subject and criterion. */
export interface ComparedCriteria {
  readonly was: Criterion;
  readonly is: Criterion;
  /** The new ids of sources by their earlier ids. */
  readonly renamedSources: ReadonlyMap<string, string>;
}

/** Undefined if the cells say the same. */
export function compareCells(
  was: Cell,
  is: Cell,
  criteria: ComparedCriteria,
): CellDifference | undefined {
  const kind = findKind(was, is, criteria);
  const annotations = findAnnotations(was, is, criteria);
  return kind || annotations.length > 0
    ? {kind: kind ?? 'annotations', annotations}
    : undefined;
}

function findKind(
  was: Cell,
  is: Cell,
  criteria: ComparedCriteria,
): CellChangeKind | undefined {
  if (was.state !== is.state) {
    const states = [was.state, is.state];
    return states.includes('disputed') ? 'dispute' : 'state';
  }
  if (was.state === 'value' && is.state === 'value') {
    const difference = compareMeaning(
      was.value,
      is.value,
      criteria.was,
      criteria.is,
    );
    return toKind(difference, 'value');
  }
  if (was.state === 'disputed' && is.state === 'disputed') {
    const pairs = pairSides(was.claims, is.claims, criteria);
    const isWhole =
      pairs.length === is.claims.length && pairs.length === was.claims.length;
    return isWhole
      ? toKind(
          pairs.some(({difference}) => difference === 'rewritten')
            ? 'rewritten'
            : 'none',
          'dispute',
        )
      : 'dispute';
  }
  return undefined;
}

function toKind(
  difference: ValueDifference,
  changed: CellChangeKind,
): CellChangeKind | undefined {
  return difference === 'none'
    ? undefined
    : difference === 'changed'
      ? changed
      : 'rewritten';
}

interface ClaimPair {
  readonly was: Claim;
  readonly is: Claim;
  readonly difference: ValueDifference;
}

/** The sides that both disputes have, in whatever order. */
function pairSides(
  was: readonly Claim[],
  is: readonly Claim[],
  criteria: ComparedCriteria,
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
            criteria.was,
            criteria.is,
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
  criteria: ComparedCriteria,
): readonly AnnotationName[] {
  const sides =
    was.state === 'disputed' && is.state === 'disputed'
      ? pairSides(was.claims, is.claims, criteria)
      : [];
  const pairs: readonly {was: Annotations; is: Annotations}[] = [
    {was, is},
    ...sides,
  ];
  return annotationNames.filter((name) =>
    pairs.some((pair) => {
      const [a, b] = [annotationsOf(pair.was), annotationsOf(pair.is)];
      return name === 'sources'
        ? !isSameContent(
            a.sources.map((id) => criteria.renamedSources.get(id) ?? id).sort(),
            b.sources,
          )
        : !isSameContent(a[name], b[name]);
    }),
  );
}
