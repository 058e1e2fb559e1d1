import {referenceTo} from '../palette.js';
import type {MeasureContext} from '../geometry/measure.js';
import {ensureContrast} from './ensureContrast.js';
import {activePalette} from './palette.js';
import type {Presentation} from './presentation.js';
import {idMark, type Shape} from './shape.js';

/** The shapes of a picture, and the markers and gradients to which they refer. */
export interface PaintedPicture {
  readonly shapes: readonly Shape[];
  readonly definitions: readonly Shape[];
}

/**
 * Keeps texts, lines and arrowheads readable in both modes.
 *
 * @param inherited - The presentation that the shapes inherit.
 */
export function repaint(
  {shapes, definitions}: PaintedPicture,
  inherited: Presentation,
  measure: MeasureContext,
): PaintedPicture {
  // Markers have the fill of the whole picture where they have none.
  const {fill = 'none'} = inherited;
  const byReference = new Map(
    definitions.map((definition) => [
      `url(#${definition.attributes['id']})`,
      {...definition, attributes: {fill, ...definition.attributes}},
    ]),
  );
  const found = ensureContrast(shapes, inherited, measure, (shape) =>
    referencedMarkers(shape, byReference).flatMap(([, marker]) =>
      paintsOf(marker),
    ),
  );
  const variants = new Map<string, Shape>();

  function variantOf(marker: Shape, paint: string): Shape {
    const key = `${marker.attributes['id']} ${paint}`;
    const known = variants.get(key);
    if (known) {
      return known;
    }
    const id = `${idMark}-${definitions.length + variants.size + 1}`;
    const painted = paintAll(marker, paint);
    const variant = {...painted, attributes: {...painted.attributes, id}};
    variants.set(key, variant);
    return variant;
  }

  function rewrite(shape: Shape): Shape {
    const paint = found.markers.get(shape);
    const {halo, ...paints} = found.repaints.get(shape) ?? {};
    const attributes: Record<string, string> = {
      ...shape.attributes,
      ...paints,
      ...(halo !== undefined && {
        stroke: halo,
        'stroke-width': '4',
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    };
    if (paint !== undefined) {
      for (const [name, marker] of referencedMarkers(shape, byReference)) {
        const {id} = variantOf(marker, paint).attributes;
        attributes[name] = `url(#${id})`;
      }
    }
    return {
      ...shape,
      attributes,
      children: shape.children.map((child) =>
        typeof child === 'string' ? child : rewrite(child),
      ),
    };
  }

  return {
    shapes: shapes.map(rewrite),
    definitions: [...definitions, ...variants.values()],
  };
}

function referencedMarkers(
  {attributes}: Shape,
  byReference: ReadonlyMap<string, Shape>,
): readonly (readonly [name: string, marker: Shape])[] {
  return ['marker-start', 'marker-mid', 'marker-end'].flatMap((name) => {
    const marker = byReference.get(attributes[name] ?? '');
    return marker ? [[name, marker] as const] : [];
  });
}

// Some arrowheads are hollow: they show the page.
const surface = referenceTo(activePalette.surface);

function isVisiblePaint(paint: string | undefined): paint is string {
  return paint !== undefined && paint !== 'none' && paint !== surface;
}

function paintsOf({attributes, children}: Shape): readonly string[] {
  return [
    ...[attributes['fill'], attributes['stroke']].filter(isVisiblePaint),
    ...children.flatMap((child) =>
      typeof child === 'string' ? [] : paintsOf(child),
    ),
  ];
}

function paintAll(shape: Shape, paint: string): Shape {
  const {fill, stroke} = shape.attributes;
  return {
    ...shape,
    attributes: {
      ...shape.attributes,
      ...(isVisiblePaint(fill) && {fill: paint}),
      ...(isVisiblePaint(stroke) && {stroke: paint}),
    },
    children: shape.children.map((child) =>
      typeof child === 'string' ? child : paintAll(child, paint),
    ),
  };
}
