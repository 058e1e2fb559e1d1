import type {Check} from '../check.js';
import {eventually} from '../eventually.js';

const table = 'Shapes';
const speed = {role: 'button', name: 'Speed', table} as const;

export const shapeChecks: readonly Check[] = [
  {
    name: 'differ without their color, and have a size',
    path: 'shapes',
    async run(reader) {
      await eventually(
        () =>
          reader.evaluate(() => {
            const shapes = Array.from(
              document.querySelectorAll('td[data-shape]'),
              (cell) => getComputedStyle(cell, '::before'),
            );
            const looks = shapes.map(
              (style) =>
                `${style.clipPath} ${style.borderRadius} ${style.borderWidth}`,
            );
            const sizes = shapes.map(({width, height}) => `${width} ${height}`);
            return [new Set(looks).size, [...new Set(sizes)]];
          }),
        [10, ['12px 12px']],
      );
    },
  },
  {
    name: 'are colored where the scale says so',
    path: 'shapes',
    async run(reader) {
      await eventually(
        () =>
          reader.evaluate(() => {
            const colors = Array.from(
              document.querySelectorAll('td[data-shape]'),
              (cell) => getComputedStyle(cell, '::before').color,
            );
            return [
              new Set(colors.slice(0, 4)).size,
              new Set(colors.slice(4)).size,
            ];
          }),
        [4, 1],
      );
    },
  },
  {
    name: 'are gone if their size is none, and take no room then',
    path: 'shapes',
    async run(reader) {
      await eventually(
        () =>
          reader.evaluate(() => {
            document
              .querySelector<HTMLElement>('.comparison-table')
              ?.style.setProperty('--comparison-shape-size', '0px');
            const paddings = Array.from(
              document.querySelectorAll('tbody td'),
              (cell) => getComputedStyle(cell).paddingLeft,
            );
            const widths = Array.from(
              document.querySelectorAll('td:is([data-shape], [data-state])'),
              (cell) => getComputedStyle(cell, '::before').width,
            );
            return [new Set(paddings).size, [...new Set(widths)]];
          }),
        [1, ['0px']],
      );
    },
  },
  {
    name: 'leave the words at one edge, on one line with them',
    path: 'shapes',
    async run(reader) {
      await eventually(
        () =>
          reader.evaluate(() => {
            const edges = Array.from(
              document.querySelectorAll('td[data-shape]'),
              (cell) => {
                const range = document.createRange();
                range.selectNodeContents(cell);
                const [word] = range.getClientRects();
                return Math.round(
                  (word?.left ?? 0) - cell.getBoundingClientRect().left,
                );
              },
            );
            const [edge = 0] = edges;
            return [new Set(edges).size, edge > 20 && edge < 40];
          }),
        [1, true],
      );
    },
  },
  {
    name: 'are not copied with a word, nor are signs',
    path: 'shapes',
    async run(reader) {
      await reader.evaluate(() => {
        const row = document.querySelector('[data-subject=h]')?.parentElement;
        getSelection()?.selectAllChildren(row ?? document.body);
      });
      await reader.press('c', 'Control');
      expect((await reader.paste()).trim().split(/\s*\t\s*/)).toEqual([
        'Subject H',
        'Triangle',
        'unknown',
      ]);
    },
  },
  {
    name: 'have icons next to them that load from the site',
    path: 'shapes',
    async run(reader) {
      await eventually(
        () =>
          reader.evaluate(() => {
            const icon = document.querySelector<HTMLImageElement>('th img');
            const {height = 0} = icon?.getBoundingClientRect() ?? {};
            return [
              icon?.complete && icon.naturalWidth > 0,
              icon?.alt,
              Math.round(height),
            ];
          }),
        [true, '', 17],
      );
    },
  },
  {
    name: 'follow headings over groups, until the table is sorted',
    path: 'shapes',
    async run(reader) {
      const headings = () => reader.textsIn(table, '[data-subject-group]');
      await eventually(headings, ['First group', 'Second group']);
      await reader.click(speed);
      await eventually(headings, []);
      await reader.click(speed);
      await reader.click(speed);
      await eventually(headings, ['First group', 'Second group']);
      await eventually(
        async () => (await reader.subjectsOf(table)).map((name) => name.at(-1)),
        [...'ABCDEFGHIJ'],
      );
    },
  },
];
