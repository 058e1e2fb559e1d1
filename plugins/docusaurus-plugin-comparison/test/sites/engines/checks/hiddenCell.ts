import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';

/**
 * Waits until a link has led to a cell: it is the target, and at rest nothing
 * covers its text, neither a head nor the names, nor an edge.
 */
async function expectReached(reader: Reader, id: string): Promise<void> {
  await eventually(
    () =>
      reader.evaluate(async () => {
        const cell = document.querySelector('td:target');
        let still = 0;
        let before = '';
        while (cell && still < 10) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const box = cell.getBoundingClientRect();
          const now = `${box.left},${box.top}`;
          still = now === before ? still + 1 : 0;
          before = now;
        }
        // Of the text, since some engines lay scrollbars over the edges of cells.
        const text = document.createRange();
        text.selectNodeContents(cell ?? document.body);
        const {left, top, right, bottom} = text.getBoundingClientRect();
        const points = [left + 1, right - 1].flatMap((x) =>
          [top + 1, bottom - 1].map((y) => [x, y] as const),
        );
        const covers = points.flatMap(([x, y]) => {
          const met = document.elementFromPoint(x, y);
          return met && cell?.contains(met)
            ? []
            : [
                `${Math.round(x)},${Math.round(y)}: ${met?.outerHTML.slice(0, 80)}`,
              ];
        });
        return [cell?.id, covers];
      }),
    [id, []],
  );
}

/** Follows a link of the page in a narrow window, where a table scrolls. */
async function followNarrow(reader: Reader, id: string): Promise<void> {
  await reader.resize(480);
  await reader.evaluate((wanted) => {
    const link = document.createElement('a');
    link.href = `#${wanted}`;
    document.body.append(link);
    link.click();
    link.remove();
  }, id);
  await expectReached(reader, id);
}

const links = [
  ['in a tab that is not selected', 'hidden', 'engines.odd.memory'],
  ['in closed details', 'hidden', 'engines-2.fine.maker'],
  ['in a tab, without a note', 'hidden', 'engines.fast.maker'],
  [
    'in closed details, in a hidden column',
    'hidden?engines-2=without:maker',
    'engines-2.fine.maker',
  ],
  ['of a hidden subject', '?engines=hide:odd,fine', 'engines.odd.maker'],
  ['that a search hides', '?engines=q:slow', 'engines.odd.memory'],
  [
    'that several filters hide',
    '?engines=q:slow;where:startup,< 1 min;without:kernel',
    'engines.fine.kernel',
  ],
  ['in a folded group', '?engines-2=fold:startup', 'engines-2.odd.memory'],
  ['far down in a long table', 'long', 'long.s3.remark'],
  [
    'far down in a long table, in a hidden column',
    'long?long=without:remark',
    'long.s3.remark',
  ],
  [
    'that a search hides in a long table',
    'long?long=q:word+149',
    'long.s20.startup',
  ],
] as const;

export const hiddenCellChecks: readonly Check[] = [
  ...links.map(([name, address, id]): Check => ({
    name: `${name} is in sight`,
    path: `${address}#${id}`,
    run: (reader) => expectReached(reader, id),
  })),
  ...links.map(([name, path, id]): Check => ({
    name: `${name} is in sight in a narrow window`,
    path,
    run: (reader) => followNarrow(reader, id),
  })),
  {
    name: 'beyond the columns of a phone is in sight',
    path: '',
    run: (reader) => followNarrow(reader, 'engines-2.fine.maker'),
  },
];
