import type {View} from '../views/view.js';
import {rangePlot} from './rangePlot.js';

// The types of their props are types of the package.
export type {RangePlotAxis, RangePlotTick} from './axisProps.js';
export type {Mark} from './marks.js';
export type {PlotLayout} from './plotWidths.js';
export type {RangePlotView} from './rangePlot.js';
export type {RangePlotPanel, RangePlotRow} from './rangePlotPanel.js';
export type {RangePlotShape} from './rangePlotShapes.js';
export type {ValueLabel} from './valueLabel.js';

/**
 * Every chart that is drawn without Mermaid. A mark, or its row, is a link to its
 * cell with `data-value`, and is named by `aria-label`. The text version has an
 * element with the same text in `data-value-of`, whose first child is the name of
 * the subject and whose last child is the `Cell`. A browser then opens what is
 * known of the value, and makes the marks one stop of the Tab key.
 */
export const charts: readonly View[] = [rangePlot];
