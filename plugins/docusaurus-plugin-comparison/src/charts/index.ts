import type {View} from '../views/view.js';
import {bars} from './bars.js';
import {quadrants} from './quadrants.js';
import {rangePlot} from './rangePlot.js';
import {scatterPlot} from './scatterPlot.js';
import {stripPlot} from './stripPlot.js';
import {timeline} from './timeline.js';

// The types of their props are types of the package.
export type {RangePlotAxis, RangePlotTick} from './axisProps.js';
export type {BarsView} from './bars.js';
export type {Mark} from '../views/axis/marks.js';
export type {QuadrantsPlot} from './quadrantText.js';
export type {QuadrantsView} from './quadrants.js';
export type {PlotLayout} from './plotWidths.js';
export type {RangePlotView} from './rangePlot.js';
export type {
  EarlierValue,
  RangePlotPanel,
  RangePlotRow,
} from './rangePlotPanel.js';
export type {ChangeArrow, ChangeSides} from './earlierValues.js';
export type {RangePlotShape} from './rangePlotShapes.js';
export type {NameOffset} from './placeNames.js';
export type {ScatterMark} from './scatterMarks.js';
export type {ScatterNames, ScatterPlace} from './scatterNames.js';
export type {
  ScatterPlotAxis,
  ScatterPlotView,
  ScatterPoint,
} from './scatterPlot.js';
export type {ScatterLayout} from './scatterRoom.js';
export type {ScatterSubject} from './scatterSubject.js';
export type {StripPlotView, StripPoint, StripRow} from './stripPlot.js';
export type {TimelineLabel, TimelinePlace} from './placeEntries.js';
export type {TimelineMark, TimelineView} from './timeline.js';
export type {TimelineEvent, TimelineSubject} from './timelineContent.js';
export type {TimelineLine} from './timelineLabel.js';
export type {ValueLabel} from './valueLabel.js';

/**
 * Every chart that is drawn without Mermaid. A mark, or its row, is a link to its
 * cell with `data-value`, and is named by `aria-label`. The text version has an
 * element with the same text in `data-value-of`, whose first child is the name of
 * the subject and whose last child is the `Cell`. A browser then opens what is
 * known of the value, and makes the marks one stop of the Tab key. Without such an
 * element, the link is followed.
 */
export const charts: readonly View[] = [
  timeline,
  quadrants,
  bars,
  rangePlot,
  scatterPlot,
  stripPlot,
];
