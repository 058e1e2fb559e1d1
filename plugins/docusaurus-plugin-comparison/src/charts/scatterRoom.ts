import type {PlotRange} from './fluidBox.js';
import type {PlotRoom} from './plotWidths.js';
import {reserveTextWidth, tickSize} from './textWidth.js';

/**
 * The layouts of a scatter plot, each with its own places of names. The style
 * sheet of `ComparisonScatterPlot` changes the layout at 512 px.
 */
export const scatterLayouts = ['narrow', 'wide'] as const;
export type ScatterLayout = (typeof scatterLayouts)[number];

/** The height of the plot, in pixels of a page whose text is 16 px high. */
export const scatterHeight = 400;

/** A gap between the labels of the vertical axis and the plot. */
export const axisLabelGap = 8;

/** The width that the labels of the vertical axis need, with a gap. */
export function reserveGutter(labels: readonly string[]): number {
  const widths = labels.map((label) => reserveTextWidth(label, tickSize));
  return Math.max(...widths) + axisLabelGap;
}

/** What is to the right of the plot, for a dot and a label at its end. */
export const rightSides = {narrow: 12, wide: 28};

/** The widths of the plot next to labels of this width, in each layout. */
export function scatterRanges(
  gutter: number,
): Readonly<Record<ScatterLayout, PlotRange>> {
  const narrow = gutter + rightSides.narrow;
  return {
    narrow: {min: 248 - narrow, max: 512 - narrow},
    wide: {min: 512 - gutter - rightSides.wide, max: 1600},
  };
}

/** The room of the horizontal axis. */
export function horizontalRoom(gutter: number): PlotRoom {
  const {narrow, wide} = scatterRanges(gutter);
  const roomy = 688 - gutter - rightSides.wide;
  return {
    widths: {narrow: narrow.min, wide: wide.min, roomy},
    overhang: rightSides.wide,
  };
}

/** The room of the vertical axis, which is equally long in every layout. */
export const verticalRoom: PlotRoom = {
  widths: {
    narrow: scatterHeight,
    wide: scatterHeight,
    roomy: scatterHeight,
  },
  overhang: tickSize,
};
