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

/** Every chart that is drawn without Mermaid. */
export const charts: readonly View[] = [rangePlot];
