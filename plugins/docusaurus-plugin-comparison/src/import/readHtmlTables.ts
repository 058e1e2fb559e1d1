import {type DefaultTreeAdapterMap, parse} from 'parse5';
import {CellBuilder, type ResolveLink} from './cellBuilder.js';
import type {FoundCell, FoundFootnote, FoundTable} from './foundTable.js';
import {usableLegend} from './legend.js';

type HtmlNode = DefaultTreeAdapterMap['node'];
type TableElement = DefaultTreeAdapterMap['element'];

/** The tables of an HTML text that are not inside of another table. */
export function readHtmlTables(
  html: string,
  resolveLink: ResolveLink,
): readonly FoundTable[] {
  const document = parse(html, {sourceCodeLocationInfo: true});
  let heading = '';
  const tables: FoundTable[] = [];
  const walk = (node: HtmlNode): void => {
    if (isHtmlElement(node)) {
      if (isHidden(node)) {
        return;
      }
      if (/^h[1-6]$|^title$/.test(node.tagName)) {
        heading = readHtmlCell(node, resolveLink).text;
      }
      if (node.tagName === 'table') {
        const table = readHtmlTable(node, heading, resolveLink);
        if (table) {
          tables.push(table);
        }
        return;
      }
    }
    childrenOf(node).forEach(walk);
  };
  walk(document);
  return tables;
}

function readHtmlTable(
  table: TableElement,
  heading: string,
  resolveLink: ResolveLink,
): FoundTable | undefined {
  const caption = find(table, 'caption')[0];
  const footnotes = new Map<string, FoundFootnote>();
  const remarks: string[] = [];
  const rows = find(table, 'tr').filter((row) => {
    const isFoot = parentName(row) === 'tfoot';
    const cell = isFoot ? readHtmlCell(row, resolveLink) : undefined;
    const [mark] = cell?.marks ?? [];
    if (cell && mark !== undefined) {
      footnotes.set(mark, {prose: cell.prose});
    }
    return mark === undefined;
  });
  const grid: FoundCell[][] = rows.map(() => []);
  let headingRows = 0;
  let classes = 0;
  rows.forEach((row, index) => {
    if (parentName(row) === 'thead') {
      headingRows += 1;
    }
    let column = 0;
    for (const cell of childrenOf(row).filter(isHtmlElement)) {
      if (!/^t[dh]$/.test(cell.tagName) || isHidden(cell)) {
        continue;
      }
      while (grid[index]?.[column]) {
        column += 1;
      }
      classes += attributeOf(cell, 'class') === undefined ? 0 : 1;
      const [down, right] = [
        cellSpan(cell, 'rowspan'),
        cellSpan(cell, 'colspan'),
      ];
      const content = readHtmlCell(cell, resolveLink);
      if ((down > 1 || right > 1) && cell.tagName === 'td') {
        remarks.push(
          `line ${content.line}: one cell covers ${down} × ${right} rows and columns`,
        );
      }
      for (const lower of grid.slice(index, index + down)) {
        for (let step = 0; step < right; step += 1) {
          lower[column + step] = content;
        }
      }
      column += right;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  const line = table.sourceCodeLocation?.startLine ?? 1;
  const empty = new CellBuilder(resolveLink).build(line);
  const filled = grid.map((row) =>
    Array.from({length: width}, (_, index) => row[index] ?? empty),
  );
  if (filled.length === 0) {
    return undefined;
  }
  // Without `thead`, a first row of headings only is one.
  const [first = []] = filled;
  const topRows =
    headingRows || (first.every(({isHeading}) => isHeading) ? 1 : undefined);
  const body = filled.slice(topRows ?? 1);
  const isNames = (column: number) =>
    body.length > 0 && body.every((row) => row[column]?.isHeading);
  if (classes > 0) {
    remarks.push(`Classes were seen (${classes}) and not read.`);
  }
  return {
    title: caption ? readHtmlCell(caption, resolveLink).text : heading,
    line,
    rows: filled,
    ...(topRows !== undefined && {headingRows: topRows}),
    // A column of merged headings is followed by the names.
    headingColumns:
      isNames(0) && (isNames(1) || hasMergedFirst(body)) && width > 2 ? 2 : 1,
    legend: usableLegend(new Map(), []),
    footnotes,
    remarks,
  };
}

function hasMergedFirst(body: readonly (readonly FoundCell[])[]): boolean {
  return body.some(
    (row, index) => index > 0 && row[0] === body[index - 1]?.[0],
  );
}

function readHtmlCell(cell: TableElement, resolveLink: ResolveLink): FoundCell {
  const builder = new CellBuilder(resolveLink);
  const add = (node: HtmlNode): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      builder.addText(node.value);
      return;
    }
    if (!isHtmlElement(node) || isHidden(node)) {
      return;
    }
    const inner = () => node.childNodes.forEach(add);
    switch (node.tagName) {
      case 'br':
        builder.addBreak();
        break;
      case 'li':
      case 'p':
        inner();
        builder.addBreak();
        break;
      case 'code':
        builder.addCode(htmlText(node));
        break;
      case 'b':
      case 'strong':
        builder.addEmphasis('**', inner);
        break;
      case 'i':
      case 'em':
        builder.addEmphasis('*', inner);
        break;
      case 'a':
        builder.addLink(attributeOf(node, 'href') ?? '', inner);
        break;
      case 'img':
        builder.addImage(
          attributeOf(node, 'src') ?? '',
          attributeOf(node, 'alt') ?? '',
        );
        break;
      case 'sup':
        builder.addMark(htmlText(node));
        break;
      case 'sub':
        builder.addSubscript(htmlText(node));
        break;
      default:
        inner();
    }
  };
  cell.childNodes.forEach(add);
  return builder.build(
    cell.sourceCodeLocation?.startLine ?? 1,
    cell.tagName === 'th',
  );
}

function find(node: HtmlNode, name: string): readonly TableElement[] {
  return childrenOf(node).flatMap((child): readonly TableElement[] => {
    if (!isHtmlElement(child) || child.tagName === 'table') {
      return [];
    }
    return child.tagName === name ? [child] : find(child, name);
  });
}

function isHtmlElement(node: HtmlNode): node is TableElement {
  return 'tagName' in node;
}

function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function parentName({parentNode}: TableElement): string | undefined {
  return parentNode && isHtmlElement(parentNode)
    ? parentNode.tagName
    : undefined;
}

function attributeOf({attrs}: TableElement, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function htmlText(node: HtmlNode): string {
  return node.nodeName === '#text' && 'value' in node
    ? node.value
    : childrenOf(node).map(htmlText).join('');
}

function isHidden(node: TableElement): boolean {
  return (
    /^(?:script|style|template|noscript|svg)$/.test(node.tagName) ||
    attributeOf(node, 'hidden') !== undefined ||
    /display\s*:\s*none/i.test(attributeOf(node, 'style') ?? '')
  );
}

// No table has more merged cells, and a bound keeps a bad file from filling memory.
function cellSpan(cell: TableElement, name: string): number {
  const typed = Number(attributeOf(cell, name) ?? 1);
  return Number.isInteger(typed) && typed > 0 ? Math.min(typed, 1000) : 1;
}
