import type {Cell, Criterion, Value} from '../model/index.js';
import {
  parseRanges,
  withoutNotes,
  type AvailabilityRange,
} from '../values/availabilityRanges.js';
import {parseFraction} from '../values/units/fraction.js';
import {toExact} from './exact.js';
import {createInterval, type Figures, type ValueInterval} from './interval.js';
import {readComputedInterval} from './computedValue.js';
import {normalizeText} from './normalizeText.js';
import {readDateInterval} from './readDateInterval.js';
import {readFigureInterval, toAbout} from './readFigureInterval.js';
import {readVersionInterval} from './readVersionInterval.js';

/**
 * What an operand may be: an interval, a text, the entries of a list, or the
 * releases that have something. On the right, "yes" in a release.
 */
export type PossibleValue =
  | {readonly kind: 'interval'; readonly interval: ValueInterval}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'list'; readonly items: readonly string[]}
  | {
      readonly kind: 'availability';
      readonly ranges: readonly AvailabilityRange[];
    }
  | {readonly kind: 'release'; readonly release: string};

/** What values that were read may be, so that each is read once. */
export type KnownValues = WeakMap<Value, PossibleValue>;

/** What a cell may be: one value, or more if it is disputed, or none. */
export function possibleValuesOf(
  cell: Cell,
  criterion: Criterion,
  known: KnownValues,
): readonly PossibleValue[] {
  const valueOf = (value: Value) => {
    const found = known.get(value) ?? readPossibleValue(value, criterion);
    known.set(value, found);
    return found;
  };
  switch (cell.state) {
    case 'value':
      return [valueOf(cell.value)];
    case 'disputed':
      return cell.claims.map(({value}) => valueOf(value));
    default:
      return [];
  }
}

/** What a value may be, with open ends, and "about" as a tenth to each side. */
export function readPossibleValue(
  value: Value,
  criterion: Criterion,
): PossibleValue {
  const computed = readComputedInterval(value, criterion);
  if (computed) {
    return toPossibleValue(computed);
  }
  switch (criterion.type) {
    case 'text':
    case 'subject':
      return {kind: 'text', text: normalizeText(value.text)};
    case 'list':
      return {kind: 'list', items: value.items ?? [value.text.trim()]};
    case 'date':
      return toPossibleValue(
        readDateInterval(value.text) ?? boundsOfValue(value),
      );
    case 'availability': {
      const ranges = parseRanges(value.text);
      return {
        kind: 'availability',
        ranges: 'found' in ranges ? [] : withoutNotes(ranges),
      };
    }
    case 'version':
      return toPossibleValue(readVersionInterval(value.text));
    default:
      return toPossibleValue(
        readFigureInterval(value.text, criterion) ?? boundsOfValue(value),
      );
  }
}

export function toPossibleValue(interval: ValueInterval): PossibleValue {
  return {kind: 'interval', interval};
}

// Words of a scale, and what a reader of another room understands.
function boundsOfValue({sortKey, low, high, exact, text}: Value): Figures {
  if (exact) {
    const {open, point} = exact;
    return /^[~≈]/.test(normalizeText(text))
      ? toAbout(parseFraction(point))
      : createInterval(
          parseFraction(exact.low),
          parseFraction(exact.high),
          open === 'low',
          open === 'high',
        );
  }
  const at = typeof sortKey === 'number' ? sortKey : 0;
  return createInterval(toExact(low ?? at), toExact(high ?? at));
}
