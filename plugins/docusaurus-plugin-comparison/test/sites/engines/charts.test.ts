import {barCases, chartCases} from '../../charts/cases.js';
import {findFaults, findMarks} from '../../charts/inChart.js';
import {pageOf, renderCases} from '../../charts/renderRangePlot.js';
import {renderTimelineCases} from '../../charts/renderTimeline.js';
import type {EngineBrowser} from '../../support/engines/engine.js';
import {selectEngines} from '../../support/engines/index.js';
import {reportLeftOut} from '../../support/engines/leftOut.js';
import {makeFolder} from '../../support/folder.js';
import {serveFolder} from '../../support/serveFolder.js';

const {engines, leftOut} = await selectEngines();
reportLeftOut(leftOut);

const folder = makeFolder({
  'index.html': pageOf(await renderCases()),
  'timelines.html': pageOf(await renderTimelineCases()),
});

// No engine makes its window narrower than 450 px.
const widths = [456, 528, 560, 640, 744, 880, 1000, 1200];

describe.each(engines)('charts in $name', (engine) => {
  let browser: EngineBrowser;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    server = await serveFolder(folder.dir);
    browser = await engine.start();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('have no text over another or over a mark, and marks where the grid is', async () => {
    const tab = await browser.openTab();
    await tab.goto(server.url);
    for (const width of widths) {
      await tab.resize(width);

      const faults = await tab.evaluate(findFaults);
      const charts = await tab.evaluate(findMarks);

      expect([width, faults]).toEqual([width, []]);
      expect(charts.length).toBeGreaterThan(10);
      // Charts of several criteria have several frames next to each other.
      for (const {left, right, frames} of [
        ...charts.slice(0, chartCases.length),
        ...charts.slice(-barCases.length),
      ]) {
        for (const frame of frames) {
          expect(Math.abs(frame.left - left)).toBeLessThan(0.6);
          expect(Math.abs(frame.right - right)).toBeLessThan(0.6);
        }
      }
    }
    await tab.close();
  });

  it('have no text over another or over a mark in timelines, whose dots are on the grid', async () => {
    const tab = await browser.openTab();
    await tab.goto(`${server.url}/timelines.html`);
    for (const width of widths) {
      await tab.resize(width);

      const faults = await tab.evaluate(findFaults);
      const offsets = await tab.evaluate(() =>
        [...document.querySelectorAll('figure')].map((figure) => {
          const [grid, track] = [
            figure.querySelector('svg:has(> line)'),
            figure.querySelector('[role="list"]'),
          ].map((part) => part?.getBoundingClientRect());
          return (
            Math.abs((grid?.left ?? NaN) - (track?.left ?? NaN)) +
            Math.abs((grid?.right ?? NaN) - (track?.right ?? NaN))
          );
        }),
      );

      expect([width, faults]).toEqual([width, []]);
      expect(offsets.length).toBeGreaterThan(5);
      expect(Math.max(...offsets)).toBeLessThan(0.6);
    }
    await tab.close();
  });

  it.each([1200, 456])(
    'have rows that can be pressed, at %i px',
    async (width) => {
      const tab = await browser.openTab();
      await tab.goto(server.url);
      await tab.resize(width);

      await tab.click(undefined, () => {
        const [, second] = document.querySelectorAll('tr a');
        if (!second) {
          throw new Error('no link');
        }
        return second;
      });

      expect(await tab.evaluate(() => location.hash)).toBe('#t.subject:s5');
      await tab.close();
    },
  );
});
