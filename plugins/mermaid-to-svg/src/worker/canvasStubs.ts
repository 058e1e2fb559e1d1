import {DomDocument, HtmlElement} from '../dom/document.js';
import type {DomElement} from '../dom/element.js';
import {DomNode} from '../dom/node.js';
import {defineMember} from './defineMember.js';

/**
 * Lets Cytoscape lay out diagrams. It places nodes without a page, but only
 * after it has prepared canvases, to which nothing is painted here.
 */
export function addCanvasStubs(): void {
  const html = HtmlElement.prototype;
  for (const size of ['clientWidth', 'clientHeight']) {
    defineMember(html, size, 0);
  }
  defineMember(html, 'getContext', createUnpaintedContext);
  defineMember(DomNode.prototype, 'addEventListener', () => {});
  defineMember(DomNode.prototype, 'getRootNode', function (this: DomNode) {
    return this.ownerDocument;
  });
  Object.defineProperty(DomDocument.prototype, 'head', {
    get(this: DomDocument): DomElement | null {
      return this.querySelector('head');
    },
  });
}

/** What Cytoscape asks of a window besides what Mermaid does. */
export const canvasWindow = {
  MutationObserver: createObserver(),
  ResizeObserver: createObserver(),
  // A frame would ask for the next one, and so on for ever.
  requestAnimationFrame: () => 0,
  matchMedia: () => ({matches: false, addListener() {}, addEventListener() {}}),
};

// Any method may be called, and any property be set.
function createUnpaintedContext(): object {
  return new Proxy(
    {},
    {get: (_, name) => (name === 'measureText' ? measureNothing : () => {})},
  );
}

function measureNothing() {
  return {width: 0};
}

function createObserver() {
  return class {
    observe(): void {}
    disconnect(): void {}
  };
}
