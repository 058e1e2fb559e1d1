import fc from 'fast-check';
import {SaxesParser} from 'saxes';
import {defaultLimits} from '../../../src/dataset/limits.js';
import {createDatasets} from '../../../src/site/datasets.js';
import {listChangeEntries} from '../../../src/site/outputs/changeFeed.js';
import {printAtom} from '../../../src/site/outputs/printAtom.js';
import {plainTexts} from '../../properties/arbitraryText.js';
import {check} from '../../properties/check.js';
import {makeFolder} from '../../support/folder.js';
import {findXmlErrors} from './findXmlErrors.js';

const yaml = (date: string, subjects: string) =>
  `title: Engines\n${date}criteria: {startup: {name: Start-up, type: duration}}\nsubjects:\n${subjects}`;
const slow = (value: string) =>
  `  slow: {name: Slow <b>, values: {startup: ${value}}}\n`;
const fast = '  fast: {name: Fast, values: {startup: 45 s}}\n';
const name = 'engines.comparison.yaml';
const folder = makeFolder({
  [`docs/${name}`]: yaml('reviewed: 2026-11\n', slow('2 min') + fast),
  [`2.0/${name}`]: yaml('reviewed: 2026-05-03\n', slow('3 min')),
  // Another notation of the same.
  [`1.1/${name}`]: yaml('reviewed: 2026-03\n', slow('180 s')),
  [`1.0/${name}`]: yaml('', slow('180 s') + fast),
});
const site = {
  roots: [folder.dir] as const,
  exclude: [],
  limits: defaultLimits,
  words: {},
  language: {tag: 'en', figures: 'localized'} as const,
  versions: [
    ['docs', '2.0', 'gone', '1.1', '1.0'].map((each) => ({
      version: each === 'docs' ? undefined : each,
      folder: folder.at(each),
    })),
  ],
};

describe('listChangeEntries(original, site, datasets)', () => {
  it('has the values of each change, from version to version', async () => {
    expect(
      await listChangeEntries(
        folder.at(`docs/${name}`),
        site,
        createDatasets(site),
      ),
    ).toEqual([
      {
        name: '2.0..current',
        title: 'Engines: 2.0 → November 2026',
        date: '2026-11',
        content:
          '<ul><li>Slow &lt;b&gt; · Start-up: <del>3 min</del> → <ins>2 min</ins></li><li><ins>Fast</ins></li></ul>',
      },
      {
        name: '1.0..1.1',
        title: 'Engines: 1.0 → 1.1',
        date: '2026-03',
        content: '<ul><li><del>Fast</del></li></ul>',
      },
    ]);
  });

  it('is empty for data that is in no version of docs', async () => {
    expect(
      await listChangeEntries(
        folder.at('blog/x.comparison.yaml'),
        site,
        createDatasets(site),
      ),
    ).toEqual([]);
  });
});

/** The texts of the elements with a name. */
function textsIn(xml: string, element: string): readonly string[] {
  const texts: string[] = [];
  let current = '';
  const parser = new SaxesParser({xmlns: true});
  parser.on('opentag', () => (current = ''));
  parser.on('text', (text) => (current += text));
  parser.on('closetag', (tag) => {
    if (tag.name === element) {
      texts.push(current);
    }
  });
  parser.write(xml).close();
  return texts;
}

describe('printAtom(feed)', () => {
  it('is XML with exactly these texts', () => {
    const texts = fc.oneof(
      plainTexts,
      fc.constantFrom(
        ']]>',
        '<!--',
        '&#0;',
        '\u0000\u0008',
        '\ud800',
        '\ufffe',
      ),
    );
    // What XML reads as a line end.
    const read = (text: string) =>
      text
        .replace(
          /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
          '\ufffd',
        )
        .replace(/\r\n?/g, '\n');
    check(
      fc.property(texts, texts, (title, content) => {
        const xml = printAtom({
          url: 'https://example.com/data/docs/engines.atom',
          title,
          author: title,
          language: 'en',
          page: `https://example.com/?a=${encodeURIComponent(read(title))}&b`,
          entries: [{name: '1..2', title, date: '2026-05', content}],
        });

        expect(findXmlErrors(xml)).toEqual([]);
        expect(textsIn(xml, 'title')).toEqual([read(title), read(title)]);
        expect(textsIn(xml, 'name')).toEqual([read(title)]);
        expect(textsIn(xml, 'content')).toEqual([read(content)]);
        expect(textsIn(xml, 'updated')).toEqual([
          '2026-05-01T00:00:00Z',
          '2026-05-01T00:00:00Z',
        ]);
      }),
    );
  });
});
