import {JSDOM, type DOMWindow} from 'jsdom';
import {
  boxInRoot,
  boxOf,
  lengthOfText,
  type Measure,
} from './shapes/measure.js';
import {lengthOfPath, parsePath, pointAlong} from './shapes/path.js';
import type {Box} from './shapes/box.js';

const globals = [
  'document',
  'CSSStyleSheet',
  'Comment',
  'DOMParser',
  'Document',
  'DocumentFragment',
  'Element',
  'HTMLElement',
  'HTMLTemplateElement',
  'MutationObserver',
  'NamedNodeMap',
  'Node',
  'NodeFilter',
  'SVGElement',
  'Text',
  'XMLSerializer',
  'navigator',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

/**
 * Gives this thread the globals of a browser that Mermaid needs.
 *
 * @param measure - Asked anew each time: what measures the diagram under way.
 */
export function createHost(measure: () => Measure): DOMWindow {
  const {window} = new JSDOM('<!doctype html><body></body>', {
    pretendToBeVisual: true,
  });
  addGeometry(window, measure);
  define(window, 'getComputedStyle', (element: Element) =>
    computeStyle(element, measure()),
  );
  for (const name of globals) {
    define(globalThis, name, window[name]);
  }
  define(globalThis, 'window', window);
  return window;
}

// What Mermaid asks for. jsdom's own answer counts sheets of other diagrams.
function computeStyle(element: Element, {styles}: Measure) {
  const read = (property: string) =>
    property === 'font-size'
      ? `${styles.fontSize(element)}px`
      : (styles.value(element, property)?.text ?? '');
  return {
    getPropertyValue: read,
    fontSize: read('font-size'),
    textAnchor: read('text-anchor') || 'start',
  };
}

function addGeometry(window: DOMWindow, measure: () => Measure): void {
  const svg = window.SVGElement.prototype;
  define(svg, 'getBBox', function (this: Element) {
    // Not more than this: Mermaid tells the two kinds apart by `left`.
    const {x, y, width, height} = toRect(boxOf(this, measure()));
    return {x, y, width, height};
  });
  define(svg, 'getComputedTextLength', function (this: Element) {
    return lengthOfText(this, measure());
  });
  define(svg, 'getTotalLength', function (this: Element) {
    return lengthOfPath(parsePath(this.getAttribute('d') ?? ''));
  });
  define(svg, 'getPointAtLength', function (this: Element, length: number) {
    return pointAlong(parsePath(this.getAttribute('d') ?? ''), length);
  });
  define(svg, 'getBoundingClientRect', function (this: Element) {
    return toRect(boxInRoot(this, measure()));
  });
}

const nothing: Box = {left: 0, top: 0, right: 0, bottom: 0};

function toRect(box: Box | undefined) {
  const {left, top, right, bottom} = box ?? nothing;
  const [width, height] = [right - left, bottom - top];
  return {x: left, y: top, width, height, left, top, right, bottom};
}

function define(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, {
    value,
    configurable: true,
    writable: true,
  });
}
