import type {Cell, Criterion, Value} from '../model/index.js';
import {readSpan, msPerDay} from '../values/calendar.js';
import {matchFigure, splitRange} from '../values/figureText.js';
import {findValueType} from '../values/index.js';
import {readVersion} from '../values/versionOrder.js';
import {
  addExact,
  compareExact,
  exactZero,
  infinity,
  minusInfinity,
  multiplyExact,
  negate,
  readExact,
  signOfExact,
  toExact,
  type Exact,
} from './exact.js';
import {
  createInterval,
  createPoint,
  type Figures,
  type ValueInterval,
} from './interval.js';

/** All that one side says: an order, a text or the entries of a list. */
export type Side =
  | {readonly kind: 'interval'; readonly interval: ValueInterval}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'list'; readonly items: readonly string[]};

const tenth = readExact('0.1');
const hundredth = readExact('0.01');

const known = new WeakMap<Value, Side>();

/** What a cell may be: one side, or more if it is disputed, or none. */
export function sidesOf(cell: Cell, criterion: Criterion): readonly Side[] {
  switch (cell.state) {
    case 'value':
      return [sideOf(cell.value, criterion)];
    case 'disputed':
      return cell.claims.map(({value}) => sideOf(value, criterion));
    default:
      return [];
  }
}

function sideOf(value: Value, criterion: Criterion): Side {
  const found = known.get(value) ?? readSide(value, criterion);
  known.set(value, found);
  return found;
}

/** What a value may be, with open ends, and "about" as a tenth to each side. */
export function readSide(value: Value, criterion: Criterion): Side {
  switch (criterion.type) {
    case 'text':
      return {kind: 'text', text: normalizeText(value.text)};
    case 'list':
      return {kind: 'list', items: value.items ?? [value.text.trim()]};
    case 'date':
      return toSide(readDateInterval(value.text) ?? boundsOfValue(value));
    case 'version':
      return toSide(readVersionInterval(value.text));
    default:
      return toSide(
        readFigureInterval(value.text, criterion) ?? boundsOfValue(value),
      );
  }
}

/** A text for comparison: white space does not count. */
export function normalizeText(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function toSide(interval: ValueInterval): Side {
  return {kind: 'interval', interval};
}

// Words of a toBaseUnits, and what a reader of another room understands.
function boundsOfValue({sortKey, low, high}: Value): Figures {
  const at = typeof sortKey === 'number' ? sortKey : 0;
  return createInterval(toExact(low ?? at), toExact(high ?? at));
}

/** How many base units a unit is; a percentage is a plain number. */
export function factorOf(
  unit: string | undefined,
  criterion: Criterion,
): Exact | undefined {
  const units = findValueType(criterion.type)?.units?.(criterion) ?? {};
  const spelling = unit?.trim() ?? '';
  const factor = Object.hasOwn(units, spelling) ? units[spelling] : undefined;
  if (factor === undefined) {
    return undefined;
  }
  const exact = toExact(factor);
  return criterion.type === 'percent' ? multiplyExact(exact, hundredth) : exact;
}

/** Whether values of a type may be below zero. */
function mayBeNegative({type}: Criterion): boolean {
  return type === 'number' || type === 'percent';
}

function readFigureInterval(
  typed: string,
  criterion: Criterion,
): Figures | undefined {
  if (!findValueType(criterion.type)?.isFigure) {
    return undefined;
  }
  const text = normalizeText(typed);
  const min = mayBeNegative(criterion) ? minusInfinity : exactZero;
  const mayLead = criterion.type === 'money';
  const deviation = text.split(/\s?±\s?/);
  if (deviation.length === 2) {
    return readDeviation(deviation, criterion, min);
  }
  const range = splitRange(text, mayLead);
  if (!range) {
    return readOneFigure(text, criterion, min, mayLead);
  }
  const [from, to] = range.map((end) => matchFigure(end, mayLead));
  const low = toBaseUnits(
    from?.['number'],
    from?.['unit'] ?? to?.['unit'],
    criterion,
  );
  const high = toBaseUnits(
    to?.['number'],
    to?.['unit'] ?? from?.['unit'],
    criterion,
  );
  return low && high && createInterval(low, high);
}

function toBaseUnits(
  digits: string | undefined,
  unit: string | undefined,
  criterion: Criterion,
): Exact | undefined {
  const factor = factorOf(unit, criterion);
  return digits === undefined || !factor
    ? undefined
    : multiplyExact(readExact(digits), factor);
}

function readOneFigure(
  text: string,
  criterion: Criterion,
  min: Exact,
  mayLead: boolean,
): Figures | undefined {
  const {qualifier, number, unit} = matchFigure(text, mayLead) ?? {};
  const figure = toBaseUnits(number, unit, criterion);
  if (!figure) {
    return undefined;
  }
  switch (qualifier) {
    case '<':
      return createInterval(min, figure, false, true);
    case '≤':
    case '<=':
      return createInterval(min, figure);
    case '>':
      return createInterval(figure, infinity, true);
    case '≥':
    case '>=':
      return createInterval(figure, infinity);
    case '~':
    case '≈': {
      const size = signOfExact(figure) < 0 ? negate(figure) : figure;
      return widen(figure, multiplyExact(size, tenth), min);
    }
    default:
      return createPoint(figure);
  }
}

/** `5 s ± 1 s`, or `100 ± 10 %` with a share of the figure. */
function readDeviation(
  [left = '', right = '']: readonly string[],
  criterion: Criterion,
  min: Exact,
): Figures | undefined {
  const middle = matchFigure(left);
  const by = matchFigure(right);
  const isShare = by?.['unit'] === '%' && criterion.type !== 'percent';
  const unit = middle?.['unit'] ?? (isShare ? undefined : by?.['unit']);
  const figure = toBaseUnits(middle?.['number'], unit, criterion);
  if (!figure || by?.['number'] === undefined) {
    return undefined;
  }
  const size = signOfExact(figure) < 0 ? negate(figure) : figure;
  const width = isShare
    ? multiplyExact(size, multiplyExact(readExact(by['number']), hundredth))
    : toBaseUnits(by['number'], by['unit'] ?? unit, criterion);
  return width && widen(figure, width, min);
}

function widen(figure: Exact, by: Exact, min: Exact): Figures {
  const low = addExact(figure, negate(by));
  return createInterval(
    compareExact(low, min) < 0 ? min : low,
    addExact(figure, by),
  );
}

const dateParts =
  /^(~|≈|<=|>=|≤|≥|<|>)?\s?(\d[\d-]*)(?:(?: to |\s?[–—]\s?)(\S+))?$/;

/** A date as days: from its first one up to, not including, the next period. */
export function readDateInterval(typed: string): Figures | undefined {
  const [, qualifier, from = '', to = from] =
    dateParts.exec(normalizeText(typed)) ?? [];
  const start = readSpan(from);
  const end = readSpan(to);
  if (!start || !end) {
    return undefined;
  }
  const low = toExact(start.first);
  const high = toExact(end.last + 1);
  switch (qualifier) {
    case '~':
    case '≈':
      return createInterval(
        toExact(shiftYear(start.first, -1)),
        toExact(shiftYear(end.last + 1, 1)),
        false,
        true,
      );
    case '<':
      return createInterval(minusInfinity, low, true, true);
    case '≤':
    case '<=':
      return createInterval(minusInfinity, high, true, true);
    case '>':
      return createInterval(high, infinity);
    case '≥':
    case '>=':
      return createInterval(low, infinity);
    default:
      return createInterval(low, high, false, true);
  }
}

/** The same day of another year, by the calendar. */
function shiftYear(day: number, years: number): number {
  const date = new Date(day * msPerDay);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.getTime() / msPerDay;
}

/** A version with its sign; "~ 1.19" is any release that starts with 1.19. */
export function readVersionInterval(typed: string): ValueInterval {
  const {qualifier, version} = readVersion(typed) ?? {version: typed};
  switch (qualifier) {
    case '<':
      return createInterval<Exact | string>(minusInfinity, version, true, true);
    case '≤':
    case '<=':
      return createInterval<Exact | string>(minusInfinity, version, true);
    case '>':
      return createInterval<Exact | string>(version, infinity, true);
    case '≥':
    case '>=':
      return createInterval<Exact | string>(version, infinity);
    case '~':
    case '≈':
      return createInterval(version, followingVersion(version), false, true);
    default:
      return createPoint(version);
  }
}

/** Before every release, and pre-release, of the next number. */
function followingVersion(version: string): string {
  const [numbers = '0'] = /\d+(?:\.\d+)*/.exec(version) ?? [];
  const parts = numbers.split('.').map(BigInt);
  const last = parts.pop() ?? 0n;
  const next = [...parts, last + 1n];
  while (next.length < 3) {
    next.push(0n);
  }
  return `${next.join('.')}-0`;
}
