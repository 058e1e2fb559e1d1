import {namespaces, type DomElement} from '../dom/element.js';
import {RenderError} from '../renderError.js';
import {growBox, type Box} from '../geometry/box.js';
import {
  mapBox,
  multiply,
  parseTransform,
  scaleOf,
  type Matrix,
} from '../geometry/matrix.js';
import {isElement} from '../dom/parent.js';
import {boxOf, type MeasureContext} from '../geometry/measure.js';
import {allowed, attributesOf} from './attributes.js';
import {keepReadable} from './keepReadable.js';
import {hrefOf, linkTo} from './links.js';
import {
  presentationOf,
  roundCoordinate,
  type Presentation,
} from './presentation.js';
import {idMark, type Shape} from './shape.js';
import {transformOf} from './transform.js';

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

export interface CollectContext {
  readonly measure: MeasureContext;
  readonly gathered: Gathered;
  /** What holds around the element. */
  readonly around: Presentation;
  readonly matrix: Matrix;
  /** Where a node of the diagram leads. */
  readonly linkOf: (element: DomElement) => string | undefined;
  /** Within a definition, which is not seen where it stands. */
  readonly isDefinition: boolean;
}

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
export function collectShapes(
  element: DomElement,
  context: CollectContext,
): readonly Shape[] {
  const tag = element.localName;
  if (dropped.has(tag) || (tag === 'marker' && !context.isDefinition)) {
    return [];
  }
  if (!Object.hasOwn(allowed, tag) || element.namespaceURI !== namespaces.svg) {
    throw new RenderError('unsupported', refusalOf(tag));
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
  const transform = transformOf(element, styles);
  const own = presentationOf(element, styles);
  const inside: CollectContext = {
    ...context,
    around: {...context.around, ...own},
    matrix:
      transform === undefined
        ? context.matrix
        : multiply(context.matrix, parseTransform(transform)),
  };
  const children = isContainer(tag) ? pickChildren(element, inside) : [];
  const box = isGroup(tag) ? undefined : boxOf(element, context.measure);
  if (isContainer(tag) ? children.length === 0 : !box || !isSeen(inside)) {
    return [];
  }
  gather(element, box, inside);
  const picked: Shape = {
    tag: tag === 'a' ? 'g' : tag,
    attributes: {
      ...attributesOf(element, styles),
      ...(transform === undefined ? {} : {transform}),
      ...difference(own, context.around),
      ...keepOpacity(element, inside),
      ...(isContainer(tag) ? {} : keepMarkers(element, inside)),
    },
    children,
  };
  const shape = isNode(element)
    ? keepReadable(picked, context.around['fill'] ?? 'none')
    : picked;
  const href = tag === 'a' ? hrefOf(element) : context.linkOf(element);
  if (href === undefined) {
    return [shape];
  }
  context.gathered.hasLinks = true;
  return [linkTo(href, element, context.measure, unwrap(shape) as Shape[])];
}

function isNode(element: DomElement): boolean {
  return /\b(?:node|cluster)\b/.test(element.getAttribute('class') ?? '');
}

function refusalOf(tag: string): string {
  switch (tag.toLowerCase()) {
    case 'foreignobject':
      return 'A label in HTML is drawn by a browser only';
    case 'image':
      return 'A picture is drawn by a browser only';
    default:
      return `The element <${tag}> is drawn by a browser only`;
  }
}

function pickChildren(
  element: DomElement,
  context: CollectContext,
): readonly (Shape | string)[] {
  const children: (Shape | string)[] = [];
  const holdsText = /^(?:text|tspan)$/.test(element.localName);
  for (const child of element.childNodes) {
    if (isElement(child)) {
      const shapes = collectShapes(child, context);
      children.push(
        ...(holdsText && children.length > 0 && startsLine(shapes)
          ? [lineEnd]
          : []),
        ...shapes,
      );
    } else if (child.nodeName === '#text' && holdsText) {
      // As it is shown: Mermaid writes some blanks several times.
      const text = child.textContent.replace(/\s+/g, ' ');
      children.push(context.measure.reveal(text));
    }
  }
  return children.filter((child) => child !== '').flatMap(unwrap);
}

/** Parts the words of two lines where text is read or searched, unseen. */
const lineEnd: Shape = {
  tag: 'tspan',
  attributes: {'font-size': '0'},
  children: [' '],
};

function startsLine([shape]: readonly Shape[]): boolean {
  return shape?.tag === 'tspan' && 'x' in shape.attributes;
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

// What is as large as what is in it.
function isGroup(tag: string): boolean {
  return /^(?:a|g|tspan|marker)$/.test(tag);
}

function isSeen({around}: CollectContext): boolean {
  const isFilled = around['fill'] !== 'none';
  const isStroked =
    around['stroke'] !== 'none' && Number(around['stroke-width']) > 0;
  return around['visibility'] === 'visible' && (isFilled || isStroked);
}

function gather(
  element: DomElement,
  box: Box | undefined,
  {gathered, matrix, around, isDefinition}: CollectContext,
): void {
  const tag = element.localName;
  if (isDefinition) {
    return;
  }
  if (box) {
    const stroke =
      around['stroke'] === 'none' ? 0 : Number(around['stroke-width']) / 2;
    gathered.boxes.push(
      mapBox(matrix, growBox(box, tag === 'text' ? 0 : stroke)),
    );
  }
  if (/^(?:text|tspan)$/.test(tag) && element.childElementCount === 0) {
    gathered.sizes.push(Number(around['font-size']) * scaleOf(matrix));
  }
}

function difference(own: Presentation, around: Presentation): Presentation {
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => around[name] !== value),
  );
}

function keepOpacity(
  element: DomElement,
  {measure}: CollectContext,
): Presentation {
  const value = Number(measure.styles.own(element, 'opacity')?.text ?? '1');
  return value < 1 ? {opacity: String(roundCoordinate(value))} : {};
}

function keepMarkers(
  element: DomElement,
  {measure, gathered}: CollectContext,
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
