import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {readThemeMessages} from '../../src/site/themeMessages.js';
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
  value: object = {},
): Promise<string | undefined> {
  environment.direction = direction;
  const Cell = await importTheme<{cell: object; anchor: string}>(
    'ComparisonTable/Cell',
  );
  const cell = {state: 'value', claims: [{text, ...value}]};
  const html = renderToStaticMarkup(
    createElement(Cell, {cell, anchor: 'engines'}),
  );
  return /<div( [^>]*)>/.exec(html)?.[1];
}

afterEach(() => {
  environment.direction = 'ltr';
  environment.translations = {};
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

  it('is cut where the words of the page end, not those of the data', async () => {
    const text = '4, partial; '.repeat(6);
    const range = {since: '4', partial: true};
    const availability = {ranges: Array.from({length: 6}, () => range)};
    environment.translations = readThemeMessages('ar');

    expect(await boxOf(text, 'rtl', {availability})).toBe(' data-clamp=""');
    expect(await boxOf(text, 'rtl')).toBe(' data-clamp="" dir="ltr"');
  });
});
