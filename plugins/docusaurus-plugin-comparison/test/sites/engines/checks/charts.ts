import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import {expectNearAnchor, openPopover} from './popovers.js';
import {expectNoSidewaysScroll} from './sidewaysScroll.js';
import type {Reader} from '../reader.js';

/** Fails if a text of a chart meets another, a mark, or an edge of the window. */
async function expectClearTexts(reader: Reader): Promise<void> {
  await eventually(
    () =>
      reader.evaluate(() => {
        const figures = [...document.querySelectorAll('figure:has(tr svg)')];
        const isShown = (element: Element) =>
          getComputedStyle(element).display !== 'none' &&
          getComputedStyle(element).clipPath === 'none';
        const faults = figures.flatMap((figure) => {
          const texts = [
            ...figure.querySelectorAll('text, th bdi, td bdi'),
          ].filter((text) => isShown(text) && text.getClientRects().length > 0);
          const marks = [
            ...figure.querySelectorAll('tr circle, [data-mark="bar"]'),
          ];
          return texts.flatMap((text, index) => {
            const a = text.getBoundingClientRect();
            const isOutside =
              a.left < 0 || a.right > document.documentElement.clientWidth;
            const others = [...texts.slice(index + 1), ...marks];
            const met = others.filter((other) => {
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
                (other) =>
                  `${text.textContent} meets ${other.textContent || 'a mark'}`,
              ),
            ];
          });
        });
        return {count: figures.length, faults};
      }),
    {count: 3, faults: []},
  );
}

/** How far the grid of each chart is from its marks, in pixels, at most. */
function findOffset(): number {
  const figures = [...document.querySelectorAll('figure:has(tr svg)')];
  const offsets = figures.flatMap((figure) => {
    const grid = figure.querySelector('svg:has(> line)');
    const a = grid?.getBoundingClientRect();
    return [...figure.querySelectorAll('tr svg:not(svg svg)')].flatMap(
      (marks) => {
        const b = marks.getBoundingClientRect();
        return a
          ? [Math.abs(a.left - b.left), Math.abs(a.right - b.right)]
          : [Infinity];
      },
    );
  });
  return Math.max(...offsets);
}

export const chartChecks: readonly Check[] = [
  {
    name: 'have no text over another or over a mark, at any width',
    path: 'charts',
    async run(reader) {
      for (const width of [1200, 1000, 880, 760, 640, 560, 480]) {
        await reader.resize(width);
        await expectClearTexts(reader);
        await expectNoSidewaysScroll(reader);
      }
    },
  },
  {
    name: 'have their marks where the grid is',
    path: 'charts',
    async run(reader) {
      for (const width of [1200, 720, 480]) {
        await reader.resize(width);
        await eventually(
          async () => (await reader.evaluate(findOffset)) < 0.6,
          true,
        );
      }
    },
  },
  {
    name: 'open at a row what is known of its value, which leads to the cell',
    path: 'charts',
    async run(reader) {
      await reader.click({role: 'link', name: 'MicroVM: ≤ 125 ms'});
      await eventually(
        () => openPopover(reader, 'comparison-note'),
        expect.stringContaining('MicroVM'),
      );
      await expectNearAnchor(reader, 'comparison-note');
      await reader.click({role: 'link', name: 'Link to this value'});

      await eventually(() => reader.address(), '#charts.microvm.startup');
      await eventually(
        () =>
          reader.evaluate(() => {
            const cell = document.getElementById('charts.microvm.startup');
            const {top = -1, bottom = Infinity} =
              cell?.getBoundingClientRect() ?? {};
            return top >= 0 && bottom <= window.innerHeight;
          }),
        true,
      );
    },
  },
];
