import type {Nodes, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';

function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/**
 * The values of all tables that lead to their places on a page, as text: a list
 * for each row, without its name.
 */
export function readMarkdownCells(markdown: string): readonly string[] {
  const cells: string[] = [];
  visit(parse(markdown), 'table', (table) => {
    const rows = table.children.map(({children}) => children);
    const isOurs = rows
      .flat()
      .some(
        (cell) =>
          cell.children[0]?.type === 'link' &&
          /#[^/]+\./.test(cell.children[0].url),
      );
    if (isOurs) {
      for (const row of rows.slice(1)) {
        cells.push(...row.slice(1).map(textOf));
      }
    }
  });
  return cells;
}

/** The text of a page without marks. */
export function plainMarkdown(markdown: string): string {
  return collapse(textOf(parse(markdown)));
}

function textOf(node: Nodes): string {
  if (node.type === 'footnoteReference') {
    return '';
  }
  if ('value' in node) {
    return node.value;
  }
  return 'children' in node
    ? collapse(
        node.children
          .map((child) => textOf(child))
          .join(
            /^(?:root|list|listItem|table|tableRow)$/.test(node.type)
              ? ' '
              : '',
          ),
      )
    : '';
}

/** Blanks are one space, and none at the ends; a direction is no text. */
export function collapse(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
