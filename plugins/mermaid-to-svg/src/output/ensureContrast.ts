import {referenceTo, type PaletteToken} from '../palette.js';
import type {MeasureContext} from '../geometry/measure.js';
import {pointsAlong} from '../geometry/outline.js';
import {
  backgroundAt,
  isTextLayer,
  listLayers,
  type Background,
  type Layer,
  type Repaint,
} from './layers.js';
import {activePalette} from './palette.js';
import type {Presentation} from './presentation.js';
import type {Shape} from './shape.js';
import {blend, blendColor, isAuthors, lowestContrast, tintOf} from './tint.js';

/** What WCAG 2.2 asks of text, and of lines that a reader has to see. */
const textContrast = 4.5;
const lineContrast = 3;

const pageTint = activePalette.surface;
const bothShades = (token: PaletteToken) => [
  activePalette[token].light,
  activePalette[token].dark,
];

// In the order in which they are tried.
const textPaints = [
  referenceTo(activePalette.text),
  ...bothShades('text'),
  '#000000',
  '#ffffff',
];
const linePaints = [
  referenceTo(activePalette.line),
  referenceTo(activePalette.text),
  ...bothShades('text'),
  ...bothShades('border'),
  // It is seen on white, on black and on most of what is between.
  '#767676',
  '#000000',
  '#ffffff',
];
const fillPaints = [...bothShades('neutral-fill'), ...bothShades('surface')];

// Where lines are looked at, as parts of their length; not at their ends, which
// often touch a shape.
const partsOfLine = [0.15, 0.35, 0.5, 0.65, 0.85];

/** The paints with which a picture can be read in both modes. */
export interface Readable {
  readonly repaints: ReadonlyMap<Shape, Repaint>;
  /** The paint of the markers of a shape, where theirs are not seen. */
  readonly markers: ReadonlyMap<Shape, string>;
}

/**
 * Finds texts and lines that are hard to see in one of the modes because an
 * author has chosen a color, and paints for them. Colors that an author has
 * chosen stay if they are readable.
 *
 * @param inherited - The presentation that the shapes inherit.
 * @param markerPaints - The paint of the markers of a shape.
 */
export function ensureContrast(
  shapes: readonly Shape[],
  inherited: Presentation,
  measure: MeasureContext,
  markerPaints: (shape: Shape) => readonly string[],
): Readable {
  const repaints = new Map<Shape, Repaint>();
  const markers = new Map<Shape, string>();
  const layers = listLayers(shapes, inherited, measure);
  if (!layers.some(({fill, stroke}) => isAuthors(fill) || isAuthors(stroke))) {
    return {repaints, markers};
  }
  const texts = [...layers.entries()].filter(([, layer]) => isTextLayer(layer));
  const behind = (index: number, points: Layer['outline']['lines'][number]) =>
    points.map((point) =>
      backgroundAt(point, layers.slice(0, index), pageTint, repaints),
    );

  // Where an author has chosen only the color of a text, its shape follows.
  const fillsOn = new Map<Shape | undefined, Set<string>>();
  for (const [index, {fill, outline}] of texts) {
    const shape = behind(index, outline.lines.flat())[0]?.shape;
    fillsOn.set(shape, (fillsOn.get(shape) ?? new Set()).add(fill));
  }
  for (const [index, {fill, outline}] of texts) {
    const backgrounds = behind(index, outline.lines.flat());
    const fillPaint = chooseFill(fill, backgrounds);
    const shape = backgrounds[0]?.shape;
    // A shape with other texts, such as a whole chart, does not follow one.
    if (shape && fillPaint !== undefined && fillsOn.get(shape)?.size === 1) {
      repaints.set(shape, {fill: fillPaint});
    }
  }
  for (const [index, {shape, fill, fillOpacity, outline}] of texts) {
    const {paint, contrast} = choosePaint(
      fill,
      fillOpacity,
      behind(index, outline.lines.flat()),
      textPaints,
      textContrast,
    );
    // No color is read on all backgrounds of a text that lies on several.
    if (contrast < textContrast) {
      const [halo, letters] = [activePalette.surface, activePalette.text];
      repaints.set(shape, {
        fill: referenceTo(letters),
        halo: referenceTo(halo),
      });
    } else if (paint !== fill) {
      repaints.set(shape, {fill: paint});
    }
  }
  for (const [index, layer] of layers.entries()) {
    const {shape, stroke, strokeOpacity, outline} = layer;
    const fill = repaints.get(shape)?.fill ?? layer.fill;
    if (isTextLayer(layer) || stroke === 'none') {
      continue;
    }
    // A border is not needed where the fill of its author is seen.
    const isLine = shape.tag === 'line' || fill === 'none';
    if (
      (!isLine && (isAuthors(fill) || !isAuthors(stroke))) ||
      isBorderOf(layer, layers[index - 1])
    ) {
      continue;
    }
    const choose = (paint: string, parts: readonly number[]) =>
      choosePaint(
        paint,
        strokeOpacity,
        behind(index, pointsAlong(outline.lines, parts)),
        linePaints,
        lineContrast,
      ).paint;
    const paint = choose(stroke, partsOfLine);
    if (paint !== stroke) {
      repaints.set(shape, {...repaints.get(shape), stroke: paint});
    }
    const heads = markerPaints(shape);
    const isWeak = heads.some((head) => choose(head, [0.02, 0.98]) !== head);
    if (isWeak) {
      markers.set(shape, choose(paint, [0.02, 0.98]));
    }
  }
  return {repaints, markers};
}

/** Whether a layer is the border of the one before, which an author has filled. */
function isBorderOf(layer: Layer, before: Layer | undefined): boolean {
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return (
    layer.shape.tag === 'path' &&
    before?.shape.tag === 'path' &&
    before.stroke === 'none' &&
    isAuthors(before.fill) &&
    sides.every(
      (side) =>
        Math.abs(layer.outline.box[side] - before.outline.box[side]) < 1,
    )
  );
}

/** A fill on which the text of an author, or nearly it, is read. */
function chooseFill(
  text: string,
  backgrounds: readonly Background[],
): string | undefined {
  const [first] = backgrounds;
  const tint = isAuthors(text) ? tintOf(text) : undefined;
  const isOnOneShape =
    first?.shape !== undefined &&
    backgrounds.every(({shape}) => shape === first.shape);
  if (
    !tint ||
    !isOnOneShape ||
    backgrounds.some((each) => each.isAuthors) ||
    lowestContrast(tint, first.tint) >= textContrast
  ) {
    return undefined;
  }
  for (const shade of [text, ...shadesOf(text)]) {
    const found = fillPaints.find((paint) => {
      const [above, below] = [tintOf(shade), tintOf(paint)];
      return above && below && lowestContrast(above, below) >= textContrast;
    });
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** Lighter and darker colors of nearly the same hue, the nearest first. */
function shadesOf(color: string): readonly string[] {
  return [0.1, 0.2, 0.3, 0.4, 0.5].flatMap((part) =>
    ['#000000', '#ffffff'].map((end) => blendColor(end, part, color)),
  );
}

interface PaintChoice {
  readonly paint: string;
  /** The lowest one; infinite if nothing is known of it. */
  readonly contrast: number;
}

/** The paint itself if it is seen, or else the first of those that are. */
function choosePaint(
  paint: string,
  opacity: number,
  backgrounds: readonly Background[],
  paints: readonly string[],
  minimum: number,
): PaintChoice {
  const isOurs =
    !isAuthors(paint) && !backgrounds.some((each) => each.isAuthors);
  if (isOurs || !tintOf(paint) || backgrounds.length === 0) {
    return {paint, contrast: Infinity};
  }
  const shades = isAuthors(paint) ? shadesOf(paint) : [];
  const rated = [paint, ...shades, ...paints].map((each) => {
    const tint = tintOf(each) ?? pageTint;
    const contrast = Math.min(
      ...backgrounds.map(({tint: below}) =>
        lowestContrast(blend(tint, opacity, below), below),
      ),
    );
    return {paint: each, contrast};
  });
  const best = Math.max(...rated.map(({contrast}) => contrast));
  return (
    rated.find(({contrast}) => contrast >= Math.min(minimum, best)) ?? {
      paint,
      contrast: Infinity,
    }
  );
}
