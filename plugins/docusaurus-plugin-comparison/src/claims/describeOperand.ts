import type {Criterion} from '../model/index.js';
import {
  isInfinite,
  multiplyExact,
  invertExact,
  toNearestNumber,
  type Exact,
} from './exact.js';
import {formatRanges} from '../values/availabilityRanges.js';
import type {Operand} from './operand.js';
import type {ValueInterval} from './interval.js';
import type {PossibleValue} from './possibleValues.js';
import {factorOf} from './readFigureInterval.js';
import type {CellReference} from './scope.js';

/** What a cell says, as typed. */
export function describeCell({cell}: CellReference): string {
  switch (cell.state) {
    case 'value':
      return cell.value.text;
    case 'disputed':
      return cell.claims.map(({value}) => value.text).join(' or ');
    default:
      return cell.state === 'not-applicable' ? 'n/a' : 'unknown';
  }
}

/**
 * All that an operand may be: as typed, or as calculated.
 *
 * @param other - The operand that it is compared with, whose unit it has if it
 *   reads no cell.
 */
export function describeOperand(
  operand: Operand,
  isCell: boolean,
  other?: Operand,
): string {
  const [reference, ...others] = operand.cells;
  if (isCell && reference && others.length === 0) {
    return describeCell(reference);
  }
  if (operand.missing) {
    return operand.missing;
  }
  const criterion = reference?.criterion ?? other?.cells[0]?.criterion;
  return operand.values
    .map((value) => describeCellValue(value, criterion))
    .join(' or ');
}

function describeCellValue(
  value: PossibleValue,
  criterion: Criterion | undefined,
): string {
  switch (value.kind) {
    case 'interval':
      return describeInterval(value.interval, criterion);
    case 'text':
      return value.text;
    case 'list':
      return value.items.join('; ');
    case 'availability':
      return formatRanges(value.ranges);
    case 'release':
      return `yes in ${value.release}`;
  }
}

function describeInterval(
  {low, high, isLowOpen, isHighOpen}: ValueInterval,
  criterion: Criterion | undefined,
): string {
  const print = (end: Exact | string) => printEnd(end, criterion);
  const isEnd = (end: Exact | string) =>
    typeof end === 'string' || !isInfinite(end);
  if (!isEnd(low) && !isEnd(high)) {
    return 'anything';
  }
  if (!isEnd(high)) {
    return `${isLowOpen ? '>' : '≥'} ${print(low)}`;
  }
  if (!isEnd(low)) {
    return `${isHighOpen ? '<' : '≤'} ${print(high)}`;
  }
  return print(low) === print(high)
    ? print(low)
    : `${print(low)} to ${print(high)}`;
}

function printEnd(
  end: Exact | string,
  criterion: Criterion | undefined,
): string {
  if (typeof end === 'string') {
    return end;
  }
  const unit = criterion && printedUnit(criterion);
  const factor = unit && criterion ? factorOf(unit, criterion) : undefined;
  const figure = factor ? multiplyExact(end, invertExact(factor)) : end;
  const digits = String(Number(toNearestNumber(figure).toPrecision(4)));
  return unit && factor ? `${digits} ${unit}` : digits;
}

/** The unit in which results are printed: the base unit of the type, if it has one. */
export function printedUnit({type, currency}: Criterion): string | undefined {
  return type === 'duration' ? 's' : type === 'bytes' ? 'B' : currency;
}
