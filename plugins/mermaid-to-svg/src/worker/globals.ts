import {DomComment, DomText} from '../dom/characters.js';
import {
  HtmlElement,
  DomDocument,
  readDocument,
  SvgElement,
} from '../dom/document.js';
import {Attributes, DomElement, namespaces} from '../dom/element.js';
import type {InlineStyle} from '../dom/inlineStyle.js';
import {DomNode} from '../dom/node.js';
import {parseColor} from '../output/color.js';
import {RenderError} from '../renderError.js';
import type {Box} from '../geometry/box.js';
import {
  boxInRoot,
  boxOf,
  lengthOfText,
  type MeasureContext,
} from '../geometry/measure.js';
import {addCanvasStubs, canvasWindow} from './canvasStubs.js';
import {defineMember} from './defineMember.js';
import {lengthOfPath, parsePath} from '../geometry/path.js';

/**
 * Gives this thread the globals of a browser that Mermaid needs.
 *
 * @param measure - Returns the context that measures the current diagram.
 * @returns The document.
 */
export function createHost(measure: () => MeasureContext): DomDocument {
  const window = {...createWindow(measure), ...canvasWindow};
  addGeometry(measure);
  addCanvasStubs();
  defineMember(DomDocument.prototype, 'defaultView', window);
  for (const [name, value] of Object.entries({...window, window})) {
    defineMember(globalThis, name, value);
  }
  return window.document;
}

/** The window of an empty page, which DOMPurify uses too. */
export function createWindow(measure: () => MeasureContext) {
  const document = readDocument('');
  return {
    document,
    location: new URL('about:blank'),
    navigator: {userAgent: ''},
    // C4 diagrams wrap their rows at the width of the screen.
    screen: {availWidth: 1920},
    CSS: {
      supports: (property: string, value: string) =>
        property === 'color' && parseColor(value) !== undefined,
    },
    getComputedStyle: (element: DomElement) => computeStyle(element, measure()),
    addEventListener: () => {},
    CSSStyleSheet: StyleSheet,
    Comment: DomComment,
    DOMParser: Parser,
    Document: DomDocument,
    Element: DomElement,
    HTMLElement: HtmlElement,
    NamedNodeMap: Attributes,
    Node: DomNode,
    NodeFilter: {
      SHOW_ELEMENT: 0x1,
      SHOW_TEXT: 0x4,
      SHOW_CDATA_SECTION: 0x8,
      SHOW_PROCESSING_INSTRUCTION: 0x40,
      SHOW_COMMENT: 0x80,
    },
    SVGElement: SvgElement,
    Text: DomText,
  };
}

/** The style sheet into which Mermaid writes the styles of an author. */
class StyleSheet {
  readonly cssRules: StyleRule[] = [];

  insertRule(cssText: string, index: number): number {
    this.cssRules.splice(index, 0, new StyleRule(cssText));
    return index;
  }
}

class StyleRule {
  readonly #text: string;
  readonly #element = readDocument('').createElement('p');

  constructor(text: string) {
    this.#text = text;
  }

  /** The declarations that are added to those of the text. */
  get style(): InlineStyle {
    return this.#element.style;
  }

  get cssText(): string {
    const added = this.#element.getAttribute('style') ?? '';
    return this.#text.replace(/\}\s*$/, () => `${added}}`);
  }
}

class Parser {
  parseFromString(html: string): DomDocument {
    return readDocument(html);
  }
}

// What Mermaid uses.
function computeStyle(element: DomElement, {styles}: MeasureContext) {
  const read = (property: string) =>
    property === 'font-size'
      ? `${styles.fontSize(element)}px`
      : (styles.value(element, property)?.text ??
        (/^padding-|^border-/.test(property) ? '0px' : ''));
  return {
    getPropertyValue: read,
    fontSize: read('font-size'),
    textAnchor: read('text-anchor') || 'start',
  };
}

function addGeometry(measure: () => MeasureContext): void {
  const svg = SvgElement.prototype;
  defineMember(svg, 'getBBox', function (this: DomElement) {
    // Nothing else, because Mermaid distinguishes the two kinds by `left`.
    const {x, y, width, height} = toRect(boxOf(this, measure()));
    return {x, y, width, height};
  });
  defineMember(svg, 'getComputedTextLength', function (this: DomElement) {
    return lengthOfText(this, measure());
  });
  defineMember(svg, 'getTotalLength', function (this: DomElement) {
    return lengthOfPath(parsePath(this.getAttribute('d') ?? ''));
  });
  defineMember(svg, 'getBoundingClientRect', function (this: DomElement) {
    return toRect(boxInRoot(this, measure()));
  });
  defineMember(
    HtmlElement.prototype,
    'getBoundingClientRect',
    function (this: DomElement) {
      if (isInSvg(this)) {
        throw new RenderError(
          'unsupported',
          'A label in HTML is drawn by a browser only',
        );
      }
      return toRect(undefined);
    },
  );
}

function isInSvg({parentElement}: DomElement): boolean {
  return (
    parentElement !== null &&
    (parentElement.namespaceURI === namespaces.svg || isInSvg(parentElement))
  );
}

const emptyBox: Box = {left: 0, top: 0, right: 0, bottom: 0};

function toRect(box: Box | undefined) {
  const {left, top, right, bottom} = box ?? emptyBox;
  const [width, height] = [right - left, bottom - top];
  return {x: left, y: top, width, height, left, top, right, bottom};
}
