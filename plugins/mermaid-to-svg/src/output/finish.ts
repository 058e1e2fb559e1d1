import type {DomElement} from '../dom/element.js';
import type {Drawing, Picture} from '../picture.js';
import {RenderError} from '../renderError.js';
import {boxAround, type Box} from '../geometry/box.js';
import {identity} from '../geometry/matrix.js';
import type {MeasureContext} from '../geometry/measure.js';
import {fontFamily} from '../text/metrics.js';
import {adjustTexts} from './adjustTexts.js';
import {centerLines} from './centerLines.js';
import {drawSeparators} from './drawSeparators.js';
import {
  collectShapes,
  type CollectContext,
  type CollectedData,
} from './collect.js';
import {endLifelines} from './endLifelines.js';
import {referToGradients, toGradient} from './gradient.js';
import {isolateLines} from './isolateLines.js';
import {hrefOf} from './links.js';
import {paleBars} from './paleBars.js';
import {initial, presentationOf} from './presentation.js';
import {repaint} from './repaint.js';
import {idMark, printShape, type Shape} from './shape.js';
import {thinTicks} from './thinTicks.js';
import {readViewBox} from './viewBox.js';
import {wrapLabels} from './wrapLabels.js';

/** What a picture gets besides its Mermaid text. */
export type NamedDrawing = Omit<Drawing, 'mermaid' | 'title'> & {
  readonly title: string;
};

/**
 * Converts Mermaid's SVG to a picture: only allowed and visible elements,
 * colors that follow the theme, and a view box that contains everything.
 *
 * @param id - The id of Mermaid's SVG.
 */
export function finish(
  root: DomElement,
  measure: MeasureContext,
  {title, description: written, links = {}, separators = []}: NamedDrawing,
  id: string,
): Picture {
  const description =
    [written ?? '', ...describeMenus(root, measure)]
      .filter(Boolean)
      .join(' ') || undefined;
  const collected: CollectedData = {
    boxes: [],
    sizes: [],
    definitions: new Map(),
    hasLinks: false,
  };
  adjustTexts(root);
  endLifelines(root);
  paleBars(root);
  wrapLabels(root, measure);
  thinTicks(root, measure);
  centerLines(root, measure);
  if (separators.length > 0) {
    const ids = separators.map((block) => `${id}-${block}`);
    drawSeparators(root, measure, new Set(ids));
  }
  const rootOwn = referToGradients(
    presentationOf(root, measure.styles),
    root,
    collected.definitions,
  );
  const context: CollectContext = {
    measure,
    collected,
    inherited: {...initial, ...rootOwn},
    matrix: identity,
    linkOf: (element) => {
      const [, node] =
        new RegExp(`^${id}-flowchart-(.+)-\\d+$`).exec(element.id) ?? [];
      return node === undefined ? undefined : links[node];
    },
    openStyles: new Set(),
    isDefinition: false,
  };
  const drawn = root.children.flatMap((child) => collectShapes(child, context));
  const {shapes, definitions} = repaint(
    {shapes: drawn, definitions: pickDefinitions(root, context)},
    context.inherited,
    measure,
  );
  const box = viewBoxOf(root, collected.boxes);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  assertPictureSize(width, height);
  const labels: readonly Shape[] = [
    {tag: 'title', attributes: {id: `${idMark}-title`}, children: [title]},
    ...(description === undefined
      ? []
      : [
          {
            tag: 'desc',
            attributes: {id: `${idMark}-desc`},
            children: [description],
          },
        ]),
  ];
  const svg: Shape = {
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      id: idMark,
      viewBox: `${box.left} ${box.top} ${width} ${height}`,
      width: String(width),
      height: String(height),
      role: collected.hasLinks ? 'group' : 'img',
      'aria-labelledby': `${idMark}-title`,
      ...(description === undefined
        ? {}
        : {'aria-describedby': `${idMark}-desc`}),
      direction: 'ltr',
      'font-family': fontFamily,
      'font-size': '16',
      'font-weight': '400',
      'font-style': 'normal',
      ...rootOwn,
    },
    children: [
      ...labels,
      ...(definitions.length > 0
        ? [{tag: 'defs', attributes: {}, children: definitions}]
        : []),
      ...shapes.map(isolateLines),
    ],
  };
  return {
    svg: printShape(svg).split(idMark),
    title,
    ...(description !== undefined && {description}),
    width,
    height,
    smallestText: collected.sizes.length > 0 ? Math.min(...collected.sizes) : 0,
  };
}

/**
 * The links of the menus of a sequence, which browsers open with a script: they
 * are not drawn, so the description has them.
 */
function describeMenus(
  root: DomElement,
  {reveal}: MeasureContext,
): readonly string[] {
  return root
    .querySelectorAll('.actorPopupMenu a')
    .map((link) =>
      [link.textContent.trim(), hrefOf(link) ?? '']
        .filter(Boolean)
        .map(reveal)
        .join(': '),
    );
}

// Much larger than useful pictures, but within the limits of browsers.
const maxSide = 100_000;

/** @throws {RenderError} */
function assertPictureSize(width: number, height: number): void {
  const isAllowed = width <= maxSide && height <= maxSide;
  if (!isAllowed) {
    throw new RenderError(
      'too-large',
      `The picture would be larger than ${maxSide} pixels`,
    );
  }
}

function pickDefinitions(
  root: DomElement,
  context: CollectContext,
): readonly Shape[] {
  const elements = [
    ...root.getElementsByTagName('marker'),
    ...root.getElementsByTagName('linearGradient'),
  ];
  return [...context.collected.definitions].flatMap(([id, index]) => {
    const element = elements.find((each) => each.id === id);
    const [shape] =
      element?.localName === 'linearGradient'
        ? [toGradient(element, context.measure.styles)]
        : element
          ? collectShapes(element, {...context, isDefinition: true})
          : [];
    return shape
      ? [
          {
            ...shape,
            attributes: {id: `${idMark}-${index}`, ...shape.attributes},
          },
        ]
      : [];
  });
}

const pictureMargin = 2;
// Half a line.
const tolerance = 1;

// Labels of some charts extend beyond the view box of Mermaid.
function viewBoxOf(root: DomElement, boxes: readonly Box[]): Box {
  const {left, top, width, height} = readViewBox(root);
  const own =
    width > 0 && height > 0
      ? {left, top, right: left + width, bottom: top + height}
      : undefined;
  const drawn = boxAround(boxes);
  const isInside =
    own &&
    drawn &&
    drawn.left >= own.left - tolerance &&
    drawn.top >= own.top - tolerance &&
    drawn.right <= own.right + tolerance &&
    drawn.bottom <= own.bottom + tolerance;
  const {
    left: x = 0,
    top: y = 0,
    right = 0,
    bottom = 0,
  } = isInside
    ? own
    : (boxAround([
        own,
        drawn && {
          left: drawn.left - pictureMargin,
          top: drawn.top - pictureMargin,
          right: drawn.right + pictureMargin,
          bottom: drawn.bottom + pictureMargin,
        },
      ]) ?? {});
  return {
    left: Math.floor(x),
    top: Math.floor(y),
    right: Math.ceil(right),
    bottom: Math.ceil(bottom),
  };
}
