import {createHash} from 'node:crypto';
import {light} from '../diagrams/palette.js';
import {escapeHtml} from '../views/escapeHtml.js';
import {isFeedElement, listAttributes} from './html.js';
import type {FeedElement, FeedNode} from './html.js';

/** A picture for feeds, as a file of the site. */
export interface PictureFile {
  /** Relative to the folder of the site. */
  readonly file: string;
  readonly svg: string;
}

/**
 * Converts an SVG of a page to a file for feed readers. Feed readers do not
 * have the custom properties of the page, and some use image libraries that
 * draw `var()` as black. So the file has the light colors of the palette and a
 * background.
 */
export function toPictureFile(svg: FeedElement): PictureFile {
  const text = `${toXml(withBackground(svg))}\n`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return {file: `assets/images/feed-${hash}.svg`, svg: text};
}

function withBackground(svg: FeedElement): FeedElement {
  const {viewBox = ''} = listAttributes(svg);
  const [x = '', y = '', width = '', height = ''] = viewBox.split(/[\s,]+/);
  const size = {x, y, width, height, fill: light('surface')};
  const background: FeedElement = {
    ...svg,
    nodeName: 'rect',
    tagName: 'rect',
    attrs: Object.entries(size).map(([name, value]) => ({name, value})),
    childNodes: [],
  };
  // Viewers expect the name and the description first.
  const isName = ({nodeName}: FeedNode) => /^(?:title|desc)$/.test(nodeName);
  return {
    ...svg,
    attrs: [
      {name: 'xmlns', value: svg.namespaceURI},
      ...svg.attrs.filter(({name}) => name !== 'xmlns'),
    ],
    childNodes: [
      ...svg.childNodes.filter(isName),
      background,
      ...svg.childNodes.filter((node) => !isName(node)),
    ],
  };
}

function toXml(node: FeedNode): string {
  if ('value' in node) {
    return escapeHtml(node.value);
  }
  if (!isFeedElement(node)) {
    return '';
  }
  const {tagName, attrs, childNodes} = node;
  const attributes = attrs.map(({prefix, name, value}) => {
    const qualified = prefix ? `${prefix}:${name}` : name;
    return ` ${qualified}="${escapeHtml(replaceVariables(value))}"`;
  });
  const start = `<${tagName}${attributes.join('')}`;
  return childNodes.length === 0
    ? `${start}/>`
    : `${start}>${childNodes.map(toXml).join('')}</${tagName}>`;
}

/** Replaces custom properties by their fallback colors. */
function replaceVariables(value: string): string {
  return value.replace(/var\(--[\w-]+,\s*([^()]+)\)/g, '$1');
}
