import type {ChartAxis} from '../views/axis/axis.js';
import {toPercent} from '../views/axis/marks.js';
import type {PlotLayout, PlotRoom} from './plotWidths.js';
import {layOutTicks} from './tickLayout.js';

/** An axis as it crosses to the theme: places and words only. */
export interface RangePlotAxis {
  readonly isLogarithmic: boolean;
  /** How many times its predecessor each tick is, if that is always the same. */
  readonly factor?: number;
  /** Where zero has a place next to a logarithmic scale. */
  readonly zero?: number;
  readonly ticks: readonly RangePlotTick[];
  /** Further lines, in percent. */
  readonly lines: readonly number[];
  /** The labels of the ends. */
  readonly domainLabels: readonly [string, string];
}

export interface RangePlotTick {
  /** In percent of the width of the axis. */
  readonly at: number;
  readonly label: string;
  /** The layouts that have no room for its label. */
  readonly hiddenIn?: readonly PlotLayout[];
  /** Whether its label would reach too far beyond its end of the axis. */
  readonly isInside?: boolean;
  /** Whether it is zero on a linear axis. */
  readonly isZero?: boolean;
}

/** The axis with the labels that have room in each layout. */
export function toAxisProps(
  {isLogarithmic, factor, zero, ticks, lines}: ChartAxis,
  room?: PlotRoom,
  sizeOf?: (label: string) => number,
): RangePlotAxis {
  return {
    isLogarithmic,
    ...(factor !== undefined && {factor}),
    ...(zero !== undefined && {zero: toPercent(zero)}),
    ticks: layOutTicks(ticks, room, sizeOf).map(
      ({tick, hiddenIn, isInside}) => ({
        at: toPercent(tick.place),
        label: tick.label,
        ...(hiddenIn.length > 0 && {hiddenIn}),
        ...(isInside && {isInside}),
        ...(tick.figure === 0 && zero === undefined && {isZero: true}),
      }),
    ),
    lines: lines.map(toPercent),
    domainLabels: [ticks[0]?.label ?? '', ticks.at(-1)?.label ?? ''],
  };
}
