import {RenderError} from '../../renderError.js';
import {growBox, type Box} from '../shapes/box.js';
import {
  mapBox,
  multiply,
  parseTransform,
  scaleOf,
  type Matrix,
} from '../shapes/matrix.js';
import {boxOf, type Measure} from '../shapes/measure.js';
import {presentationOf, round, type Presentation} from './presentation.js';
import {idMark, type Shape} from './shape.js';

/** What is gathered while the elements of a diagram are picked. */
export interface Gathered {
  /** Of all that is seen, in the coordinates of the picture. */
  readonly boxes: Box[];
  /** Sizes of text, in pixels. */
  readonly sizes: number[];
  /** Markers that are referred to, by Mermaid's ids. */
  readonly markers: Map<string, string>;
  /** Whether there is a link. */
  hasLinks: boolean;
}

export interface Context {
  readonly measure: Measure;
  readonly gathered: Gathered;
  /** What holds around the element. */
  readonly around: Presentation;
  readonly matrix: Matrix;
  /** Where a node of the diagram leads. */
  readonly linkOf: (element: Element) => string | undefined;
  /** Within a definition, which is not seen where it stands. */
  readonly isDefinition: boolean;
}

const numeric = /^[-+.,\de\s]+$/i;
const length = /^[-+]?(?:\d*\.\d+|\d+\.?)(?:em|px)?$/;

// The attributes that an element may keep beside its presentation. What is
// not here does not reach the picture.
const attributes: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  g: {},
  a: {},
  rect: {
    x: length,
    y: length,
    width: length,
    height: length,
    rx: length,
    ry: length,
  },
  circle: {cx: length, cy: length, r: length},
  ellipse: {cx: length, cy: length, rx: length, ry: length},
  line: {x1: length, y1: length, x2: length, y2: length},
  polygon: {points: numeric},
  polyline: {points: numeric},
  path: {d: /^[-+.,\da-z\s]+$/i},
  text: {x: length, y: length, dx: length, dy: length},
  tspan: {x: length, y: length, dx: length, dy: length},
  marker: {
    viewBox: numeric,
    refX: length,
    refY: length,
    markerUnits: /^(?:userSpaceOnUse|strokeWidth)$/,
    markerWidth: length,
    markerHeight: length,
    orient: /^(?:auto|auto-start-reverse|-?[\d.]+)$/,
  },
};

const dropped = new Set([
  'defs',
  'desc',
  'filter',
  'linearGradient',
  'style',
  'symbol',
  'title',
]);

/**
 * What of an element is shown, from an allow-list; nothing for what is empty
 * or not seen.
 *
 * @throws {RenderError} For what cannot be shown without a browser.
 */
export function pick(element: Element, context: Context): readonly Shape[] {
  const tag = element.localName;
  if (dropped.has(tag) || (tag === 'marker' && !context.isDefinition)) {
    return [];
  }
  if (tag === 'switch') {
    return pickChildren(element, context).filter(
      (each) => typeof each !== 'string',
    );
  }
  if (tag === 'foreignObject' || tag === 'foreignobject') {
    // Beside it stands the same as text of SVG.
    if (element.parentElement?.localName === 'switch') {
      return [];
    }
    throw new RenderError('unsupported', 'An HTML label is not drawn');
  }
  const allowed = attributes[tag];
  if (!allowed || element.namespaceURI !== 'http://www.w3.org/2000/svg') {
    throw new RenderError('unsupported', `An element <${tag}> is not drawn`);
  }
  const {styles} = context.measure;
  if (
    // The line of the day on which a Gantt chart is looked at.
    element.getAttribute('class') === 'today' ||
    styles.own(element, 'display')?.text === 'none' ||
    styles.own(element, 'opacity')?.text === '0'
  ) {
    return [];
  }
  const transform = element.getAttribute('transform');
  const own = presentationOf(element, styles);
  const inside: Context = {
    ...context,
    around: {...context.around, ...own},
    matrix: transform
      ? multiply(context.matrix, parseTransform(transform))
      : context.matrix,
  };
  const children = isContainer(tag) ? pickChildren(element, inside) : [];
  if (isContainer(tag) ? children.length === 0 : !isSeen(element, inside)) {
    return [];
  }
  gather(element, inside);
  const shape: Shape = {
    tag,
    attributes: {
      ...keep(element, allowed),
      ...(transform ? {transform: printTransform(transform)} : {}),
      ...difference(own, context.around),
      ...keepOpacity(element, inside),
      ...(tag === 'a' || tag === 'g' ? {} : keepMarkers(element, inside)),
    },
    children,
  };
  return toLink(shape, element, context);
}

function pickChildren(
  element: Element,
  context: Context,
): readonly (Shape | string)[] {
  const children: (Shape | string)[] = [];
  const holdsText = /^(?:text|tspan)$/.test(element.localName);
  for (const child of element.childNodes) {
    if (child.nodeType === child.ELEMENT_NODE) {
      children.push(...pick(child as Element, context));
    } else if (child.nodeType === child.TEXT_NODE && holdsText) {
      children.push(context.measure.reveal(child.nodeValue ?? ''));
    }
  }
  return children.filter((child) => child !== '').flatMap(unwrap);
}

// A group that says nothing is not needed; neither is a stretch of text.
function unwrap(child: Shape | string): readonly (Shape | string)[] {
  return typeof child !== 'string' &&
    /^(?:g|tspan)$/.test(child.tag) &&
    Object.keys(child.attributes).length === 0
    ? child.children
    : [child];
}

function isContainer(tag: string): boolean {
  return /^(?:a|g|marker|text|tspan)$/.test(tag);
}

function isSeen(element: Element, {around, measure}: Context): boolean {
  const isFilled = around['fill'] !== 'none';
  const isStroked =
    around['stroke'] !== 'none' && Number(around['stroke-width']) > 0;
  const box = boxOf(element, measure);
  return (
    box !== undefined &&
    around['visibility'] === 'visible' &&
    (isFilled || isStroked)
  );
}

function gather(
  element: Element,
  {gathered, measure, matrix, around, isDefinition}: Context,
): void {
  const tag = element.localName;
  if (isDefinition || /^(?:a|g|tspan|marker)$/.test(tag)) {
    if (tag === 'tspan' && element.childElementCount === 0) {
      gathered.sizes.push(Number(around['font-size']) * scaleOf(matrix));
    }
    return;
  }
  const box = boxOf(element, measure);
  if (box) {
    const stroke =
      around['stroke'] === 'none' ? 0 : Number(around['stroke-width']) / 2;
    gathered.boxes.push(
      mapBox(matrix, growBox(box, tag === 'text' ? 0 : stroke)),
    );
  }
  if (tag === 'text' && element.childElementCount === 0) {
    gathered.sizes.push(Number(around['font-size']) * scaleOf(matrix));
  }
}

function keep(
  element: Element,
  allowed: Readonly<Record<string, RegExp>>,
): Presentation {
  const kept: Record<string, string> = {};
  for (const [name, pattern] of Object.entries(allowed)) {
    const value = element.getAttribute(name)?.trim();
    if (value && pattern.test(value)) {
      kept[name] = value.replace(/[-+]?\d*\.\d+(?:e[-+]?\d+)?/gi, (each) =>
        String(round(Number(each))),
      );
    }
  }
  return kept;
}

function printTransform(transform: string): string {
  const parts = transform.matchAll(
    /(translate|scale|rotate|matrix|skewX|skewY)\s*\(([-+.,\de\s]*)\)/gi,
  );
  return [...parts]
    .map(([, name = '', list = '']) => {
      const factor = name === 'translate' ? 100 : 1e5;
      const numbers = list
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((each) => Math.round(Number(each) * factor) / factor);
      return `${name}(${numbers.join(' ')})`;
    })
    .join(' ');
}

function difference(own: Presentation, around: Presentation): Presentation {
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => around[name] !== value),
  );
}

function keepOpacity(element: Element, {measure}: Context): Presentation {
  const value = Number(measure.styles.own(element, 'opacity')?.text ?? '1');
  return value < 1 ? {opacity: String(round(value))} : {};
}

function keepMarkers(
  element: Element,
  {measure, gathered}: Context,
): Presentation {
  const kept: Record<string, string> = {};
  for (const name of ['marker-start', 'marker-mid', 'marker-end']) {
    const value = measure.styles.value(element, name)?.text ?? 'none';
    const [, id] = /^url\(["']?[^#"')]*#([^"')]+)["']?\)$/.exec(value) ?? [];
    if (id !== undefined) {
      const index =
        gathered.markers.get(id) ?? String(gathered.markers.size + 1);
      gathered.markers.set(id, index);
      kept[name] = `url(#${idMark}-${index})`;
    }
  }
  return kept;
}

function toLink(
  shape: Shape,
  element: Element,
  context: Context,
): readonly Shape[] {
  const href = shape.tag === 'a' ? hrefOf(element) : context.linkOf(element);
  if (href === undefined) {
    return shape.tag === 'a' ? [{...shape, tag: 'g'}] : [shape];
  }
  const name = element.textContent === null ? '' : nameOf(element, context);
  context.gathered.hasLinks = true;
  const attributes = {href: checkAddress(href), 'aria-label': name};
  return shape.tag === 'a'
    ? [{...shape, attributes: {...attributes, ...shape.attributes}}]
    : [{tag: 'a', attributes, children: [shape]}];
}

function hrefOf(element: Element): string | undefined {
  return (
    element.getAttribute('href') ??
    element.getAttribute('xlink:href') ??
    undefined
  );
}

// Lines of a label are words of one name.
function nameOf(element: Element, {measure}: Context): string {
  const lines = [...element.getElementsByTagName('tspan')].filter(
    (each) => each.hasAttribute('x') || each.hasAttribute('y'),
  );
  const texts = lines.length > 0 ? lines : [element];
  return texts
    .map((each) => measure.reveal(each.textContent).trim())
    .join(' ')
    .replace(/\s+/g, ' ');
}

// Read as browsers do, which skip tabs and blanks: what runs, or holds a
// document of its own, is no address.
function checkAddress(address: string): string {
  const base = 'https://relative.invalid/';
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) {
    throw new RenderError('unsafe', `A link may not lead to "${address}"`);
  }
  return address;
}
