import type {Mark} from '../views/axis/marks.js';
import type {RangePlotShape} from './rangePlotShapes.js';
import {colorOf, element, type SvgAttributes} from './svg.js';

/** How the marks of a value are drawn. */
interface MarkStyle {
  readonly color: string;
  readonly lineWidth: number;
  readonly isSmall?: boolean;
}

const markStyle: MarkStyle = {color: colorOf('series-1'), lineWidth: 4};

/** That of a value with which another one is compared. */
export const earlierStyle: MarkStyle = {
  color: colorOf('border'),
  lineWidth: 2,
  isSmall: true,
};

/** A mark in the middle of a picture whose width is that of an axis. */
export function printMark(
  mark: Mark,
  {color, lineWidth, isSmall = false}: MarkStyle = markStyle,
): string {
  switch (mark.kind) {
    case 'dot':
      return element('circle', {
        cx: `${mark.at}%`,
        cy: '50%',
        r: isSmall ? 3.5 : 5,
        fill: color,
      });
    case 'ring':
      return element('circle', {
        cx: `${mark.at}%`,
        cy: '50%',
        r: isSmall ? 3.5 : 4.5,
        fill: colorOf('surface'),
        stroke: color,
        'stroke-width': 2,
      });
    case 'range':
    case 'dispute':
    case 'bar':
      return element('line', {
        x1: `${mark.from}%`,
        x2: `${mark.to}%`,
        y1: '50%',
        y2: '50%',
        stroke: color,
        'stroke-width':
          mark.kind === 'bar' ? 12 : mark.kind === 'dispute' ? 2 : lineWidth,
        'stroke-dasharray': mark.kind === 'dispute' ? '2 4' : undefined,
      });
    case 'bound':
      return printBound({x: `${mark.at}%`, y: '50%'}, mark.reach, {
        transform: isSmall ? 'scale(0.7)' : undefined,
        fill: color,
      });
  }
}

/** The stop of a bound, and from it the open side, which ends in a point. */
export function printBound(
  place: Readonly<Record<'x' | 'y', string>>,
  reach: number,
  look: SvgAttributes,
): string {
  // Both parts turn the same way: otherwise their overlap would be a hole.
  const half = reach < 0 ? 3 : -3;
  return element(
    'svg',
    {...place, overflow: 'visible'},
    element('path', {
      d: `M-1.5-8h3v16h-3zM0 ${half}L${reach} 0L0 ${-half}z`,
      ...look,
    }),
  );
}

/** An arrow between two places, with its head next to the mark of the second. */
export function printArrow(from: number, to: number): string {
  const color = colorOf('border');
  const sign = from < to ? -1 : 1;
  return (
    element('line', {
      x1: `${from}%`,
      x2: `${to}%`,
      y1: '50%',
      y2: '50%',
      stroke: color,
      'stroke-width': 2,
    }) +
    element(
      'svg',
      {x: `${to}%`, y: '50%', overflow: 'visible'},
      element('path', {d: `M${sign * 6} 0l${sign * 7}-4.5v9z`, fill: color}),
    )
  );
}

/** What a key shows of a shape. */
export const shapeSamples: Readonly<Record<RangePlotShape, readonly Mark[]>> = {
  range: [
    {kind: 'range', from: 12, to: 88},
    {kind: 'dot', at: 12},
    {kind: 'dot', at: 88},
  ],
  about: [{kind: 'ring', at: 50}],
  'at-most': [{kind: 'bound', at: 88, reach: -32}],
  'at-least': [{kind: 'bound', at: 12, reach: 32}],
  disputed: [
    {kind: 'dispute', from: 12, to: 88},
    {kind: 'dot', at: 12},
    {kind: 'dot', at: 88},
  ],
};
