import type {Criterion} from '../../model/index.js';
import type {Language} from '../../values/language.js';
import type {AxisScaleName} from '../view.js';
import {createDateAxis} from './dateAxis.js';
import {createLinearAxis} from './linearAxis.js';
import {createLogAxis} from './logAxis.js';
import type {Span} from './spans.js';
import {tickUnitsFor} from './tickUnits.js';

/** A figure with a line of the grid. */
export interface Tick {
  /** In the base unit of the criterion. */
  readonly figure: number;
  /** From 0 to 1. */
  readonly place: number;
  /** What readers of the page's language see. */
  readonly label: string;
  /** Whether its label is left out before those of other ticks. */
  readonly isSmall?: boolean;
}

/** An axis whose first and last ticks are its ends. */
export interface ChartAxis {
  readonly isLogarithmic: boolean;
  /** How many times its predecessor each tick is, if that is always the same. */
  readonly factor?: number;
  /** Where a logarithmic axis has zero, which has no logarithm. */
  readonly zero?: number;
  readonly ticks: readonly Tick[];
  /** The places of further lines, which have no labels. */
  readonly lines: readonly number[];
  /** The place of a figure between the ends, from 0 to 1. */
  readonly placeOf: (figure: number) => number;
}

/** Below a hundredth of the highest figure, linear places look like zero. */
const logarithmicFrom = 100;

/**
 * The axis for the spans of a criterion: logarithmic if they are far apart, or
 * as the author says. It needs at least one span.
 */
export function createChartAxis(
  spans: readonly Span[],
  texts: readonly string[],
  criterion: Criterion,
  language: Language,
  scale?: AxisScaleName,
): ChartAxis {
  const figures = spans.flatMap((span) => figuresOf(span, spans, criterion));
  const [min, max] = [Math.min(...figures), Math.max(...figures)];
  if (criterion.type === 'date') {
    return createDateAxis(min, max, language);
  }
  const units = tickUnitsFor(criterion, texts, max);
  return isLogarithmic(spans, scale)
    ? createLogAxis(figures, units, language)
    : createLinearAxis(min, max, units, language);
}

/** Whether figures are too far apart for a linear axis, or as the author says. */
export function isLogarithmic(
  spans: readonly Span[],
  scale?: AxisScaleName,
): boolean {
  const figures = spans.flatMap(({low, high}) => [low, high]);
  const min = Math.min(...figures);
  const lowest = Math.min(...figures.filter((figure) => figure > 0));
  return (
    scale === 'log' ||
    (scale === undefined &&
      min >= 0 &&
      Math.max(...figures) / lowest >= logarithmicFrom)
  );
}

/**
 * The figures that an axis must contain. The open side of a bound was stated by
 * nobody, but needs room next to the figure.
 */
function figuresOf(
  {kind, low, high}: Span,
  spans: readonly Span[],
  {type}: Criterion,
): readonly number[] {
  const room = type === 'date' ? 366 : Math.abs(low) / 4;
  switch (kind) {
    case 'at-most':
      return [high - room, high];
    case 'at-least': {
      // A share has no more than all.
      const isShare =
        type === 'percent' && spans.every((each) => each.high <= 100);
      return [low, isShare ? Math.min(100, low + room) : low + room];
    }
    default:
      return [low, high];
  }
}
