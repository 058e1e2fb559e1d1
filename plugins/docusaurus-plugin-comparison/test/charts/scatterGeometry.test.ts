import type {Page} from 'playwright-core';
import {createChartAxis} from '../../src/views/axis/axis.js';
import {toSpan} from '../../src/views/axis/spans.js';
import {fileLanguage} from '../../src/values/language.js';
import {valuesOf} from '../../src/values/valuesOf.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {findViolations} from '../support/findViolations.js';
import {usePages} from '../support/pages.js';
import {faultsAt, range} from './faultsAt.js';
import {pageOf} from './renderRangePlot.js';
import {renderScatterCases, scatterPlotOf} from './renderScatterPlot.js';
import {scatterCases} from './scatterCases.js';

const pages = usePages();

async function openCharts(html: string): Promise<Page> {
  const page = await pages.openEmpty();
  await page.setContent(html);
  return page;
}

describe('a scatter plot', () => {
  it('has no text over another or over a mark at any width', async () => {
    const page = await openCharts(pageOf(await renderScatterCases()));

    expect(await faultsAt(page, range(320, 1200, 8))).toEqual([]);
  });

  it.each([
    ['de', 'ltr'],
    ['ar', 'rtl'],
  ])('nor in the language %s', async (tag, direction) => {
    const html = pageOf(await renderScatterCases(tag), {direction});
    const page = await openCharts(html);

    expect(await faultsAt(page, range(320, 1200, 80))).toEqual([]);
  });

  it('nor where text is twice as large, or in an admonition', async () => {
    const charts = await renderScatterCases();
    const large = pageOf(charts, {style: 'html {font-size: 200%}'});
    expect(
      await faultsAt(await openCharts(large), range(640, 1200, 80)),
    ).toEqual([]);

    const inside = pageOf(`<div class="alert alert--info">${charts}</div>`);
    expect(
      await faultsAt(await openCharts(inside), range(320, 720, 80)),
    ).toEqual([]);
  });

  it('would fail these tests if text was wider than what was measured', async () => {
    const style = 'svg text, bdi {letter-spacing: 0.6em}';
    const html = pageOf(await renderScatterCases(), {style});
    const page = await openCharts(html);

    for (const width of [320, 552]) {
      expect((await faultsAt(page, [width])).length).toBeGreaterThan(0);
    }
  });

  it('has a dot for each two figures where its axes say, at each width', async () => {
    const page = await openCharts(pageOf(await renderScatterCases()));
    const expected = scatterCases.map(({yaml, scale}) => {
      const dataset = datasetOf(yaml);
      const drawn = scatterPlotOf(yaml, scale && {scale}).points.map(
        ({id}) => id,
      );
      const subjects = dataset.subjects.filter(({id}) => drawn.includes(id));
      const columns = dataset.criteria.map((criterion, index) => {
        const values = subjects.map(({cells}) => {
          const cell = cells[index];
          return cell ? valuesOf(cell) : [];
        });
        const spans = values.map((sides) =>
          sides.flatMap((value) => toSpan(value, criterion.type) ?? []),
        );
        const texts = values.flatMap((sides) => sides.map(({text}) => text));
        const axis = createChartAxis(
          spans.flat(),
          texts,
          criterion,
          fileLanguage,
          scale,
        );
        return spans.map(([first, ...others]) =>
          first && others.length === 0 && /exact|about/.test(first.kind)
            ? axis.placeOf(first.low)
            : undefined,
        );
      });
      const [across = [], up = []] = columns;
      return across.flatMap((x, index) => {
        const y = up[index];
        return x === undefined || y === undefined ? [] : [{x, y}];
      });
    });
    expect(expected.flat().length).toBeGreaterThan(90);

    for (const width of [320, 552, 800, 1200]) {
      await page.setViewportSize({width, height: 800});
      const charts = await page.evaluate(() =>
        [...document.querySelectorAll('[role="list"]')].map((chart) => {
          const box = chart.getBoundingClientRect();
          return {
            width: box.width,
            height: box.height,
            dots: [...chart.querySelectorAll('circle')].map((dot) => {
              const {x, y, width: size} = dot.getBoundingClientRect();
              return {x: x + size / 2 - box.x, y: y + size / 2 - box.y};
            }),
          };
        }),
      );

      expect(charts).toHaveLength(expected.length);
      charts.forEach(({width: across, height, dots}, index) => {
        const missing = (expected[index] ?? []).filter(({x, y}) =>
          dots.every(
            (dot) =>
              Math.abs(dot.x - x * across) > 0.5 ||
              Math.abs(dot.y - (1 - y) * height) > 0.5,
          ),
        );
        expect(missing).toEqual([]);
      });
    }
  });

  it.each(['light', 'dark'])('breaks no rule of access (%s)', async (theme) => {
    const html = pageOf(await renderScatterCases())
      .replace('<html', `<html lang="en" data-theme="${theme}"`)
      .replace('<head>', '<head><title>Charts</title>');
    const page = await openCharts(html);
    await page.setViewportSize({width: 1200, height: 800});

    expect(await findViolations(page, 'figure')).toEqual([]);
  });
});
