/** @jest-environment jsdom */
import {table} from '../../src/views/table.js';
import type {RawAttributes} from '../../src/views/select.js';
import {readTable, textOf} from '../../src/client/table/table.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';
import {importStrings, renderTable} from './renderTable.js';

const yaml = `
title: Engines
criteria:
  speed: {name: Speed, type: duration, better: lower}
  size: {name: Size, type: bytes}
subjects:
  one: {name: One, values: {speed: 1 ms to 20 ms, size: 10 MB}}
  two: {name: Two, values: {speed: ≤ 5 s, size: 20 MB}}
  three: {name: Three, values: {speed: unknown, size: n/a}}
`;

async function show(typed: RawAttributes): Promise<string> {
  const view = propsOf(table, datasetOf(yaml), typed);
  const html = await renderTable({view});
  document.body.innerHTML = html;
  return html;
}

describe.each(['subjects-as-rows', 'subjects-as-columns'])(
  'the marks of a table with %s',
  (orientation) => {
    it('are in its cells with a figure, and say nothing', async () => {
      await show({orientation});
      const before = [...document.querySelectorAll('td, th')].map(
        ({textContent}) => textContent,
      );
      await show({orientation, marks: 'speed size'});
      const marks = [...document.querySelectorAll('td > svg')];
      document.querySelectorAll('[data-mark=scale]').forEach((scale) => {
        expect(scale.getAttribute('aria-hidden')).toBe('true');
        scale.remove();
      });

      expect(marks.map((svg) => svg.getAttribute('aria-hidden'))).toEqual(
        Array(4).fill('true'),
      );
      expect(marks.map((svg) => svg.closest('td')?.dataset['marked'])).toEqual(
        Array(4).fill(''),
      );
      expect(document.querySelectorAll('td[data-marked]')).toHaveLength(4);
      expect(
        [...document.querySelectorAll('td, th')].map(
          ({textContent}) => textContent,
        ),
      ).toEqual(before);
    });

    // A strict content security policy refuses styles; ids could be taken.
    it('have no styles, ids or links', async () => {
      await show({orientation, marks: 'speed size'});

      expect(
        document.querySelectorAll(
          'svg [style], svg[style], svg style, svg [id], svg a, svg [fill], svg [stroke]',
        ),
      ).toHaveLength(0);
    });

    it('leave the names and values that a browser reads', async () => {
      const read = async (typed: RawAttributes) => {
        await show({orientation, ...typed});
        return readTable(document.body, await importStrings());
      };
      const summarize = (found: Awaited<ReturnType<typeof read>>) => ({
        names: found?.criteria.map(({name}) => name),
        typed: found?.criteria.map(({typed}) => typed),
        ranks: found?.criteria.map(({ranks}) => [...ranks]),
        values: found?.subjects.map(({cells}) => cells.map(textOf)),
      });

      expect(summarize(await read({marks: 'speed size'}))).toEqual(
        summarize(await read({})),
      );
    });
  },
);

it('says from where to where the axis of a column goes, and how', async () => {
  await show({marks: 'speed size'});

  expect(
    [...document.querySelectorAll('[data-mark=scale]')].map(
      ({textContent}) => textContent,
    ),
  ).toEqual(['100 µs – 10 slogarithmic', '0 – 20 MB']);
});
