import fs from 'node:fs';
import fc from 'fast-check';
import type {Root, Table} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {stringify} from 'yaml';
import {hostileLabels} from '../diagrams/hostileLabels.js';
import {cellLabel} from '../../src/views/cellLabel.js';
import {translateWith} from '../../src/views/view.js';
import {table} from '../../src/views/table.js';
import {preparePage} from '../../src/markdown/twins/preparePage.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {makeFolder} from '../support/folder.js';
import {joinChunks, twinSite} from '../markdown/twins/twinSite.js';
import {propsOf} from '../views/view.js';
import {markdownTexts} from './arbitraryText.js';
import {checkAsync} from './check.js';

const texts = fc
  .oneof(markdownTexts, fc.constantFrom(...hostileLabels))
  // Two words are states, and a cell of blanks alone is none.
  .filter((text) => !/^\s*(?:unknown|n\/a)?\s*$/.test(text));

const page = `::comparison-table{data=./x.comparison.yaml}

Before :fact[a.one]{data=./x.comparison.yaml} after.

:fact[b.two]{data=./x.comparison.yaml}

- :fact[b.one]{data=./x.comparison.yaml}

> :fact[a.two]{data=./x.comparison.yaml}
`;

/** As HTML shows text: blanks are one space, and none at the ends. */
function collapse(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
}

describe('the Markdown of a page with hostile texts', () => {
  const site = makeFolder({'page.mdx': page});

  it('has the same texts for a parser of GitHub Flavored Markdown', async () => {
    await checkAsync(
      fc.asyncProperty(
        fc.record({
          names: fc.tuple(texts, texts),
          criteria: fc.tuple(texts, texts),
          values: fc.tuple(texts, texts, texts, texts),
          note: texts,
          title: texts,
        }),
        async ({names, criteria, values, note, title}) => {
          const yaml = stringify({
            title: 'x',
            criteria: {
              one: {name: criteria[0], type: 'text'},
              two: {name: criteria[1], type: 'text'},
            },
            subjects: {
              a: {
                name: names[0],
                values: {one: {value: values[0], note}, two: values[1]},
              },
              b: {name: names[1], values: {one: values[2], two: values[3]}},
            },
          });
          fs.writeFileSync(site.at('x.comparison.yaml'), yaml);
          let view;
          try {
            view = propsOf(table, datasetOf(yaml));
          } catch {
            // Some texts are refused, with a message.
            fc.pre(false);
            return;
          }
          const prepared = await preparePage(
            {file: site.at('page.mdx'), permalink: '/base/page', title},
            twinSite(site.dir),
          );
          const printed = prepared ? joinChunks(prepared.chunks) : '';
          const tree = unified().use(remarkParse).use(remarkGfm).parse(printed);
          const say = translateWith({});
          const expected = [
            ['', ...view.criteria.map((each) => collapse(each.name))],
            ...view.subjects.map(({name, cells}) => [
              collapse(name),
              ...cells.map((cell) => collapse(cellLabel(cell, say))),
            ]),
          ];

          expect(readRows(tree)).toEqual(expected);
          expect(readBlocks(tree, 'heading')).toEqual([collapse(title)]);
          expect(listKinds(tree)).toEqual([
            'heading',
            'paragraph',
            'table',
            'footnoteDefinition',
            'paragraph',
            'paragraph',
            'list',
            'blockquote',
          ]);
          const [, , before, alone, item, quoted] = readBlocks(
            tree,
            'paragraph',
          );
          expect([before, alone, item, quoted]).toEqual([
            `Before ${expected[1]?.[1]} after.`,
            expected[2]?.[2],
            expected[2]?.[1],
            expected[1]?.[2],
          ]);
        },
      ),
    );
  });
});

function readRows(tree: Root): readonly (readonly string[])[] {
  const found = tree.children.find(
    (node): node is Table => node.type === 'table',
  );
  return (found?.children ?? []).map((row) =>
    row.children.map((cell) => collapse(toString(cell))),
  );
}

function readBlocks(tree: Root, type: string): readonly string[] {
  const blocks: string[] = [];
  visit(tree, (node) => {
    if (node.type === type) {
      blocks.push(collapse(toString(node)));
    }
  });
  return blocks;
}

function listKinds(tree: Root): readonly string[] {
  return tree.children.map(({type}) => type);
}
