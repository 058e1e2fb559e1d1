import {parseRanges} from '../../src/values/availabilityRanges.js';
import {selectors, toRange} from '../client/table/bcd/selectors.js';
import {datasetOf} from './datasetOf.js';

const browsers = [...new Set(Object.values(selectors).flatMap(Object.keys))];
const idOf = (name: string) => name.replaceAll('_', '-').toLowerCase();

const rows = Object.values(selectors).map((support) =>
  browsers.map((browser) => {
    const statements = support[browser];
    return statements && [statements].flat().map(toRange);
  }),
);

// JSON is YAML.
const dataset = datasetOf(
  JSON.stringify({
    title: 'Selectors in browsers',
    criteria: Object.fromEntries(
      browsers.map((name) => [idOf(name), {name, type: 'availability'}]),
    ),
    subjects: Object.fromEntries(
      Object.keys(selectors).map((name, row) => [
        `s${row}`,
        {
          name,
          values: Object.fromEntries(
            browsers.map((browser, column) => [
              idOf(browser),
              rows[row]?.[column] ?? 'n/a',
            ]),
          ),
        },
      ]),
    ),
  }),
);

describe('the selectors of browser-compat-data', () => {
  it('are read whole, and their texts say the same', () => {
    const found = dataset.subjects.map(({cells}) =>
      cells.map((cell) =>
        cell.state === 'value' ? parseRanges(cell.value.text) : undefined,
      ),
    );

    expect(found).toEqual(rows);
    expect(found.flat().filter(Boolean).length).toBeGreaterThan(90);
  });
});
