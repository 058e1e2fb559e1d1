import {isInOutline, outlineOf, type Outline} from '../geometry/outline.js';
import type {MeasureContext} from '../geometry/measure.js';
import type {Point} from '../geometry/path.js';
import type {Presentation} from './presentation.js';
import type {Shape} from './shape.js';
import {blend, isAuthors, tintOf, type Tint} from './tint.js';

/** A shape or a text of a picture, as it is painted. */
export interface Layer {
  readonly shape: Shape;
  readonly outline: Outline;
  readonly fill: string;
  readonly stroke: string;
  readonly isEvenOdd: boolean;
  /** From 0 to 1. */
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
}

/** What is behind a point of a picture. */
export interface Background {
  readonly tint: Tint;
  /** Whether an author has chosen a color of it. */
  readonly isAuthors: boolean;
  /** The shape that is in front; undefined for the page. */
  readonly shape?: Shape;
}

/** The paints that replace those of shapes. */
export interface Repaint {
  readonly fill?: string;
  readonly stroke?: string;
  /** The color around the letters of a text. */
  readonly halo?: string;
}

/** The shapes and texts of a picture in the order in which they are painted. */
export function listLayers(
  shapes: readonly Shape[],
  inherited: Presentation,
  measure: MeasureContext,
): readonly Layer[] {
  const layers: Layer[] = [];
  const visit = (
    shape: Shape | string,
    around: Presentation,
    opacity: number,
  ) => {
    if (typeof shape === 'string') {
      return;
    }
    const own = {...around, ...shape.attributes};
    const seen = opacity * Number(shape.attributes['opacity'] ?? 1);
    const {element, matrix} = shape.origin ?? {};
    const isLayer = shape.tag !== 'tspan' || 'fill' in shape.attributes;
    const outline =
      element && matrix && isLayer
        ? outlineOf(element, matrix, measure)
        : undefined;
    if (outline) {
      layers.push({
        shape,
        outline,
        fill: own['fill'] ?? 'none',
        stroke: own['stroke'] ?? 'none',
        isEvenOdd: own['fill-rule'] === 'evenodd',
        fillOpacity: seen * Number(own['fill-opacity'] ?? 1),
        strokeOpacity: seen * Number(own['stroke-opacity'] ?? 1),
      });
    }
    for (const child of shape.children) {
      visit(child, own, seen);
    }
  };
  for (const shape of shapes) {
    visit(shape, inherited, 1);
  }
  return layers;
}

/** Whether a layer is text. */
export function isTextLayer({shape: {tag}}: Layer): boolean {
  return tag === 'text' || tag === 'tspan';
}

/** Whether a layer covers what is behind it. */
function isFilled(layer: Layer): boolean {
  return (
    !isTextLayer(layer) && layer.shape.tag !== 'line' && layer.fill !== 'none'
  );
}

/**
 * What is behind a point.
 *
 * @param below - The layers that are painted before, in their order.
 * @param page - The color of the page.
 */
export function backgroundAt(
  point: Point,
  below: readonly Layer[],
  page: Tint,
  repaints: ReadonlyMap<Shape, Repaint>,
): Background {
  let background: Background = {tint: page, isAuthors: false};
  for (const layer of below) {
    if (isFilled(layer) && isInOutline(layer.outline, point, layer.isEvenOdd)) {
      const paint = repaints.get(layer.shape)?.fill ?? layer.fill;
      const tint = tintOf(paint);
      if (tint) {
        background = {
          tint: blend(tint, layer.fillOpacity, background.tint),
          isAuthors:
            isAuthors(paint) || (background.isAuthors && layer.fillOpacity < 1),
          ...(layer.fillOpacity > 0.5
            ? {shape: layer.shape}
            : background.shape && {shape: background.shape}),
        };
      }
    }
  }
  return background;
}
