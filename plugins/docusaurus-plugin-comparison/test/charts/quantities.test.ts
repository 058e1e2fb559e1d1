import {bars} from '../../src/charts/bars.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';
import {rangePlotOf} from './renderRangePlot.js';

const yaml = `
title: Engines
criteria:
  rate: {name: Rate, type: quantity, unit: MB/s}
  heat: {name: Heat, type: quantity, unit: °C}
  stars: {name: Stars, type: quantity, unit: star, bare: true}
subjects:
  slow: {name: Slow, values: {rate: 80 Mbit/s, heat: -4 °F, stars: 1.2k}}
  fast: {name: Fast, values: {rate: '< 50 MB/s', heat: 10 °C, stars: '300'}}
`;

const panelOf = (criterion: string, tag?: string) => {
  const [panel] = rangePlotOf(yaml, {criterion}, tag).panels;
  return panel;
};

describe('a range plot of quantities', () => {
  it('has its axis in the unit of the criterion', () => {
    const labels = panelOf('rate')?.axis.ticks.map(({label}) => label);

    expect(labels?.filter(Boolean).slice(0, 2)).toEqual(['0', '10 MB/s']);
  });

  it('orders by size, whatever the unit', () => {
    expect(panelOf('heat')?.rows.map(({id}) => id)).toEqual(['slow', 'fast']);
    expect(panelOf('stars')?.rows.map(({id}) => id)).toEqual(['fast', 'slow']);
  });
});

describe('bars of quantities', () => {
  it('are in the unit of the criterion', () => {
    const {panels} = propsOf(bars, datasetOf(yaml), {criterion: 'rate'});
    const labels = panels[0]?.axis.ticks.map(({label}) => label);

    expect(labels?.filter(Boolean).slice(0, 2)).toEqual(['0', '10 MB/s']);
  });

  it('are refused below zero', () => {
    expect(() => propsOf(bars, datasetOf(yaml), {criterion: 'heat'})).toThrow(
      'bar-below-zero',
    );
  });
});
