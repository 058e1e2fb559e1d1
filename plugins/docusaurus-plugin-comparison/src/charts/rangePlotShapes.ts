import type {Span, SpanKind} from '../views/axis/spans.js';

/** A shape that needs an explanation. */
export type RangePlotShape = Exclude<SpanKind, 'exact'> | 'disputed';

const legendOrder: readonly RangePlotShape[] = [
  'range',
  'about',
  'at-most',
  'at-least',
];

/** The shapes of the values of some cells, in the order of the legend. */
export function findShapes(
  cells: readonly (readonly Span[])[],
): readonly RangePlotShape[] {
  const drawn = new Set<string>(cells.flat().map(({kind}) => kind));
  return [
    ...legendOrder.filter((shape) => drawn.has(shape)),
    ...(cells.some((sides) => sides.length > 1) ? (['disputed'] as const) : []),
  ];
}
