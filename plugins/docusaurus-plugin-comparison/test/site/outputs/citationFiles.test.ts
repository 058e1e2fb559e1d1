import fc from 'fast-check';
import {citationFiles} from '../../../src/site/outputs/citationFiles.js';
import type {CslItem} from '../../../src/site/outputs/cslItem.js';
import {
  escapeBibtex,
  printBibtex,
} from '../../../src/site/outputs/printBibtex.js';
import {datasetOf} from '../../dataset/datasetOf.js';
import {plainTexts} from '../../properties/arbitraryText.js';
import {check} from '../../properties/check.js';
import {expectOutputs, listFixtures} from '../../support/fixtures.js';
import {publishExample} from '../publish/validFixtures.js';

const site = {
  words: {},
  language: {tag: 'en', figures: 'localized'} as const,
  versions: [[{version: '1.0', folder: '/site/versioned_docs/version-1.0'}]],
};

describe('citationFiles(dataset, json, original, site)', () => {
  it.each(listFixtures(import.meta.url, 'citations'))(
    'cites $name',
    (fixture) => {
      const dataset = datasetOf(fixture.read('dataset.comparison.yaml') ?? '');
      const folder =
        fixture.name === 'bare' ? 'docs' : 'versioned_docs/version-1.0';
      const files = citationFiles(
        dataset,
        publishExample(dataset),
        `/site/${folder}/engines.comparison.yaml`,
        site,
      );

      expectOutputs(fixture, {
        'sources.bib': undefined,
        'sources.csl.json': undefined,
        ...files,
      });
    },
  );
});

/** What LaTeX shows of what `escapeBibtex` prints. */
function showLatex(text: string): string {
  const names: Readonly<Record<string, string>> = {
    backslash: '\\',
    braceleft: '{',
    braceright: '}',
    asciitilde: '~',
    asciicircum: '^',
    less: '<',
    greater: '>',
    bar: '|',
  };
  return text.replace(
    /\{\\text(\w+)\}|\\([#$%&_])/g,
    (_, name: string | undefined, sign: string | undefined) =>
      sign ?? names[name ?? ''] ?? '?',
  );
}

/** Reads entries as BibTeX does: a field ends where its braces are closed. */
function readBibtex(text: string): readonly Readonly<Record<string, string>>[] {
  const entries: Record<string, string>[] = [];
  let depth = 0;
  let lowest = 0;
  let field = '';
  let name = '';
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    lowest = Math.min(lowest, depth);
    if (sign === '@' && depth === 0) {
      entries.push({});
    } else if (sign === '{' && depth === 2) {
      name = /(\w+) = $/.exec(field)?.[1] ?? '';
      field = '';
      continue;
    } else if (sign === '}' && depth === 1 && name !== '') {
      const entry = entries.at(-1);
      if (entry) {
        entry[name] = field;
      }
      field = '';
      name = '';
      continue;
    }
    field += sign;
  }
  expect([depth, lowest]).toEqual([0, 0]);
  return entries;
}

describe('printBibtex(items)', () => {
  const texts = fc
    .oneof(
      plainTexts,
      fc.constantFrom(
        '}, url = {https://example.com',
        '@misc{x,',
        '\\input{/etc/passwd}',
        '\\}{',
        '%comment\n',
        '$x_1^2$ # &',
        '\u0000\u2028',
      ),
    )
    .filter((text) => /[^\s\p{Cc}]/u.test(text));
  const toLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

  it('has exactly these texts, in as many entries', () => {
    check(
      fc.property(texts, texts, texts, (title, author, note) => {
        const item: CslItem = {
          id: title,
          type: 'document',
          title,
          author: [{literal: author}],
          note,
          URL: `https://example.com/${author}`,
        };
        const entries = readBibtex(printBibtex([item, item]));

        expect(entries).toHaveLength(2);
        for (const entry of entries) {
          expect(Object.keys(entry)).toEqual([
            'title',
            'author',
            'url',
            'note',
          ]);
          expect(
            [entry['title'], entry['author']].map((each) =>
              showLatex(each?.slice(1, -1) ?? ''),
            ),
          ).toEqual([toLine(title), toLine(author)]);
          expect(showLatex(entry['note'] ?? '')).toBe(toLine(note));
          expect(entry['url']).not.toMatch(/[\s{}\\]/);
        }
      }),
    );
  });

  it('leaves no command of an author', () => {
    check(
      fc.property(texts, (text) => {
        expect(
          escapeBibtex(text).replace(/\{\\text\w+\}|\\[#$%&_]/g, ''),
        ).not.toMatch(/[\\{}#$%&_~^]/);
      }),
    );
  });
});
