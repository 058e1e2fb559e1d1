import type {Criterion} from '../model/index.js';
import {matchFigure, splitRange} from '../values/figureText.js';
import {findValueType} from '../values/index.js';
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
import {createInterval, createPoint, type Figures} from './interval.js';
import {normalizeText} from './normalizeText.js';

const tenth = readExact('0.1');
const hundredth = readExact('0.01');

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
  // A quantity may be a temperature.
  return type === 'number' || type === 'percent' || type === 'quantity';
}

/** A figure with its qualifier, a range, or a figure with a deviation. */
export function readFigureInterval(
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
    case '≈':
      return toAbout(figure, min);
    default:
      return createPoint(figure);
  }
}

/** About a figure: a tenth of it to each side. */
export function toAbout(figure: Exact, min: Exact = minusInfinity): Figures {
  const size = signOfExact(figure) < 0 ? negate(figure) : figure;
  return widen(figure, multiplyExact(size, tenth), min);
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
