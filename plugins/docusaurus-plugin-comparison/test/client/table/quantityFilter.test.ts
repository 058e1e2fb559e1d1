/** @jest-environment jsdom */
import fs from 'node:fs';
import {parse} from 'yaml';
import {figureFilter} from '../../../src/client/table/figureFilter.js';
import {readTable} from '../../../src/client/table/table.js';
import {
  parseFraction,
  fractionToNumber,
} from '../../../src/values/units/fraction.js';
import {createQuantityReader} from '../../../src/values/units/quantityReader.js';
import {table} from '../../../src/views/table.js';
import {stringify} from 'yaml';
import {datasetOf} from '../../dataset/datasetOf.js';
import {renderTable} from '../../theme/renderTable.js';
import {propsOf} from '../../views/view.js';

interface FilterCase {
  readonly criterion: {readonly unit: string};
  readonly filter?: string;
  readonly typed?: string;
  /** Whether the column has values in several units. */
  readonly mixed?: boolean;
  readonly refused?: string;
  readonly low?: string;
  readonly high?: string;
  readonly open?: string;
  readonly matches?: boolean;
}

const {filters = [], match = []} = parse(
  fs.readFileSync(
    new URL('../../values/units/cases.yaml', import.meta.url),
    'utf8',
  ),
) as Readonly<Record<string, readonly FilterCase[]>>;

/** The column of a page that has these values. */
async function columnOf(
  unit: string,
  typed: readonly string[],
  others: {readonly show?: 'unit'} = {},
) {
  const dataset = datasetOf(
    stringify({
      title: 'Examples',
      criteria: {x: {name: 'X', type: 'quantity', unit, ...others}},
      subjects: Object.fromEntries(
        typed.map((value, index) => [
          `s${index}`,
          {name: `Subject ${index}`, values: {x: value}},
        ]),
      ),
    }),
  );
  const place = document.createElement('div');
  place.innerHTML = await renderTable({
    view: propsOf(table, dataset),
    anchor: 'x',
  });
  const [column] = readTable(place, {})?.criteria ?? [];
  if (!column) {
    throw new Error('The table has no column.');
  }
  return column;
}

const notation = {decimalSign: '.', to: 'to'} as const;

/** Whether figures, in the unit of the column, pass a filter. */
async function passing(
  filter: string,
  unit: string,
  figures: readonly (number | string)[],
) {
  const column = await columnOf(
    unit,
    figures.map((each) =>
      typeof each === 'string' ? each : `${each} ${unit}`,
    ),
  );
  const reading = figureFilter.read(filter, column, notation);
  return 'problem' in reading
    ? reading.problem.reason
    : figures.map((_, index) => reading.passes(index, undefined));
}

/** The reasons that a filter has for the refusals of a dataset. */
const reasons: Readonly<Record<string, string>> = {
  'other-currency': 'unknownUnit',
  'other-dimension': 'unknownUnit',
  'missing-unit': 'missingUnit',
  'bad-quantity': 'notNumber',
};

function inUnit(end: string | undefined, unit: string): number {
  const {own} = createQuantityReader({unit});
  const base = fractionToNumber(parseFraction(end ?? 'inf'));
  const zero = own.offset ? fractionToNumber(own.offset) : 0;
  return (base - zero) / fractionToNumber(own.factor);
}

describe('a filter of quantities', () => {
  it.each(filters.filter(({refused}) => refused !== undefined))(
    'refuses "$filter" in a column of $criterion.unit',
    async ({filter = '', criterion: {unit}, mixed, refused = ''}) => {
      const figures = mixed ? [5, '500 Mbit/s'] : [5];

      expect(await passing(filter, unit, figures)).toBe(reasons[refused]);
    },
  );

  it.each(filters.filter(({refused}) => refused === undefined))(
    'reads "$filter" in a column of $criterion.unit',
    async ({filter = '', criterion: {unit}, low, high, open}) => {
      const [from, to] = [inUnit(low, unit), inUnit(high, unit)];
      const step = 1e-9;
      const around = (end: number) =>
        [-step, 0, step].map((each) => Number((end * (1 + each)).toFixed(14)));
      const figures = [from, to].flatMap((end) =>
        Number.isFinite(end) ? around(end) : [],
      );
      // An end that is no decimal number is not met exactly.
      const isMet = (figure: number) =>
        figure === from ? open !== 'low' : figure !== to || open !== 'high';

      expect(await passing(filter, unit, figures)).toEqual(
        figures.map(
          (figure) => figure >= from && figure <= to && isMet(figure),
        ),
      );
    },
  );

  it.each(match)(
    'finds "$typed" by "$filter": $matches',
    async ({typed = '', filter = '', criterion: {unit}, matches}) => {
      const isBare = /^[<>=]* ?[\d.]+$/.test(filter);
      // A bare figure is in the unit of the column if all values are.
      const column = await columnOf(unit, isBare ? [`5 ${unit}`] : [typed]);
      const reading = figureFilter.read(filter, column, notation);

      expect('passes' in reading).toBe(true);

      const others = await columnOf(unit, [typed]);
      const written = isBare ? `${filter} ${unit}` : filter;
      const found = figureFilter.read(written, others, notation);

      expect('passes' in found && found.passes(0, undefined)).toBe(matches);
    },
  );

  const consumption = ['5 kWh/100 km', '6 kWh/100 km'];

  it.each([
    ['<= 5 kWh/100 km', consumption, [true, false]],
    ['<= 5', consumption, [true, false]],
    ['<= 5', [...consumption, '40 Wh/km'], 'missingUnit'],
    ['<= 5', ['40 Wh/km'], 'missingUnit'],
    ['<= 50 Wh/km', [...consumption, '40 Wh/km'], [true, false, true]],
    ['<= 5 kW', consumption, 'unknownUnit'],
  ])('makes of %j, among %j, %j', async (filter, typed, expected) => {
    expect(await passing(filter, 'kWh/100 km', typed)).toEqual(expected);
  });

  it('takes a bare figure in the unit that all values are shown in', async () => {
    const column = await columnOf('MB/s', ['500 Mbit/s', '5 GB/s'], {
      show: 'unit',
    });
    const reading = figureFilter.read('< 100', column, notation);

    expect(
      [0, 1].map(
        (index) => 'passes' in reading && reading.passes(index, undefined),
      ),
    ).toEqual([true, false]);
  });
});
