import {extractText, getDocumentProxy} from 'unpdf';
import {setUpSite} from '../../support/setUpSite.js';
import {
  columnName,
  noteText,
  paperFiles,
  rowCount,
  sizes,
  two,
  valueText,
  wideFiles,
} from './paperTables.js';

const own = setUpSite(new URL('fixtures/paper', import.meta.url), {
  files: {...paperFiles(), ...wideFiles},
});

const papers = ['A4', 'Letter'] as const;

interface PrintOptions {
  readonly format: (typeof papers)[number];
  readonly hasScript: boolean;
  /** Whether a script splits the table. */
  readonly isSplit: boolean;
}

interface PrintedPage {
  /** Its text, without spaces and breaks of lines. */
  readonly text: string;
  readonly isLandscape: boolean;
}

async function print(
  address: string,
  {format, hasScript, isSplit}: PrintOptions,
): Promise<readonly PrintedPage[]> {
  const page = await own.open(address, {javaScriptEnabled: hasScript});
  if (hasScript) {
    await page.locator('[data-enhanced]').waitFor({state: 'attached'});
    if (isSplit) {
      // What prints in parts is loaded when the page has come to rest.
      await page.waitForFunction(() => {
        dispatchEvent(new Event('beforeprint'));
        const isReady = document.querySelector('[data-parts]') !== null;
        dispatchEvent(new Event('afterprint'));
        return isReady;
      });
    }
  }
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({format})));
  const {text: texts} = await extractText(pdf);
  return Promise.all(
    texts.map(async (text, index) => {
      const {view} = await pdf.getPage(index + 1);
      const [, , width = 0, height = 0] = view;
      return {text: text.replace(/\s+/g, ''), isLandscape: width > height};
    }),
  );
}

function count(pages: readonly PrintedPage[], part: string): number {
  return pages.map(({text}) => text.split(part).length - 1).reduce(sum, 0);
}

function sum(left: number, right: number): number {
  return left + right;
}

const listColumns = (size: number) => Array.from({length: size}, (_, at) => at);

const notes = listColumns(rowCount / 3).map((at) =>
  noteText(at * 3).replace(/\s/g, ''),
);

describe.each(papers)('on %s', (format) => {
  describe.each([true, false])('with script: %s', (hasScript) => {
    it.each(sizes)('prints %d columns with their names', async (size) => {
      const pages = await print(`n${size}`, {
        format,
        hasScript,
        isSplit: size > 14,
      });
      const columns = listColumns(size);
      const values = columns.flatMap((at) =>
        listColumns(rowCount).map((row) => valueText(row, at)),
      );
      expect(values.filter((value) => count(pages, value) !== 1)).toEqual([]);
      for (const {text, isLandscape} of pages) {
        const valued = columns.filter((at) => text.includes(`c${two(at)}e`));
        const named = columns.filter((at) => text.includes(columnName(at)));
        expect(named).toEqual(valued);
        expect(isLandscape).toBe(valued.length > 0 && size > 9);
      }
      // The names of the rows are in each part.
      expect(count(pages, 'Subject00')).toBe(
        hasScript ? Math.ceil(size / 14) : 1,
      );
      expect(notes.filter((note) => count(pages, note) !== 1)).toEqual([]);
      // No signs of controls.
      expect(pages.map(({text}) => text).join('')).not.toMatch(/[↕▲▼▸▾↩]/);
    });

    it('prints subjects as columns with their names', async () => {
      const pages = await print('turned', {format, hasScript, isSplit: true});
      const subjects = listColumns(20);
      const values = subjects.flatMap((subject) =>
        listColumns(60).map((at) => valueText(subject, at)),
      );
      expect(values.filter((value) => count(pages, value) !== 1)).toEqual([]);
      for (const {text} of pages) {
        const valued = subjects.filter((at) => text.includes(`r${two(at)}c`));
        const named = subjects.filter((at) =>
          text.includes(`Subject${two(at)}`),
        );
        expect(named).toEqual(valued);
      }
    });
  });
});

describe('on a screen of 1280 px', () => {
  it('shows 10 of 18 columns of signs and short figures whole', async () => {
    const page = await own.open('wide');
    const whole = await page
      .getByRole('region', {name: 'Wide'})
      .evaluate((region) => {
        const end = region.getBoundingClientRect().right;
        return [...region.querySelectorAll('thead [data-criterion]')].filter(
          (head) => head.getBoundingClientRect().right <= end,
        ).length;
      });
    expect(whole).toBeGreaterThanOrEqual(10);
  });

  it('breaks no word of a head, and no figure from its unit', async () => {
    const page = await own.open('wide');
    const lines = await page
      .getByRole('table')
      .locator('th[data-criterion] bdi, td:not([data-corner])')
      .evaluateAll((parts) =>
        parts.flatMap((part) => {
          const words = part.textContent.split(/[\s-]+/).length;
          const range = document.createRange();
          range.selectNodeContents(part);
          const tops = [...range.getClientRects()].map(({top}) => top);
          const isFigure = part.localName === 'td';
          return new Set(tops).size > (isFigure ? 1 : words)
            ? [part.textContent]
            : [];
        }),
      );
    expect(lines).toEqual([]);
  });
});
