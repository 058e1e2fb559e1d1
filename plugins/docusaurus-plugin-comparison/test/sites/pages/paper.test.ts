import {extractText, getDocumentProxy} from 'unpdf';
import {setUpSite} from '../../support/setUpSite.js';
import {
  columnName,
  noteText,
  paperFiles,
  rowCount,
  sizes,
  valueText,
} from './paperTables.js';

const own = setUpSite(new URL('fixtures/paper', import.meta.url), {
  files: paperFiles(),
});

const papers = ['A4', 'Letter'] as const;

interface PrintOptions {
  readonly format: (typeof papers)[number];
  readonly hasScript: boolean;
}

/** The text of each printed page, without spaces and breaks of lines. */
async function print(
  address: string,
  {format, hasScript}: PrintOptions,
): Promise<readonly string[]> {
  const page = await own.open(address, {javaScriptEnabled: hasScript});
  if (hasScript) {
    await page.locator('[data-enhanced]').waitFor({state: 'attached'});
    // What prints in parts is loaded when the page has come to rest.
    await page.waitForTimeout(1500);
    await page.waitForLoadState('networkidle');
  }
  const pdf = await page.pdf({format, preferCSSPageSize: false});
  const {text} = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((each) => each.replace(/\s+/g, ''));
}

function count(texts: readonly string[], part: string): number {
  return texts.join('').split(part).length - 1;
}

const columns = (size: number) => Array.from({length: size}, (_, at) => at);

/** The columns that have values on a page, and those whose names it has. */
function columnsOn(
  text: string,
  size: number,
): Readonly<Record<'valued' | 'named', readonly number[]>> {
  return {
    valued: columns(size).filter((at) =>
      text.includes(valueText(0, at).slice(3)),
    ),
    named: columns(size).filter((at) => text.includes(columnName(at))),
  };
}

describe.each(papers)('on %s', (format) => {
  describe.each([true, false])('with script: %s', (hasScript) => {
    it.each(sizes)('prints %d columns with their names', async (size) => {
      const pages = await print(`n${size}`, {format, hasScript});
      const values = columns(size).flatMap((at) =>
        Array.from({length: rowCount}, (_, row) => valueText(row, at)),
      );
      expect(values.filter((value) => count(pages, value) !== 1)).toEqual([]);
      for (const text of pages) {
        const {valued, named} = columnsOn(text, size);
        expect(named).toEqual(valued);
      }
      const notes = Array.from({length: rowCount / 3}, (_, at) =>
        noteText(at * 3).replace(/\s/g, ''),
      );
      expect(notes.filter((note) => count(pages, note) !== 1)).toEqual([]);
      // No signs of controls.
      expect(pages.join('')).not.toMatch(/[↕▲▼↩]/);
    });
  });
});
