import fc from 'fast-check';
import type {RootContent, Table} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {
  escapeBlock,
  escapeMarkdown,
  toMarkdown,
  type TableText,
} from '../../src/views/markdownTable.js';
import {markdownTexts} from '../properties/arbitraryText.js';
import {check} from '../properties/check.js';

const tables: fc.Arbitrary<TableText> = fc
  .integer({min: 1, max: 4})
  .chain((width) =>
    fc.record({
      orientation: fc.constantFrom('subjects-as-rows', 'subjects-as-columns'),
      criteria: fc.array(
        fc.record(
          {name: markdownTexts, group: markdownTexts},
          {requiredKeys: ['name']},
        ),
        {minLength: width, maxLength: width},
      ),
      subjects: fc.array(
        fc.record({
          name: markdownTexts,
          cells: fc.array(fc.record({text: markdownTexts}), {
            minLength: width,
            maxLength: width,
          }),
        }),
        {minLength: 1, maxLength: 4},
      ),
    }),
  );

function parseMarkdown(text: string): readonly RootContent[] {
  return unified().use(remarkParse).use(remarkGfm).parse(text).children;
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const [table] = parseMarkdown(text) as readonly Table[];
  return (table?.children ?? []).map(({children}) =>
    children.map((cell) => toString(cell)),
  );
}

/** A text as HTML shows it: white space is one space, and none at the ends. */
function inOneLine(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
}

/** A table with one cell. */
function tableOf(text: string): TableText {
  return {
    orientation: 'subjects-as-rows',
    criteria: [{name: 'x'}],
    subjects: [{name: 'y', cells: [{text}]}],
  };
}

const engines: TableText = {
  orientation: 'subjects-as-rows',
  criteria: [{name: 'Start-up', group: 'Speed'}, {name: 'Kernel'}],
  subjects: [
    {name: 'VM', cells: [{text: '17 s to 97 s', notes: [1, 2]}, {text: 'yes'}]},
    {name: 'Container', cells: [{text: '~ 568 ms'}, {text: 'no'}]},
  ],
};

describe('toMarkdown(table)', () => {
  it('has a row for each subject, and names the groups of criteria', () => {
    expect(toMarkdown(engines)).toBe(`|  | Speed: Start-up | Kernel |
| --- | --- | --- |
| VM | 17 s to 97 s[^1][^2] | yes |
| Container | \\~ 568 ms | no |`);
  });

  it('has a column for each subject where subjects are columns', () => {
    const table = {...engines, orientation: 'subjects-as-columns'} as const;

    expect(toMarkdown(table)).toBe(`|  | VM | Container |
| --- | --- | --- |
| Speed: Start-up | 17 s to 97 s[^1][^2] | \\~ 568 ms |
| Kernel | yes | no |`);
  });
});

describe('Markdown tables', () => {
  it('give the same cells to a parser of GFM, whatever the texts hold', () => {
    check(
      fc.property(tables, (table) => {
        const {orientation, criteria, subjects} = table;
        const markdown = toMarkdown(table);
        const names = criteria.map(({name, group}) =>
          group === undefined ? name : `${group}: ${name}`,
        );
        const asRows = [
          ['', ...names],
          ...subjects.map(({name, cells}) => [
            name,
            ...cells.map(({text}) => text),
          ]),
        ].map((row) => row.map(inOneLine));
        const rows = cellsOf(markdown);

        expect(parseMarkdown(markdown)).toMatchObject([{type: 'table'}]);
        expect(
          orientation === 'subjects-as-rows'
            ? rows
            : (rows[0] ?? []).map((_, at) => rows.map((row) => row[at])),
        ).toEqual(asRows);
      }),
    );
  });

  it('have notes that are one paragraph with the same text', () => {
    check(
      fc.property(markdownTexts, (note) => {
        fc.pre(inOneLine(note) !== '');
        const markdown = `[^1]: ${escapeBlock(escapeMarkdown(note))}`;
        const [footnote, ...others] = parseMarkdown(markdown);

        expect(others).toEqual([]);
        expect(footnote).toMatchObject({
          type: 'footnoteDefinition',
          children: [{type: 'paragraph'}],
        });
        expect(toString(footnote)).toBe(inOneLine(note));
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
  ])('take %j for plain text', (text) => {
    const [table] = parseMarkdown(
      toMarkdown(tableOf(text)),
    ) as readonly Table[];

    expect(table?.children[1]?.children[1]?.children).toMatchObject([
      {type: 'text', value: text},
    ]);
  });

  it.each([
    'https://example.com/a_b',
    'See www.example.com/~a*b.',
    'first_last@example.com',
    '<https://example.com/a>',
  ])('write the address in %j as it is', (text) => {
    expect(cellsOf(toMarkdown(tableOf(text)))).toEqual([
      ['', 'x'],
      ['y', text],
    ]);
  });
});
