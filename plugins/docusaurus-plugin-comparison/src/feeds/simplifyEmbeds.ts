import {parseFragment, serialize} from 'parse5';
import {
  isFeedElement,
  makeFeedElement,
  listAttributes,
  type FeedElement,
  type FeedNode,
} from './html.js';
import {toPictureFile, type PictureFile} from './pictureFile.js';

/** A post for a feed, and its pictures. */
export interface SimplifiedPost {
  readonly html: string;
  readonly pictures: readonly PictureFile[];
}

/**
 * Simplifies the comparisons in a post for feed readers, which ignore scripts
 * and style sheets and remove unknown elements such as SVG.
 *
 * @param toUrl - Returns the absolute URL of a file of the site.
 */
export function simplifyEmbeds(
  html: string,
  toUrl: (file: string) => string,
): SimplifiedPost {
  // Parsing and serializing could change posts without comparisons.
  if (!/\bcomparison-(?:embed|fact|claim)\b/.test(html)) {
    return {html, pictures: []};
  }
  const pictures: PictureFile[] = [];
  const toImage = (svg: FeedElement): FeedElement => {
    const picture = toPictureFile(svg);
    pictures.push(picture);
    const {width = '', height = ''} = listAttributes(svg);
    const src = toUrl(picture.file);
    return makeFeedElement('img', {src, alt: describe(svg), width, height});
  };
  const tree = parseFragment(html);
  tree.childNodes = tree.childNodes.flatMap((node) =>
    isFeedElement(node) ? simplifyOurs(node, toImage) : [node],
  );
  return {html: serialize(tree), pictures};
}

type ToImage = (svg: FeedElement) => FeedElement;

/** Simplifies comparisons in an element, at any depth. */
function simplifyOurs(
  element: FeedElement,
  toImage: ToImage,
): readonly FeedNode[] {
  const {class: classes = ''} = listAttributes(element);
  if (/(?:^|\s)comparison-(?:embed|fact|claim)(?:\s|$)/.test(classes)) {
    return simplify(element, toImage);
  }
  element.childNodes = element.childNodes.flatMap((node) =>
    isFeedElement(node) ? simplifyOurs(node, toImage) : [node],
  );
  return [element];
}

// Attributes that work without the page and its style sheet.
const plainAttributes =
  /^(?:alt|colspan|datetime|dir|href|lang|rowspan|scope|src|start|title)$/;

/** Reduces a comparison to text, plain elements and pictures. */
function simplify(node: FeedNode, toImage: ToImage): readonly FeedNode[] {
  if (!isFeedElement(node)) {
    return node.nodeName === '#text' ? [node] : [];
  }
  if (isForPage(node)) {
    return [];
  }
  if (node.tagName === 'svg') {
    return [toImage(node)];
  }
  const attrs = node.attrs.filter(({name}) => plainAttributes.test(name));
  const childNodes = node.childNodes.flatMap((each) => simplify(each, toImage));
  const plain = {...node, attrs, childNodes};
  switch (node.tagName) {
    case 'span':
      return attrs.length === 0 ? childNodes : [plain];
    // Some readers remove these two tags, which would put the heading on the
    // same line as the content.
    case 'details':
      return [makeFeedElement('div', {}, childNodes)];
    case 'summary': {
      const heading = makeFeedElement('strong', {}, childNodes);
      return [makeFeedElement('p', {}, [heading])];
    }
    default:
      return [plain];
  }
}

/** Whether an element is useful only on the page, such as a control. */
function isForPage(element: FeedElement): boolean {
  const {tagName, childNodes} = element;
  const attributes = listAttributes(element);
  return (
    'hidden' in attributes ||
    'data-controls' in attributes ||
    /^(?:button|input|select|textarea)$/.test(tagName) ||
    /^(?:back|export|icon|legend|order|scale|separator|stacks)$/.test(
      attributes['data-mark'] ?? '',
    ) ||
    // A chart, which needs the style sheet; its text version has the same.
    (tagName === 'svg' &&
      (attributes['role'] === 'list' ||
        attributes['aria-hidden'] === 'true')) ||
    // A mark that only opens something.
    (tagName === 'sup' && !childNodes.some(containsText)) ||
    // The buttons to copy or download a picture.
    (tagName === 'details' && childNodes.some(hasCopyButton))
  );
}

function containsText(node: FeedNode): boolean {
  return isFeedElement(node)
    ? node.childNodes.some(containsText)
    : node.nodeName === '#text';
}

function hasCopyButton(node: FeedNode): boolean {
  return (
    isFeedElement(node) &&
    ('data-copied' in listAttributes(node) ||
      node.childNodes.some(hasCopyButton))
  );
}

/** The text alternative of a picture. */
function describe({childNodes}: FeedElement): string {
  const textOf = (name: string) =>
    childNodes
      .filter(isFeedElement)
      .filter(({tagName}) => tagName === name)
      .flatMap((element) => element.childNodes)
      .map((node) => ('value' in node ? node.value : ''))
      .join('');
  const [title, description] = [textOf('title'), textOf('desc')];
  return description.startsWith(title)
    ? description
    : [title, description].filter(Boolean).join('. ');
}
