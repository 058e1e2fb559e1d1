import fc from 'fast-check';
import type {Table as MarkdownTable} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {toMarkdown} from '../../src/views/markdownTable.js';
import {toCsv, exportJson} from '../../src/client/table/take.js';
import {readCsv} from '../../src/dataset/csv.js';
import {plainTexts} from '../properties/arbitraryText.js';
import {check} from '../properties/check.js';

type Rows = Parameters<typeof toCsv>[0];

const rows: Rows = [
  ['', 'Start-up', 'Kernel'],
  ['VM', '17 s to 97 s', 'yes'],
  ['Container', '~ 568 ms', 'no'],
];

// A page has no spaces at the ends of a cell, and none beside another.
const texts = fc
  .oneof(
    plainTexts,
    fc.constantFrom(
      'https://example.com/a_b*c?d=1&e=~f',
      'www.example.com/a_b_c',
      'first_last@example.com',
      '<https://example.com>',
      '[a](b)',
      '![a](b)',
      'a|b',
      '\\|',
      '***',
      '~~x~~',
      '[^1]',
      '&lt;',
      '<!-- -->',
      '`` ` ``',
      '$x$',
      '- a',
      '1. a',
      '# a',
      '=1+1',
    ),
    fc.string({unit: 'grapheme'}),
  )
  .map((text) => text.replace(/\s+/g, ' ').trim());

const tables = fc.integer({min: 1, max: 4}).chain((width) =>
  fc.array(fc.array(texts, {minLength: width, maxLength: width}), {
    minLength: 1,
    maxLength: 4,
  }),
);

function parseMarkdown(text: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

function cellsOf(text: string): Rows {
  const [table] = parseMarkdown(text).children as readonly MarkdownTable[];
  return (table?.children ?? []).map(({children}) =>
    children.map((cell) => toString(cell)),
  );
}

describe('toMarkdown(rows)', () => {
  it('is a table', () => {
    expect(toMarkdown(rows)).toBe(`|  | Start-up | Kernel |
| --- | --- | --- |
| VM | 17 s to 97 s | yes |
| Container | \\~ 568 ms | no |`);
  });

  it('is one table that says the same, whatever the texts hold', () => {
    check(
      fc.property(tables, (given) => {
        const text = toMarkdown(given);

        expect(parseMarkdown(text).children).toMatchObject([{type: 'table'}]);
        expect(cellsOf(text)).toEqual(given);
      }),
    );
  });

  it.each([
    '*a* _b_ **c** ~~d~~',
    '`a`',
    '[a](b)',
    '![a](b)',
    '<b>a</b>',
    '<!-- a -->',
    '&lt;',
    '[^1]',
    '\\*a\\*',
    '`a | b`',
  ])('takes %j for plain text', (text) => {
    const [table] = parseMarkdown(toMarkdown([['x'], [text]]))
      .children as readonly MarkdownTable[];

    expect(table?.children[1]?.children[0]?.children).toMatchObject([
      {type: 'text', value: text},
    ]);
  });

  it.each([
    'https://example.com/a_b',
    'See www.example.com/~a*b.',
    'first_last@example.com',
    '<https://example.com/a>',
  ])('writes the address in %j as it is', (text) => {
    expect(cellsOf(toMarkdown([['x'], [text]]))).toEqual([['x'], [text]]);
  });
});

describe('toCsv(rows)', () => {
  function cellsIn(text: string): Rows | undefined {
    const report = (code: string) => {
      throw new Error(code);
    };
    return readCsv({path: 'x.csv', text}, Infinity, report)?.rows.map((row) =>
      row.map(({text: cell}) => cell),
    );
  }

  it('is rows of cells, quoted where they must be', () => {
    expect(toCsv([...rows, ['a "b", c', '1\n2', ' x ']])).toBe(
      [
        ',Start-up,Kernel',
        'VM,17 s to 97 s,yes',
        'Container,~ 568 ms,no',
        '"a ""b"", c","1\n2", x ',
      ].join('\r\n'),
    );
  });

  it('is read back as it was, whatever the texts hold', () => {
    check(
      fc.property(tables, (given) => {
        // Rows without any text are passed over.
        const kept = given.filter((row) => row.some((cell) => cell !== ''));

        expect(
          cellsIn(toCsv(given))?.map((row) =>
            row.map((cell) => cell.replace(/^'(?=[=@+-])/, '')),
          ),
        ).toEqual(
          kept.map((row) =>
            row.map((cell) => cell.replace(/^'(?=[=@+-])/, '')),
          ),
        );
      }),
    );
  });

  it.each(['=1+1', '@SUM(A1)', '+cmd', '-cmd', '=HYPERLINK("x")'])(
    'lets no spreadsheet run %s',
    (text) => {
      expect(cellsIn(toCsv([['x'], [text]]))).toEqual([['x'], [`'${text}`]]);
    },
  );

  it.each(['-5', '+5 %', '- 3', '-.5'])('leaves the figure %s', (text) => {
    expect(cellsIn(toCsv([['x'], [text]]))).toEqual([['x'], [text]]);
  });
});

describe('toJson(rows)', () => {
  const read = (given: Rows) =>
    JSON.parse(exportJson(given)) as readonly {
      readonly name: string;
      readonly values: readonly {
        readonly criterion: string;
        readonly value: string;
      }[];
    }[];

  it('is an object for each subject, with a value for each criterion', () => {
    expect(read(rows)).toEqual([
      {
        name: 'VM',
        values: [
          {criterion: 'Start-up', value: '17 s to 97 s'},
          {criterion: 'Kernel', value: 'yes'},
        ],
      },
      {
        name: 'Container',
        values: [
          {criterion: 'Start-up', value: '~ 568 ms'},
          {criterion: 'Kernel', value: 'no'},
        ],
      },
    ]);
  });

  it('is an empty list without subjects', () => {
    expect(read([['', 'Start-up']])).toEqual([]);
    expect(read([])).toEqual([]);
  });

  it('holds every text, also of criteria that share a name', () => {
    check(
      fc.property(tables, ([head = [], ...subjects]) => {
        expect(
          read([head, ...subjects]).map(({name, values}) => [
            ['', ...values.map(({criterion}) => criterion)],
            [name, ...values.map(({value}) => value)],
          ]),
        ).toEqual(subjects.map((row) => [['', ...head.slice(1)], row]));
      }),
    );
  });
});
