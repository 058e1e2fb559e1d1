import type {Page} from 'playwright-core';
import {createChartAxis} from '../../src/views/axis/axis.js';
import {createDateAxis} from '../../src/views/axis/dateAxis.js';
import {toSpan} from '../../src/views/axis/spans.js';
import {readSpan} from '../../src/values/calendar.js';
import {fileLanguage} from '../../src/values/language.js';
import {valuesOf} from '../../src/values/valuesOf.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {findViolations} from '../support/findViolations.js';
import {usePages} from '../support/pages.js';
import {faultsAt, range} from './faultsAt.js';
import {pageOf} from './renderRangePlot.js';
import {renderTimelineCases} from './renderTimeline.js';
import {timelineCases} from './timelineCases.js';

const pages = usePages();

async function openCharts(html: string): Promise<Page> {
  const page = await pages.openEmpty();
  await page.setContent(html);
  // The lists have no axis.
  await page.evaluate(() => {
    document.querySelectorAll('figure > ol').forEach((list) => list.remove());
  });
  return page;
}

describe('a timeline', () => {
  it('has no text over another or over a mark at any width', async () => {
    const page = await openCharts(pageOf(await renderTimelineCases()));

    expect(await faultsAt(page, range(320, 1200, 8))).toEqual([]);
  });

  it.each([
    ['de', 'ltr'],
    ['ar', 'rtl'],
  ])('nor in the language %s', async (tag, direction) => {
    const html = pageOf(await renderTimelineCases(tag), {direction});
    const page = await openCharts(html);

    expect(await faultsAt(page, range(320, 1200, 80))).toEqual([]);
  });

  it('nor where text is twice as large, or in an admonition', async () => {
    const charts = await renderTimelineCases();
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
    const style = 'svg text {letter-spacing: 0.6em}';
    const html = pageOf(await renderTimelineCases(), {style});
    const page = await openCharts(html);

    for (const width of [320, 552]) {
      expect((await faultsAt(page, [width])).length).toBeGreaterThan(0);
    }
  });

  it.each(['ltr', 'rtl'])(
    'has each date where its axis says, from left to right, at each width (%s)',
    async (direction) => {
      const html = pageOf(await renderTimelineCases(), {direction});
      const page = await openCharts(html);
      const expected = timelineCases.map(({yaml, typed}) =>
        placesIn(yaml, typed?.criterion),
      );
      expect(expected.flat().length).toBeGreaterThan(300);

      for (const width of [320, 552, 800, 1200]) {
        await page.setViewportSize({width, height: 800});
        const charts = await page.evaluate(() =>
          [...document.querySelectorAll('figure')].map((figure) => {
            const grid = figure.querySelector('svg:has(> line)');
            const {left = NaN, width: size = NaN} =
              grid?.getBoundingClientRect() ?? {};
            return [...figure.querySelectorAll('[role="list"] circle')]
              .filter((dot) => dot.checkVisibility())
              .map((dot) => {
                const box = dot.getBoundingClientRect();
                return {
                  at: box.left + box.width / 2 - left,
                  width: size,
                };
              });
          }),
        );

        charts.forEach((dots, index) => {
          const missing = (expected[index] ?? []).filter((place) =>
            dots.every((dot) => Math.abs(dot.at - place * dot.width) > 0.5),
          );
          expect([width, index, missing]).toEqual([width, index, []]);
        });
      }
    },
  );

  it.each(['light', 'dark'])('breaks no rule of access (%s)', async (theme) => {
    // Infima's own color of links has too little contrast; sites choose theirs.
    const style =
      ':root {--ifm-link-color: #1f5a9e} html[data-theme=dark] {--ifm-link-color: #8ab4f8}';
    const html = pageOf(await renderTimelineCases(), {style})
      .replace('<html', `<html lang="en" data-theme="${theme}"`)
      .replace('<head>', '<head><title>Charts</title>');
    const page = await openCharts(html);
    await page.setViewportSize({width: 1200, height: 800});
    // A word that is cut is not the word of the name.
    await page.evaluate(() => {
      document.querySelectorAll('figure')[4]?.remove();
    });

    expect(await findViolations(page, 'figure')).toEqual([]);
  });
});

/** The places of all dates that are stated, from 0 to 1. */
function placesIn(yaml: string, criterion?: string): readonly number[] {
  const {history, criteria, subjects} = datasetOf(yaml);
  if (criterion === undefined) {
    const days = history.map(({date}) => readSpan(date)?.first ?? NaN);
    const axis = createDateAxis(
      Math.min(...days),
      Math.max(...days),
      fileLanguage,
    );
    return days.map(axis.placeOf);
  }
  const column = criteria.findIndex(({id}) => id === criterion);
  const [dates] = criteria.slice(column);
  const spans = subjects.flatMap(({cells}) => {
    const cell = cells[column];
    return (cell ? valuesOf(cell) : []).flatMap(
      (value) => toSpan(value, 'date') ?? [],
    );
  });
  const axis = dates && createChartAxis(spans, [], dates, fileLanguage);
  // The stop of a bound is no dot.
  return spans
    .filter(({kind}) => !kind.startsWith('at-'))
    .flatMap(({low, high}) => [low, high])
    .map((day) => axis?.placeOf(day) ?? NaN);
}
