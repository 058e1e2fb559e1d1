import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {createPlotAxis} from '../../../src/views/axis/createPlotAxis.js';
import {plotCriterion} from '../../../src/views/axis/plotCriterion.js';
import {createLanguage} from '../../../src/values/language.js';
import {datasetOf} from '../../dataset/datasetOf.js';
import {findViolations} from '../../support/findViolations.js';
import type {OpenOptions} from '../../support/pages.js';
import {setUpSite} from '../../support/setUpSite.js';

const fixture = new URL('fixtures/marks', import.meta.url);
const site = setUpSite(fixture);
const dataset = datasetOf(
  readFileSync(new URL('marks/docs/engines.comparison.yaml', fixture), 'utf8'),
);
const criteria = ['startup', 'image', 'change', 'released'] as const;
const tables = ['rows', 'columns'] as const;

async function open(address = '', options: OpenOptions = {}): Promise<Page> {
  const page = await site.open(address, options);
  if (options.javaScriptEnabled !== false) {
    await page.locator('[data-enhanced]').first().waitFor({state: 'attached'});
  }
  return page;
}

interface MarkedCell {
  readonly criterion: string;
  readonly subject: string;
  /** The track of the marks, from the left of the window, in pixels. */
  readonly left: number;
  readonly width: number;
  /** Where the shapes with a figure are, from the left of the track. */
  readonly places: readonly number[];
}

/** Runs in a page: the marks that are shown of a table. */
function measureMarks(anchor: string): readonly MarkedCell[] {
  const root = document.getElementById(`${anchor}.table`);
  const table = root?.querySelector('table');
  if (!table) {
    return [];
  }
  const heads = [...(table.tHead?.rows ?? [])].at(-1)?.cells ?? [];
  return [...table.querySelectorAll('td > svg')]
    .filter((svg) => svg.checkVisibility())
    .map((svg) => {
      const cell = svg.closest('td');
      const row = cell?.closest('tr')?.cells[0];
      const head = heads[cell?.cellIndex ?? -1];
      const {left, width} = svg.getBoundingClientRect();
      const places = [...svg.children].flatMap((shape) => {
        if (shape.getAttribute('data-mark') === 'dispute') {
          return [];
        }
        if (shape.tagName === 'circle') {
          const box = shape.getBoundingClientRect();
          return [box.left + box.width / 2 - left];
        }
        if (shape.tagName === 'svg') {
          const [stop] = shape.children;
          const matrix = (stop as SVGGraphicsElement).getScreenCTM();
          return [(matrix?.e ?? NaN) - left];
        }
        // The end of a bar; a line between dots has no end of its own.
        const line = shape as SVGLineElement;
        return line.dataset['mark'] === 'bar' ? [line.x2.baseVal.value] : [];
      });
      return {
        criterion:
          head?.dataset['criterion'] ?? row?.dataset['criterion'] ?? '',
        subject: row?.dataset['subject'] ?? head?.dataset['subject'] ?? '',
        left,
        width,
        places,
      };
    });
}

/** Where the figures of a cell belong, from 0 to 1. */
function expectedPlaces(criterionId: string, subjectId: string) {
  const criterion = dataset.criteria.find(({id}) => id === criterionId);
  const plotted =
    criterion &&
    plotCriterion(dataset, {}, criterion, dataset.subjects, '', () => {});
  if (!plotted) {
    throw new Error(`No axis for ${criterionId}`);
  }
  const {axis} = createPlotAxis(plotted, {
    language: createLanguage({tag: 'en', figures: 'localized'}),
    prefersBars: criterionId === 'image' || criterionId === 'startup',
  });
  const at = dataset.subjects.findIndex(({id}) => id === subjectId);
  return (plotted.spans[at] ?? []).flatMap(({low, high}) =>
    [...new Set([low, high])].map((figure) => axis.placeOf(figure)),
  );
}

describe.each(tables)('the marks of a table with subjects as %s', (anchor) => {
  it.each([1280, 768, 390, 320])(
    'are where the axis of their criterion says, in a window of %d px',
    async (width) => {
      const page = await open('', {viewport: {width, height: 800}});

      const cells = await page.evaluate(measureMarks, anchor);

      expect(cells.length).toBeGreaterThan(anchor === 'rows' ? 18 : 6);
      for (const criterion of criteria) {
        const own = cells.filter((cell) => cell.criterion === criterion);
        // Lengths are compared, so one figure has one length in all cells.
        const widths = own.map((cell) => cell.width);
        expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.1);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(72);
        for (const {subject, places, width: track} of own) {
          const expected = expectedPlaces(criterion, subject);
          expect(places).toHaveLength(expected.length);
          places.forEach((place, index) =>
            expect(
              Math.abs(place - (expected[index] ?? NaN) * track),
            ).toBeLessThan(0.5),
          );
        }
      }
    },
  );
});

it('has marks under those labels of the axis that are in its head', async () => {
  const page = await open();

  const heads = await page.evaluate(() =>
    [...document.querySelectorAll('[id="rows.table"] thead th')].flatMap(
      (head) => {
        const ends = head.querySelector('[data-mark=scale] > span');
        const {left = NaN, width = NaN} = ends?.getBoundingClientRect() ?? {};
        const {criterion} = (head as HTMLElement).dataset;
        return ends ? [{criterion, left, width}] : [];
      },
    ),
  );
  const cells = await page.evaluate(measureMarks, 'rows');

  expect(heads.map(({criterion}) => criterion)).toEqual(criteria);
  for (const {criterion, left, width} of heads) {
    for (const cell of cells.filter((each) => each.criterion === criterion)) {
      expect(Math.abs(cell.left - left)).toBeLessThan(0.6);
      expect(Math.abs(cell.width - width)).toBeLessThan(0.6);
    }
  }
});

/** Runs in a page: marks that touch a word, and marks that leave their cells. */
function findFaults(): readonly string[] {
  return [...document.querySelectorAll('td[data-marked]')]
    .filter((cell) => cell.checkVisibility())
    .flatMap((cell) => {
      const box = cell.getBoundingClientRect();
      const marks = [...cell.querySelectorAll(':scope > svg > *')].map((mark) =>
        mark.getBoundingClientRect(),
      );
      const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const rects: DOMRect[] = [];
      while (words.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(words.currentNode);
        rects.push(...range.getClientRects());
      }
      return marks.flatMap((mark) => [
        // The room at the sides is small on paper.
        ...(mark.left < box.left - 1.5 ||
        mark.right > box.right + 1.5 ||
        mark.bottom > box.bottom + 0.5
          ? [`${cell.textContent} has a mark outside`]
          : []),
        ...(rects.some((word) => word.bottom > mark.top + 0.5)
          ? [`${cell.textContent} is over a mark`]
          : []),
      ]);
    });
}

it.each(['', 'ar/', 'de/'])(
  'has no word over a mark, so that contrast stays, on /%s',
  async (address) => {
    const page = await open(address);
    for (const width of [320, 390, 600, 768, 1280]) {
      await page.setViewportSize({width, height: 800});
      expect(await page.evaluate(findFaults)).toEqual([]);
    }
    // It would see them.
    await page.addStyleTag({
      content: 'td[data-marked]::after {display: none !important}',
    });
    expect((await page.evaluate(findFaults)).length).toBeGreaterThan(0);
  },
);

it('has no mark for what is unknown or does not apply', async () => {
  const page = await open();

  const unmarked = await page
    .locator('[id="rows.table"] td:not([data-marked])')
    .allTextContents();

  expect(unmarked.filter((text) => /unknown|n\/a/.test(text))).toHaveLength(4);
  expect(await page.locator('td[data-state=unknown] > svg').count()).toBe(0);
});

it('keeps the marks with their values when a reader orders and filters', async () => {
  const page = await open();
  const before = await page.evaluate(measureMarks, 'rows');
  const byName = (cells: readonly MarkedCell[]) =>
    cells
      .map(({criterion, subject, places, width}) => ({
        criterion,
        subject,
        shares: places.map((place) => (place / width).toFixed(2)),
      }))
      .toSorted((a, b) =>
        `${a.criterion}.${a.subject}`.localeCompare(
          `${b.criterion}.${b.subject}`,
        ),
      );

  await page
    .locator('[id="rows.table"] thead th[data-criterion=image] > button')
    .click();
  const sorted = await page.evaluate(measureMarks, 'rows');
  expect(sorted.map(({subject}) => subject)).not.toEqual(
    before.map(({subject}) => subject),
  );
  expect(byName(sorted)).toEqual(byName(before));

  const filtered = await open('?rows=where:license,BSD');
  await filtered.waitForFunction(
    () =>
      [...document.querySelectorAll('[id="rows.table"] tbody tr')].filter(
        (row) => row.checkVisibility(),
      ).length < 6,
  );
  const left = await filtered.evaluate(measureMarks, 'rows');
  expect(left.length).toBeGreaterThan(0);
  // Columns may be narrower, and the axis goes as far as before.
  for (const {criterion, subject, places, width} of left) {
    const expected = expectedPlaces(criterion, subject);
    places.forEach((place, index) =>
      expect(Math.abs(place / width - (expected[index] ?? NaN))).toBeLessThan(
        0.01,
      ),
    );
  }
});

it('has marks without a script, and no style in any of them', async () => {
  const page = await open('', {javaScriptEnabled: false});

  expect((await page.evaluate(measureMarks, 'rows')).length).toBeGreaterThan(
    18,
  );
  expect(
    await page
      .locator('.comparison-table svg :is([style], style, [id])')
      .count(),
  ).toBe(0);
});

it('prints marks only where a site asks for them', async () => {
  const page = await open();
  await page.emulateMedia({media: 'print'});

  expect(await page.evaluate(measureMarks, 'rows')).toEqual([]);
  expect(
    await page
      .locator('[data-mark=scale]')
      .evaluateAll((all) => all.filter((each) => each.checkVisibility())),
  ).toEqual([]);

  await page.addStyleTag({
    content: '@media print {.comparison-table {--comparison-marks: block}}',
  });
  expect((await page.evaluate(measureMarks, 'rows')).length).toBeGreaterThan(
    18,
  );
  expect(await page.evaluate(findFaults)).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in %s colors', (colorScheme) => {
  it('has marks that differ from the page, and words that are legible', async () => {
    const page = await open('', {colorScheme});

    // Three to one for what is no text.
    const ratio = await page.evaluate(() => {
      const probe = document.createElement('canvas').getContext('2d', {
        willReadFrequently: true,
      });
      const luminance = (color: string) => {
        if (!probe) {
          return NaN;
        }
        probe.fillStyle = color;
        probe.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [
          ...probe.getImageData(0, 0, 1, 1).data,
        ].map((each) => {
          const part = each / 255;
          return part <= 0.04045
            ? part / 12.92
            : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const dot = document.querySelector('td > svg circle:not([data-mark])');
      const fill = dot ? getComputedStyle(dot).fill : '';
      const isDark = document.documentElement.dataset['theme'] === 'dark';
      const back = isDark
        ? getComputedStyle(document.documentElement).backgroundColor
        : 'white';
      const [a, b] = [luminance(fill), luminance(back)].sort((x, y) => y - x);
      return ((a ?? NaN) + 0.05) / ((b ?? NaN) + 0.05);
    });
    expect(ratio).toBeGreaterThan(3);
    expect(await findViolations(page, '.comparison-table')).toEqual([]);
  });
});

it('has marks of the color of text in forced colors', async () => {
  const page = await open('', {forcedColors: 'active'});

  const [fills, text] = await page.evaluate(() => [
    [...document.querySelectorAll('td > svg')].map(
      (svg) => getComputedStyle(svg).fill,
    ),
    getComputedStyle(document.querySelector('td') ?? document.body).color,
  ]);

  expect(new Set(fills)).toEqual(new Set([text]));
});

it('draws figures from left to right in every language', async () => {
  const [english, arabic] = await Promise.all(
    ['', 'ar/'].map(async (address) => {
      const page = await open(address);
      return page.evaluate(measureMarks, 'columns');
    }),
  );

  const sharesOf = (cells: readonly MarkedCell[] = []) =>
    cells.map(({places, width}) =>
      places.map((place) => (place / width).toFixed(2)),
    );
  expect(sharesOf(arabic)).toEqual(sharesOf(english));
});
