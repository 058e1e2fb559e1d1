import {oldestDate} from '../claims/claimAge.js';
import {
  describeCell,
  describeOperand,
  printedUnit,
} from '../claims/describeOperand.js';
import {isInfinite, toNearestNumber} from '../claims/exact.js';
import type {Expression} from '../claims/expression.js';
import type {IntervalEnd} from '../claims/interval.js';
import type {Operand} from '../claims/operand.js';
import type {Criterion} from '../model/index.js';
import type {
  ReportedClaim,
  ReportedInterval,
  ReportedOperand,
} from '../problems/formats/format.js';
import {msPerDay} from '../values/calendar.js';
import type {ClaimResult} from '../site/judgeStatement.js';

/** A claim as programs get it. */
export function toReportedClaim({
  file,
  statement,
  judged: {verdict, cause, cells, decisive},
}: ClaimResult): ReportedClaim {
  const sides =
    decisive?.node.kind === 'comparison' ? decisive.node : undefined;
  return {
    file,
    place: statement.place,
    text: statement.words,
    if: statement.condition?.replace(/\s+/g, ' ').trim() ?? '',
    use: statement.id ?? null,
    verdict,
    cause: cause ?? null,
    expect: statement.expect,
    reason: statement.reason ?? null,
    asOf: oldestDate(cells)?.date ?? null,
    left: decisive
      ? toReportedOperand(decisive.left, decisive.right, sides?.left)
      : null,
    right: decisive
      ? toReportedOperand(decisive.right, decisive.left, sides?.right)
      : null,
    cells: cells.map((each) => ({
      data: each.data,
      subject: each.subject.id,
      criterion: each.criterion.id,
      text: describeCell(each),
    })),
  };
}

/** @param node - Its expression; undefined if it is a cell of a ranking. */
function toReportedOperand(
  operand: Operand,
  other: Operand,
  node: Expression | undefined,
): ReportedOperand {
  const criterion = [...operand.cells, ...other.cells][0]?.criterion;
  const intervals = operand.values.flatMap((value): ReportedInterval[] =>
    value.kind === 'interval'
      ? [
          {
            low: toReportedEnd(value.interval.low, criterion),
            high: toReportedEnd(value.interval.high, criterion),
            lowOpen: value.interval.isLowOpen,
            highOpen: value.interval.isHighOpen,
          },
        ]
      : [],
  );
  const isCell = !node || node.kind === 'cell' || node.kind === 'criterion';
  const unit = criterion && printedUnit(criterion);
  return {
    text: describeOperand(operand, isCell, other),
    unit: intervals.length > 0 ? (unit ?? null) : null,
    intervals,
  };
}

function toReportedEnd(
  end: IntervalEnd,
  criterion: Criterion | undefined,
): number | string | null {
  if (typeof end === 'string') {
    return end;
  }
  if (isInfinite(end)) {
    return null;
  }
  const figure = toNearestNumber(end);
  return criterion?.type === 'date'
    ? new Date(figure * msPerDay).toISOString().slice(0, 10)
    : figure;
}
