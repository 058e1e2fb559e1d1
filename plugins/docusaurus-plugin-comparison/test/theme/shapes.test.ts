/** @jest-environment jsdom */
import {getByRole} from '@testing-library/dom';
import {table} from '../../src/views/table.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';
import {renderTable} from './renderTable.js';

const yaml = `
title: Engines
scales:
  levels:
    words:
      none: {name: Not possible, shape: cross}
      plugin: {name: With a plugin, shape: half, tone: neutral}
      built-in: {name: Built in, shape: tick}
  long:
    words:
      a: {name: A, shape: tick}
${[...'bcdefghijk'].map((word) => `      ${word}: {name: ${word}}`).join('\n')}
criteria:
  kernel: {name: Kernel, type: support}
  safe: {name: Safe, type: support, better: higher}
  risky: {name: Risky, type: support, better: lower}
  paging: {name: Paging, type: scale, scale: levels, better: higher}
  list: {name: List, type: scale, scale: [low, high], better: higher}
  long: {name: Long, type: scale, scale: long}
  speed: {name: Speed, type: duration}
subjects:
  one: {name: One, values: {kernel: yes, safe: yes, risky: yes, paging: built-in, list: low, long: a, speed: 1 s}}
  two: {name: Two, values: {kernel: partial, safe: partial, risky: partial, paging: plugin, list: high, long: b, speed: unknown}}
  three: {name: Three, values: {kernel: no, safe: no, risky: no, paging: none, list: low, long: k, speed: n/a}}
  four:
    name: Four
    values:
      kernel: {disputed: [{value: yes, source: s}, {value: no, source: s}]}
      safe: unknown
      risky: n/a
      paging: unknown
      list: n/a
      long: a
      speed: 2 s
sources: {s: {title: S}}
`;

/** What each cell says of its shape, row by row. */
async function shapesIn(dataset: string): Promise<readonly string[]> {
  document.body.innerHTML = await renderTable({
    view: propsOf(table, datasetOf(dataset)),
  });
  return [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')]
      .map(({dataset: {shape, tone, state}}) =>
        [shape ?? state ?? '-', ...(tone === undefined ? [] : [tone])].join(
          ' ',
        ),
      )
      .join(', '),
  );
}

describe('the shape of a cell', () => {
  it('follows its word, in a color where one end is better', async () => {
    expect(await shapesIn(yaml)).toEqual([
      'circle, circle good, circle bad, tick good, -, -, -',
      'half, half fair, half fair, half, -, -, unknown',
      'ring, ring bad, ring good, cross bad, -, -, not-applicable',
      'disputed, unknown, not-applicable, unknown, not-applicable, -, -',
    ]);
  });

  it('is no text', async () => {
    await shapesIn(yaml);

    const row = document.querySelector('tbody tr:nth-child(2)');

    expect(row?.textContent).toBe(
      'TwopartialpartialpartialWith a pluginhigh ★ bestbunknown',
    );
  });
});

describe('the icon of a subject', () => {
  it('is an image of the site without a text of its own', async () => {
    await shapesIn(`
title: Engines
criteria: {kernel: {name: Kernel, type: support}}
subjects:
  one: {name: One, icon: /img/one.svg, link: /one, values: {kernel: yes}}
  two: {name: Two, values: {kernel: yes}}
`);
    // The function of Docusaurus that knows the base of the site has been asked.
    const [image, ...others] = document.querySelectorAll('img');

    expect(others).toEqual([]);
    expect(image?.getAttribute('src')).toBe('/base//img/one.svg');
    expect(image?.alt).toBe('');
    expect(getByRole(document.body, 'rowheader', {name: 'One'})).toBeDefined();
  });
});
