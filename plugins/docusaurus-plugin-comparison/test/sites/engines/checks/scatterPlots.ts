import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';
import {openPopover, expectNearAnchor} from './popovers.js';
import {expectNoSidewaysScroll} from './sidewaysScroll.js';

/** Texts of the plot that meet another, a mark of others, or the window. */
function findMeetings(): readonly string[] {
  const plot = document.querySelector('[role="list"]')?.parentElement;
  const texts = [...(plot?.querySelectorAll('text') ?? [])].filter(
    (text) => getComputedStyle(text).display !== 'none',
  );
  const marks = [...(plot?.querySelectorAll('circle, path') ?? [])];
  return texts.flatMap((text, index) => {
    const a = text.getBoundingClientRect();
    const isOutside =
      a.left < 0 || a.right > document.documentElement.clientWidth;
    const met = [...texts.slice(index + 1), ...marks].filter((other) => {
      const b = other.getBoundingClientRect();
      return (
        a.left < b.right - 1 &&
        b.left < a.right - 1 &&
        a.top < b.bottom - 1 &&
        b.top < a.bottom - 1
      );
    });
    return [
      ...(isOutside ? [`${text.textContent} is outside`] : []),
      ...met.map(
        (other) => `${text.textContent} meets ${other.textContent || 'a mark'}`,
      ),
    ];
  });
}

/** How far the plot is from its grid and from its other axis, in pixels. */
function findPlotOffset(): number {
  const points = document.querySelector('[role="list"]');
  const grid = points?.previousElementSibling?.getBoundingClientRect();
  const axis = points?.nextElementSibling?.getBoundingClientRect();
  const plot = points?.getBoundingClientRect();
  return grid && axis && plot
    ? Math.max(
        ...[grid, axis].flatMap(({left, right}) => [
          Math.abs(left - plot.left),
          Math.abs(right - plot.right),
        ]),
        Math.abs(grid.top - plot.top),
        Math.abs(grid.bottom - plot.bottom),
      )
    : Infinity;
}

/** Moves the focus to a mark, and returns its name. */
function focusOn(reader: Reader, name: string): Promise<string> {
  return reader.evaluate((label) => {
    const link = document.querySelector<SVGAElement>(
      `[role="list"] a[aria-label^="${label}"]`,
    );
    link?.focus();
    return document.activeElement?.getAttribute('aria-label') ?? '';
  }, name);
}

export const scatterPlotChecks: readonly Check[] = [
  {
    name: 'has no text over another or over a mark, and its grid under its marks',
    path: 'charts',
    async run(reader) {
      for (const width of [1200, 880, 640, 480]) {
        await reader.resize(width);
        await eventually(() => reader.evaluate(findMeetings), []);
        await eventually(
          async () => (await reader.evaluate(findPlotOffset)) < 0.6,
          true,
        );
        await expectNoSidewaysScroll(reader);
      }
    },
  },
  {
    name: 'has marks that are one stop of the Tab key, and open what is known',
    path: 'charts',
    async run(reader) {
      const stops = () =>
        reader.evaluate(
          () =>
            document.querySelectorAll('[role="list"] a[tabindex="0"]').length,
        );
      // The rows of the charts before it have one of their own.
      await eventually(stops, 1);
      expect(await focusOn(reader, 'Container')).toMatch(/^Container: /);
      await reader.press('ArrowLeft');
      await eventually(
        () =>
          reader.evaluate(
            () => document.activeElement?.getAttribute('aria-label') ?? '',
          ),
        'MicroVM: ≤ 125 ms, ≤ 5 MB',
      );
      await reader.press('Enter');
      await eventually(
        () => openPopover(reader, 'comparison-note'),
        expect.stringContaining('MicroVM'),
      );
      await expectNearAnchor(reader, 'comparison-note');
      await reader.click({role: 'link', name: 'Link to this value'});

      await eventually(() => reader.address(), '#charts.microvm.memory');
    },
  },
];
