import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {environment, importTheme} from './importTheme.js';

const english = 'A remark of more than six lines in a narrow column, '.repeat(
  2,
);
const arabic = 'ملاحظة أطول من ستة أسطر في عمود ضيق من أعمدة الجدول، '.repeat(
  2,
);

/** The attributes of the box of which six lines are shown. */
async function boxOf(
  text: string,
  direction: 'ltr' | 'rtl',
): Promise<string | undefined> {
  environment.direction = direction;
  const Cell = await importTheme<{cell: object; anchor: string}>(
    'ComparisonTable/Cell',
  );
  const cell = {state: 'value', claims: [{text}]};
  const html = renderToStaticMarkup(
    createElement(Cell, {cell, anchor: 'engines'}),
  );
  return /<div( [^>]*)>/.exec(html)?.[1];
}

afterEach(() => {
  environment.direction = 'ltr';
});

describe('a long text of a cell', () => {
  it.each([
    [english, 'ltr', ' data-clamp=""'],
    [english, 'rtl', ' data-clamp="" dir="ltr"'],
    [arabic, 'rtl', ' data-clamp=""'],
    [arabic, 'ltr', ' data-clamp="" dir="rtl"'],
  ] as const)(
    'is cut at its own end: %s in a page %s',
    async (text, direction, expected) => {
      expect(await boxOf(text, direction)).toBe(expected);
    },
  );
});
