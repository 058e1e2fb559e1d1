import type {Page} from 'playwright-core';
import {createChartAxis} from '../../src/views/axis/axis.js';
import {toSpan} from '../../src/views/axis/spans.js';
import {fileLanguage} from '../../src/values/language.js';
import {valuesOf} from '../../src/values/valuesOf.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {findViolations} from '../support/findViolations.js';
import {usePages} from '../support/pages.js';
import {barCases, chartCases} from './cases.js';
import {faultsAt, range} from './faultsAt.js';
import {findBars, findMarks} from './inChart.js';
import {pageOf, renderBarCases, renderCases} from './renderRangePlot.js';

const pages = usePages();

async function openCharts(html: string): Promise<Page> {
  const page = await pages.openEmpty();
  await page.setContent(html);
  return page;
}

describe('a range plot', () => {
  it('has no text over another or over a mark at any width', async () => {
    const page = await openCharts(pageOf(await renderCases()));

    expect(await faultsAt(page, range(320, 1200, 8))).toEqual([]);
  });

  it.each([
    ['de', 'ltr'],
    ['ar', 'rtl'],
  ])('nor in the language %s', async (tag, direction) => {
    const page = await openCharts(pageOf(await renderCases(tag), {direction}));

    expect(await faultsAt(page, range(320, 1200, 40))).toEqual([]);
  });

  it('nor where text is twice as large', async () => {
    const page = await openCharts(
      pageOf(await renderCases(), {style: 'html {font-size: 200%}'}),
    );

    expect(await faultsAt(page, range(640, 1200, 40))).toEqual([]);
  });

  it('nor in an admonition', async () => {
    const admonition = `<div class="alert alert--info">${await renderCases()}</div>`;
    const page = await openCharts(pageOf(admonition));

    expect(await faultsAt(page, range(320, 720, 40))).toEqual([]);
  });

  it('would fail these tests if text was wider than what was measured', async () => {
    const style = 'svg text, bdi {letter-spacing: 0.6em}';
    const page = await openCharts(pageOf(await renderCases(), {style}));

    // The narrowest windows of the three layouts.
    const widths = [320, 552, 744];
    const faults = await faultsAt(page, widths);

    for (const width of widths) {
      const count = faults.filter((fault) => fault.startsWith(`${width}:`));
      expect(count.length).toBeGreaterThan(0);
    }
  });

  it('has up to three panels in a row, with each subject at one height', async () => {
    const page = await openCharts(pageOf(await renderCases()));
    const findPanels = () =>
      [...document.querySelectorAll('.panels')].map((panels) =>
        [...panels.querySelectorAll('.plot')].map((plot) => {
          const grid = plot.querySelector('.grid')?.getBoundingClientRect();
          return {
            width: grid?.width ?? 0,
            rows: [...plot.querySelectorAll('tr')].map(
              (row) => row.getBoundingClientRect().top,
            ),
          };
        }),
      );

    for (const width of [744, 996, 1200]) {
      await page.setViewportSize({width, height: 800});
      const charts = await page.evaluate(findPanels);

      expect(charts.map(({length}) => length)).toEqual([2, 3, 4]);
      for (const panels of charts.filter(({length}) => length < 4)) {
        const [first] = panels;
        for (const {width: own, rows} of panels) {
          expect(own).toBeGreaterThanOrEqual(panels.length === 2 ? 230 : 140);
          expect(Math.abs(own - (first?.width ?? 0))).toBeLessThan(13);
          rows.forEach((top, index) =>
            expect(Math.abs(top - (first?.rows[index] ?? 0))).toBeLessThan(0.6),
          );
        }
      }
    }
    await page.setViewportSize({width: 640, height: 800});
    const [[above, below] = []] = await page.evaluate(findPanels);
    expect(below?.rows[0]).toBeGreaterThan(above?.rows.at(-1) ?? Infinity);
  });

  it('has a link on each whole row, with a box of its own', async () => {
    const page = await openCharts(pageOf(await renderCases()));

    for (const width of [320, 1200]) {
      await page.setViewportSize({width, height: 800});
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('figure tr')].map((row) => {
          row.scrollIntoView({block: 'center'});
          const {left, right, top, bottom} = row.getBoundingClientRect();
          const link = row.querySelector('a');
          const box = link?.getBoundingClientRect();
          const places = [left + 2, (left + right) / 2, right - 2];
          return {
            isLink: places.every(
              (x) =>
                document
                  .elementFromPoint(x, (top + bottom) / 2)
                  ?.closest('a') === link,
            ),
            hasBox: box !== undefined && box.width * box.height > 0,
          };
        }),
      );

      expect(rows.length).toBeGreaterThan(50);
      expect(rows.filter((row) => !row.isLink || !row.hasBox)).toEqual([]);
    }
  });

  it.each(['light', 'dark'])('breaks no rule of access (%s)', async (theme) => {
    const html = pageOf(await renderCases())
      .replace('<html', `<html lang="en" data-theme="${theme}"`)
      .replace('<head>', '<head><title>Charts</title>');
    const page = await openCharts(html);

    for (const width of [320, 1200]) {
      await page.setViewportSize({width, height: 800});
      expect(await findViolations(page, 'figure')).toEqual([]);
    }
  });

  it('has each mark and each line where its axis says', async () => {
    const page = await openCharts(pageOf(await renderCases()));
    const expected = chartCases.map(({yaml, scale}) => {
      const dataset = datasetOf(yaml);
      const [criterion] = dataset.criteria;
      const values = dataset.subjects.flatMap(({cells}) =>
        cells.flatMap((cell) => valuesOf(cell)),
      );
      if (!criterion) {
        throw new Error('no criterion');
      }
      const {type} = criterion;
      const spans = values.flatMap((value) => toSpan(value, type) ?? []);
      const texts = values.map(({text}) => text);
      const axis = createChartAxis(
        spans,
        texts,
        criterion,
        fileLanguage,
        scale,
      );
      return {
        ticks: axis.ticks.map(({place}) => place),
        marks: [...new Set(spans.flatMap(({low, high}) => [low, high]))]
          .map((figure) => axis.placeOf(figure))
          .sort((a, b) => a - b),
      };
    });

    for (const width of range(320, 1200, 40)) {
      await page.setViewportSize({width, height: 800});
      const charts = await page.evaluate(findMarks);
      expect(charts.length).toBeGreaterThan(expected.length);
      charts
        .slice(0, expected.length)
        .forEach(({left, right, marks, ticks}, index) => {
          const {ticks: tickPlaces = [], marks: markPlaces = []} =
            expected[index] ?? {};
          const toPixels = (place: number) => left + place * (right - left);
          expect(right - left).toBeGreaterThan(200);
          expect(farthest(marks, markPlaces.map(toPixels))).toBeLessThan(0.5);
          expect(farthest(markPlaces.map(toPixels), marks)).toBeLessThan(0.5);
          expect(farthest(ticks, tickPlaces.map(toPixels))).toBeLessThan(0.5);
        });
    }
  });
});

describe('a bar chart', () => {
  it.each(['ltr', 'rtl'])(
    'has bars from the line of zero to their figures (%s)',
    async (direction) => {
      const body = await renderBarCases();
      const page = await openCharts(pageOf(body, {direction}));
      const expected = barCases.map(({yaml}) => placesOf(yaml));

      for (const width of range(320, 1200, 80)) {
        await page.setViewportSize({width, height: 800});
        const charts = await page.evaluate(findBars);

        expect(charts).toHaveLength(expected.length);
        charts.forEach(({left, right, zero, bars}, index) => {
          const places = expected[index] ?? [];
          expect(right - left).toBeGreaterThan(199);
          expect(Math.abs(zero - left)).toBeLessThan(0.5);
          expect(bars).toHaveLength(places.length);
          bars.forEach((bar, row) => {
            const end = left + (places[row] ?? NaN) * (right - left);
            expect(Math.abs(bar.left - left)).toBeLessThan(0.5);
            expect(Math.abs(bar.right - end)).toBeLessThan(0.5);
          });
        });
      }
    },
  );
});

/** The shares of an axis from zero that the figures of a dataset take. */
function placesOf(yaml: string): readonly number[] {
  const {criteria, subjects} = datasetOf(yaml);
  const values = subjects.flatMap(({cells}) => cells.flatMap(valuesOf));
  const [criterion] = criteria;
  if (!criterion) {
    throw new Error('no criterion');
  }
  const spans = values.flatMap((value) => toSpan(value, criterion.type) ?? []);
  const {ticks} = createChartAxis(
    [{kind: 'exact', low: 0, high: 0}, ...spans],
    values.map(({text}) => text),
    criterion,
    fileLanguage,
    'linear',
  );
  const end = ticks.at(-1)?.figure ?? NaN;
  return spans.map(({high}) => high / end).sort((a, b) => a - b);
}

/** How far the farthest of some places is from the nearest of others. */
function farthest(some: readonly number[], others: readonly number[]): number {
  return Math.max(
    ...some.map((place) =>
      Math.min(...others.map((other) => Math.abs(place - other))),
    ),
  );
}
