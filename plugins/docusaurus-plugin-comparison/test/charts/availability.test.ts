import {bars} from '../../src/charts/bars.js';
import {quadrants} from '../../src/charts/quadrants.js';
import {rangePlot} from '../../src/charts/rangePlot.js';
import {scatterPlot} from '../../src/charts/scatterPlot.js';
import {stripPlot} from '../../src/charts/stripPlot.js';
import {timeline} from '../../src/charts/timeline.js';
import {table} from '../../src/views/table.js';
import type {RawAttributes} from '../../src/views/select.js';
import type {View} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut} from '../views/view.js';

const dataset = datasetOf(`
title: Layout in browsers
criteria:
  chrome: {name: Chrome, type: availability}
  size: {name: Size, type: bytes}
  kind: {name: Kind, type: support}
subjects:
  grid: {name: Grid, values: {chrome: 57, size: 1 MB, kind: yes}}
  mask: {name: Mask, values: {chrome: ≤ 37, size: 2 MB, kind: no}}
`);

describe('availability in a chart', () => {
  it.each<readonly [View, RawAttributes]>([
    [bars, {criterion: 'chrome'}],
    [rangePlot, {criterion: 'chrome'}],
    [rangePlot, {criterion: 'size', to: 'chrome'}],
    [quadrants, {x: 'chrome', y: 'size'}],
    [scatterPlot, {x: 'size', y: 'chrome'}],
    [stripPlot, {x: 'chrome', y: 'kind'}],
    [stripPlot, {x: 'size', y: 'chrome'}],
    [timeline, {criterion: 'chrome'}],
    [table, {marks: 'chrome'}],
  ])('is refused: $0.name with $1', (view, attributes) => {
    expect(() => layOut(view, dataset, attributes)).toThrow('not-a-quantity');
  });
});
