import type {PlotRange} from './fluidBox.js';
import {plotRoom, plotWidths, type PlotRoom} from './plotWidths.js';
import type {ScatterLayout} from './scatterRoom.js';

/** What is next to the track of a timeline in the wide layout, at each side. */
export const timelineSides = 28;

/** The widths of the track, in each layout. */
export const timelineRanges: Readonly<Record<ScatterLayout, PlotRange>> = {
  narrow: {min: plotWidths.narrow, max: 512},
  wide: {min: 512 - 2 * timelineSides, max: 1600},
};

/** The room of its axis. */
export const timelineRoom: PlotRoom = {
  widths: {
    narrow: timelineRanges.narrow.min,
    wide: timelineRanges.wide.min,
    roomy: 688 - 2 * timelineSides,
  },
  overhang: plotRoom.overhang,
};
