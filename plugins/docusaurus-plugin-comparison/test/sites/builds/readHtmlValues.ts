import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {collapse} from './readMarkdownCells.js';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** What a page shows of datasets, as text. */
export interface HtmlValues {
  /** The values of all comparison tables, row by row. */
  readonly cells: readonly string[];
  /** The values in sentences. */
  readonly facts: readonly string[];
  /** The values in the text versions of charts. */
  readonly charts: readonly string[];
}

/** Reads the values of a built page. */
export function readHtmlValues(html: string): HtmlValues {
  const cells: string[] = [];
  const facts: string[] = [];
  const charts: string[] = [];
  const walk = (node: HtmlNode, inTable: boolean): void => {
    if (!('tagName' in node)) {
      return;
    }
    const isTable = hasClass(node, 'comparison-table');
    if (hasClass(node, 'comparison-fact')) {
      facts.push(collapse(textOf(node)));
      return;
    }
    if (inTable && node.tagName === 'tr') {
      cells.push(...readRow(node));
      return;
    }
    if (
      attribute(node, 'data-value-of') !== undefined &&
      node.tagName === 'li'
    ) {
      node.childNodes
        .filter(isElement)
        .filter(({tagName}) => tagName === 'span')
        .forEach((span) => charts.push(collapse(textOf(span))));
    }
    node.childNodes.forEach((child) => walk(child, inTable || isTable));
  };
  parse(html).childNodes.forEach((node) => walk(node, false));
  return {cells, facts, charts};
}

/** The values of a row: none of one with headings alone. */
function readRow(row: HtmlElement): readonly string[] {
  const children = row.childNodes.filter(isElement);
  const isOfValues = children.some(
    (child) => child.tagName === 'th' && attribute(child, 'scope') === 'row',
  );
  return isOfValues
    ? children
        .filter(({tagName}) => tagName === 'td')
        .map((cell) => collapse(textOf(cell)))
    : [];
}

/** The text that readers see as the value: no marks, notes and controls. */
function textOf(node: HtmlNode): string {
  if ('value' in node) {
    return node.value;
  }
  if (!isElement(node) || isMark(node)) {
    return '';
  }
  return node.childNodes.map(textOf).join('');
}

function isMark(element: HtmlElement): boolean {
  return (
    /^(?:sup|svg|button|template)$/.test(element.tagName) ||
    attribute(element, 'data-mark') !== undefined ||
    attribute(element, 'hidden') !== undefined
  );
}

function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

function attribute({attrs}: HtmlElement, wanted: string): string | undefined {
  return attrs.find(({name}) => name === wanted)?.value;
}

function hasClass(element: HtmlElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}
