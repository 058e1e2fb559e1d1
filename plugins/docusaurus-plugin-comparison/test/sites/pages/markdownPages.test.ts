import fs from 'node:fs';
import path from 'node:path';
import {readHtmlValues, type HtmlValues} from '../builds/readHtmlValues.js';
import {plainMarkdown, readMarkdownCells} from '../builds/readMarkdownCells.js';
import {buildOwnSite} from './builtSite.js';

interface BuiltPage {
  readonly file: string;
  readonly markdown: string;
  readonly html: HtmlValues;
}

/** Every page that has Markdown next to it. */
function listPages(folder: string): readonly BuiltPage[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(
      // Data of a page with tables is in a folder that is named as the page.
      (file) =>
        file.endsWith('.md') && fs.statSync(path.join(folder, file)).isFile(),
    )
    .sort()
    .map((file) => {
      const page = path.join(folder, file.replace(/\.md$/, '.html'));
      return {
        file,
        markdown: fs.readFileSync(path.join(folder, file), 'utf8'),
        html: readHtmlValues(fs.readFileSync(page, 'utf8')),
      };
    });
}

describe('the Markdown of the pages of this site', () => {
  let pages: readonly BuiltPage[];

  beforeAll(async () => {
    pages = listPages(await buildOwnSite());
  });

  it('has the values of each table of the HTML, in their order', () => {
    const withTables = pages.filter(({html}) => html.cells.length > 0);

    expect(withTables.length).toBeGreaterThan(10);
    for (const {file, markdown, html} of withTables) {
      expect([file, readMarkdownCells(markdown)]).toEqual([file, html.cells]);
    }
  });

  it('has the values of each sentence and of each chart', () => {
    const shown = pages.flatMap(({html}) => [...html.facts, ...html.charts]);

    expect(shown.length).toBeGreaterThan(100);
    for (const {file, markdown, html} of pages) {
      const text = plainMarkdown(markdown);
      const missing = [...html.facts, ...html.charts]
        .flatMap((value) => value.split('; '))
        .filter((value) => !text.includes(value.replace(/^[^:]*: /, '')));
      expect([file, missing]).toEqual([file, []]);
    }
  });

  it('has no import, directive or comment outside of code', () => {
    for (const {file, markdown} of pages) {
      const prose = markdown
        .replace(/^([ \t>]*)(`{3,}|~{3,})[^]*?^[ \t>]*\2/gm, '')
        .replace(/`[^`]*`/g, '');
      const left =
        /^import .* from|^export const|^::[a-z]|\{\/\*|<!--|:(?:fact|claim)\[/m.exec(
          prose,
        );
      expect([file, left?.[0]]).toEqual([file, undefined]);
    }
  });
});
