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
import {referToGradients} from './gradient.js';
import {hrefOf, linkTo} from './links.js';
import {
  presentationOf,
  roundCoordinate,
  type Presentation,
} from './presentation.js';
import {referToDefinition, type Shape} from './shape.js';
import {toTspan} from './spans.js';
import {transformOf, transformOfNested} from './transform.js';
import {
  splitStyles,
  withoutMarks,
  type SpanStyle,
} from '../text/inlineStyles.js';

/** Data that is collected from the elements of a diagram. */
export interface CollectedData {
  /** The boxes of visible shapes, in the coordinates of the picture. */
  readonly boxes: Box[];
  /** Font sizes, in pixels. */
  readonly sizes: number[];
  /** The new ids of used markers and gradients, by Mermaid's ids. */
  readonly definitions: Map<string, string>;
  /** Whether the picture has a link. */
  hasLinks: boolean;
}

export interface CollectContext {
  readonly measure: MeasureContext;
  readonly collected: CollectedData;
  /** The presentation that the element inherits. */
  readonly inherited: Presentation;
  readonly matrix: Matrix;
  /** The URL to which a node of the diagram links. */
  readonly linkOf: (element: DomElement) => string | undefined;
  /** The inline styles that continue in the current text. */
  readonly openStyles: Set<SpanStyle>;
  /** Whether the element is in a definition, which is not drawn in place. */
  readonly isDefinition: boolean;
}

const dropped = new Set([
  'clipPath',
  'defs',
  'desc',
  'filter',
  'linearGradient',
  'style',
  'symbol',
  'title',
]);

/**
 * Converts an element to shapes with allowed elements and attributes. Empty and
 * invisible elements are removed.
 *
 * @throws {RenderError} For elements that only a browser can draw.
 */
export function collectShapes(
  element: DomElement,
  context: CollectContext,
): readonly Shape[] {
  const tag = element.localName;
  if (dropped.has(tag) || (tag === 'marker' && !context.isDefinition)) {
    return [];
  }
  // A nested <svg>, such as an icon, is drawn as a group.
  if (
    !Object.hasOwn(allowed, tag === 'svg' ? 'g' : tag) ||
    element.namespaceURI !== namespaces.svg
  ) {
    throw new RenderError('unsupported', refusalOf(tag));
  }
  const {styles} = context.measure;
  if (
    // The line of the current day in a Gantt chart.
    element.getAttribute('class') === 'today' ||
    styles.own(element, 'display')?.text === 'none' ||
    styles.own(element, 'opacity')?.text === '0'
  ) {
    return [];
  }
  const transform =
    tag === 'svg' ? transformOfNested(element) : transformOf(element, styles);
  const own = referToGradients(
    presentationOf(element, styles),
    element,
    context.collected.definitions,
  );
  const inside: CollectContext = {
    ...context,
    inherited: {...context.inherited, ...own},
    ...(tag === 'text' && {openStyles: new Set<SpanStyle>()}),
    matrix:
      transform === undefined
        ? context.matrix
        : multiply(context.matrix, parseTransform(transform)),
  };
  const children = isContainerTag(tag) ? pickChildren(element, inside) : [];
  const box = isGroup(tag) ? undefined : boxOf(element, context.measure);
  if (isContainerTag(tag) ? children.length === 0 : !box || !isSeen(inside)) {
    return [];
  }
  collectBox(element, box, inside);
  const shape: Shape = {
    tag: tag === 'a' || tag === 'svg' ? 'g' : tag,
    attributes: {
      ...attributesOf(element, styles),
      ...(transform === undefined ? {} : {transform}),
      ...difference(own, context.inherited),
      ...keepOpacity(element, inside),
      ...(isContainerTag(tag) ? {} : keepMarkers(element, inside)),
    },
    children: [...tooltipOf(element, context), ...children],
    ...(!isGroup(tag) || tag === 'tspan'
      ? {origin: {element, matrix: inside.matrix}}
      : {}),
  };
  const href = tag === 'a' ? hrefOf(element) : context.linkOf(element);
  if (href === undefined) {
    return [shape];
  }
  context.collected.hasLinks = true;
  return [linkTo(href, element, context.measure, unwrap(shape) as Shape[])];
}

// Mermaid writes the tooltip of a node into an attribute.
function tooltipOf(
  element: DomElement,
  {measure}: CollectContext,
): readonly Shape[] {
  const words = element.getAttribute('title') ?? '';
  return words === '' || element.localName !== 'g'
    ? []
    : [
        {
          tag: 'title',
          attributes: {},
          children: [withoutMarks(measure.reveal(words))],
        },
      ];
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
      // Collapses whitespace like browsers: Mermaid repeats some spaces.
      const text = child.textContent.replace(/\s+/g, ' ');
      children.push(...spansOf(context.measure.reveal(text), context));
    }
  }
  return children.filter((child) => child !== '').flatMap(unwrap);
}

// A shifted span shifts all that follows on its line.
function spansOf(
  text: string,
  {openStyles, inherited}: CollectContext,
): readonly (Shape | string)[] {
  let shift = 0;
  const spans = splitStyles(text, openStyles).map((part) => {
    const span = toTspan(part, Number(inherited['font-size']), shift);
    shift = span.shift;
    return span.shape;
  });
  return shift === 0
    ? spans
    : [
        ...spans,
        {tag: 'tspan', attributes: {dy: `${-shift}`}, children: ['\u200b']},
      ];
}

/** An invisible space between lines, for reading aloud and searching. */
const lineEnd: Shape = {
  tag: 'tspan',
  attributes: {'font-size': '0'},
  children: [' '],
};

function startsLine([shape]: readonly Shape[]): boolean {
  return shape?.tag === 'tspan' && 'x' in shape.attributes;
}

// Groups and text spans without attributes are not needed.
function unwrap(child: Shape | string): readonly (Shape | string)[] {
  return typeof child !== 'string' &&
    /^(?:g|tspan)$/.test(child.tag) &&
    Object.keys(child.attributes).length === 0 &&
    !child.children.some(isTooltip)
    ? child.children
    : [child];
}

function isTooltip(child: Shape | string): boolean {
  return typeof child !== 'string' && child.tag === 'title';
}

function isContainerTag(tag: string): boolean {
  return /^(?:a|g|marker|svg|text|tspan)$/.test(tag);
}

// Elements whose size is that of their content.
function isGroup(tag: string): boolean {
  return /^(?:a|g|marker|svg|tspan)$/.test(tag);
}

function isSeen({inherited}: CollectContext): boolean {
  const isFilled = inherited['fill'] !== 'none';
  const isStroked =
    inherited['stroke'] !== 'none' && Number(inherited['stroke-width']) > 0;
  return inherited['visibility'] === 'visible' && (isFilled || isStroked);
}

function collectBox(
  element: DomElement,
  box: Box | undefined,
  {collected, matrix, inherited, isDefinition}: CollectContext,
): void {
  const tag = element.localName;
  if (isDefinition) {
    return;
  }
  if (box) {
    const isWithoutOutside =
      tag === 'text' || inherited['stroke'] === 'none' || isBand(element);
    const stroke = isWithoutOutside ? 0 : Number(inherited['stroke-width']) / 2;
    collected.boxes.push(mapBox(matrix, growBox(box, stroke)));
  }
  if (/^(?:text|tspan)$/.test(tag) && element.childElementCount === 0) {
    collected.sizes.push(Number(inherited['font-size']) * scaleOf(matrix));
  }
}

// A link of a Sankey diagram, whose nodes are as high as their links.
function isBand(element: DomElement): boolean {
  return (
    element.localName === 'path' && element.matches('.links > .link > path')
  );
}

function difference(own: Presentation, inherited: Presentation): Presentation {
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => inherited[name] !== value),
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
  {measure, collected}: CollectContext,
): Presentation {
  const markers: Record<string, string> = {};
  for (const name of ['marker-start', 'marker-mid', 'marker-end']) {
    const value = measure.styles.value(element, name)?.text ?? 'none';
    const [, id] = /^url\(["']?[^#"')]*#([^"')]+)["']?\)$/.exec(value) ?? [];
    if (id !== undefined) {
      markers[name] = referToDefinition(id, collected.definitions);
    }
  }
  return markers;
}
