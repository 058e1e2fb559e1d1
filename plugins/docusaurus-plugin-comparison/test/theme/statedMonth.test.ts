/** @jest-environment jsdom */
import {createLanguage} from '../../src/values/language.js';
import {table} from '../../src/views/table.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';
import {renderTable} from './renderTable.js';

async function textOf(units: string, unit: string, tag = 'en') {
  const dataset = datasetOf(`
title: Hosts
units: ${units}
criteria: {price: {name: Price, type: quantity, unit: ${unit}}}
subjects: {small: {name: Small, values: {price: 1 ${unit}}}}
`);
  const language = createLanguage({tag, figures: 'localized'});
  const place = document.createElement('div');
  place.innerHTML = await renderTable({
    view: propsOf(table, dataset, {}, {language}),
    anchor: 'x',
  });
  return place.textContent;
}

describe('the text below a table', () => {
  it('says how long the month is that prices are converted with', async () => {
    const text = await textOf('{month: 730.5 h}', 'USD/month');

    expect(text).toContain('A month counts as 730.5 h.');
    expect(await textOf('{month: 730.5 h}', 'EUR/year', 'de')).toContain(
      'A month counts as 730,5 h.',
    );
  });

  it('says nothing of months where no unit has one', async () => {
    expect(await textOf('{month: 730 h}', 'USD/h')).not.toContain('month');
    expect(await textOf('{pod: counted}', 'USD/month')).not.toContain('counts');
  });
});
