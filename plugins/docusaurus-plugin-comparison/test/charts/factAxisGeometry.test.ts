import fs from 'node:fs';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {fact, type FactView} from '../../src/views/fact.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {findViolations} from '../support/findViolations.js';
import {usePages} from '../support/pages.js';
import {importTheme} from '../theme/importTheme.js';
import {propsOf} from '../views/view.js';
import {pageOf} from './renderRangePlot.js';

const pages = usePages();

const values = [
  '3 ms',
  '1 s to 40 s',
  '~ 90 ms',
  '≤ 125 ms',
  '≥ 2 s',
  '{disputed: [{value: 5 ms, source: s}, {value: 7 s, source: t}]}',
];
const dataset = datasetOf(`
title: Engines
criteria: {time: {name: Time, type: duration}}
subjects:
${values.map((value, index) => `  s${index}: {name: S${index}, values: {time: ${value}}}`).join('\n')}
sources:
  s: {title: S, url: https://example.com/s}
  t: {title: T, url: https://example.com/t}
`);

const style = ['axis', 'styles']
  .map((name) =>
    fs
      .readFileSync(
        new URL(
          `../../src/theme/ComparisonFact/${name}.module.css`,
          import.meta.url,
        ),
        'utf8',
      )
      .replace(/:global(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))/g, ':is$1'),
  )
  .join('\n');

/** A paragraph for each value, with marks or without. */
async function render(typed: {readonly mark?: string}): Promise<string> {
  const Fact = await importTheme<FactView>('ComparisonFact');
  return values
    .map((_, index) => {
      const view = propsOf(fact, dataset, {cell: `s${index}.time`, ...typed});
      const html = renderToStaticMarkup(createElement(Fact, view));
      return `<p>It starts in ${html}, and nobody says more about it than that. Another sentence follows, so that the line is full.</p>`;
    })
    .join('');
}

/** Runs in a page: the height of a line of each paragraph, in pixels. */
function findLines(): readonly number[] {
  return [...document.querySelectorAll('main p')].map((paragraph) => {
    const {height} = paragraph.getBoundingClientRect();
    const line = parseFloat(getComputedStyle(paragraph).lineHeight);
    return height / Math.round(height / line) / line;
  });
}

describe('the mark of a fact', () => {
  it('makes no line taller, and no page wider', async () => {
    const page = await pages.openEmpty();
    await page.setContent(pageOf(await render({mark: ''}), {style}));

    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({width, height: 800});
      const lines = await page.evaluate(findLines);

      expect(lines).toHaveLength(values.length);
      expect(lines.map((share) => Number(share.toFixed(3)))).toEqual(
        values.map(() => 1),
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
      ).toBe(width);
    }
  });

  it('would be found if it did', async () => {
    const page = await pages.openEmpty();
    const taller = `${style} p svg {block-size: 3em !important}`;
    await page.setContent(pageOf(await render({mark: ''}), {style: taller}));

    expect(
      (await page.evaluate(findLines)).every((share) => share > 1.02),
    ).toBe(true);
  });

  it.each(['ltr', 'rtl'])(
    'has low figures on the left, inside of its axis (%s)',
    async (direction) => {
      const page = await pages.openEmpty();
      await page.setContent(
        pageOf(await render({mark: ''}), {style, direction}),
      );
      const axes = await page.evaluate(() =>
        [...document.querySelectorAll('p svg:has(> g)')].map((axis) => {
          const {left, width} = axis.getBoundingClientRect();
          const dots = [...axis.querySelectorAll('circle')].map((dot) => {
            const box = dot.getBoundingClientRect();
            return (box.left + box.width / 2 - left) / width;
          });
          const ticks = axis.querySelectorAll(':scope > line').length - 1;
          return {width, dots, ticks};
        }),
      );

      expect(axes.map(({width}) => width)).toEqual(values.map(() => 56));
      // 1 ms to 100 s, five powers of ten.
      const placeOf = (ms: number) => Math.log10(ms) / 5;
      const expected = [[3], [1000, 40_000], [90], [], [], [5, 7000]];
      axes.forEach(({dots, ticks}, index) => {
        const places = (expected[index] ?? []).map(placeOf);
        expect(dots).toHaveLength(places.length);
        dots.forEach((dot, at) =>
          expect(56 * Math.abs(dot - (places[at] ?? NaN))).toBeLessThan(0.5),
        );
        expect(ticks).toBeGreaterThan(5);
      });
    },
  );

  it.each(['light', 'dark'])('breaks no rule of access (%s)', async (theme) => {
    const page = await pages.openEmpty();
    await page.setContent(
      pageOf(await render({mark: ''}), {style})
        .replace('<html', `<html lang="en" data-theme="${theme}"`)
        .replace('<head>', '<head><title>Facts</title>'),
    );

    expect(await findViolations(page, 'main')).toEqual([]);
  });

  it('has no style, no id, and nothing for a reader of text', async () => {
    const [marked, plain] = [await render({mark: ''}), await render({})];

    expect(marked).not.toMatch(/ (?:style|id)=/);
    expect(marked.replaceAll(/<[^>]+>/g, '')).toBe(
      plain.replaceAll(/<[^>]+>/g, ''),
    );
  });
});
