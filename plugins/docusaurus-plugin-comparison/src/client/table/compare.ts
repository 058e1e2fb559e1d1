import {
  relateByDifference,
  relateByFactor,
  relateByPercent,
  type RelatedFigure,
  type Relation,
} from '../../values/relation.js';
import type {CountedIn, createComparisonText} from './comparisonText.js';
import {relateDates} from './dateDifference.js';
import {chooseUnit} from './figureDifference.js';
import type {FilterColumn} from './filterReading.js';
import {readUnits} from './filterUnits.js';
import {findMeasure, type Measure} from './measure.js';
import type {ComparisonKind} from './state.js';

/** What a value is, compared with the baseline's. */
export interface ComparedValue {
  /** In words, such as "25 to 171 times as long". */
  readonly text: string;
  /** Whether that is better, where the criterion says and the two do not overlap. */
  readonly tone?: 'better' | 'worse';
}

/** Compares the values of a column with that of one of them. */
export interface ColumnComparison {
  /** Whether the baseline has a value that can be compared. */
  readonly hasBaseline: boolean;
  /** @param index the place of the subject in the author's order. */
  compare(index: number): ComparedValue | undefined;
}

/**
 * @param at the place of the baseline in the author's order.
 * @returns undefined for a column without figures or dates.
 */
export function createColumnComparison(
  column: FilterColumn,
  at: number,
  kind: ComparisonKind,
  toText: ReturnType<typeof createComparisonText>,
): ColumnComparison | undefined {
  const measure = findMeasure(column);
  if (!measure) {
    return undefined;
  }
  const relate =
    measure === 'date'
      ? createDateRelation(column, at)
      : createFigureRelation(column, at, measure, kind);
  const compare = (index: number): ComparedValue | undefined => {
    const {relation, counted} = relate(index) ?? {};
    if (index === at || !relation || !counted) {
      return undefined;
    }
    const tone = toneOf(relation, column.better);
    const text = toText(relation, measure, counted, column.header.dataset);
    return {text, ...(tone && {tone})};
  };
  // Exact numbers take their time, and a reader may sort a long table.
  const known = new Map<number, ComparedValue | undefined>();
  return {
    hasBaseline: (column.typed[at]?.length ?? 0) > 0,
    compare(index) {
      if (!known.has(index)) {
        known.set(index, compare(index));
      }
      return known.get(index);
    },
  };
}

type Relate = (
  index: number,
) =>
  | {readonly relation: Relation | undefined; readonly counted: CountedIn}
  | undefined;

function createDateRelation({typed}: FilterColumn, at: number): Relate {
  return (index) => {
    const found = relateDates(typed[index] ?? [], typed[at] ?? []);
    return (
      found && {
        relation: found.relation,
        counted: {kind: 'date', unit: found.unit},
      }
    );
  };
}

function createFigureRelation(
  column: FilterColumn,
  at: number,
  measure: Measure,
  kind: ComparisonKind,
): Relate {
  const {bounds, typed} = column;
  const baseline = bounds[at];
  const units = readUnits(column);
  // 40 °C is not twice 20 °C, nor 40 dB twice 20 dB.
  const isRatioScale = !Object.keys(units).some((unit) =>
    /^(?:°[CF]|dB.*)$/.test(unit),
  );
  return (index) => {
    const figure = bounds[index];
    if (!figure || !baseline) {
      return undefined;
    }
    // A factor of two percentages would be read as a difference.
    if (measure === 'percent') {
      const relation = relateByDifference(figure, baseline);
      return {relation, counted: {kind: 'points'}};
    }
    const relation =
      kind === 'difference' || !isRatioScale
        ? undefined
        : byRatio[kind](figure, baseline);
    if (relation && kind !== 'difference') {
      return {relation, counted: {kind}};
    }
    // What has no factor, such as 0, has a difference.
    const both = [typed[index] ?? [], typed[at] ?? []];
    const unit = chooseUnit(figure, baseline, both, units);
    return {
      relation: relateByDifference(figure, baseline, unit.size),
      counted: {kind: 'unit', unit},
    };
  };
}

const byRatio: Readonly<
  Record<
    Exclude<ComparisonKind, 'difference'>,
    (figure: RelatedFigure, baseline: RelatedFigure) => Relation | undefined
  >
> = {factor: relateByFactor, percent: relateByPercent};

function toneOf(
  relation: Relation,
  better: number,
): ComparedValue['tone'] | undefined {
  const {direction} = relation;
  const isSure =
    (direction === 'more' || direction === 'less') &&
    relation.amount.kind !== 'atMost';
  if (!isSure || better === 0) {
    return undefined;
  }
  return (direction === 'more') === better > 0 ? 'better' : 'worse';
}
