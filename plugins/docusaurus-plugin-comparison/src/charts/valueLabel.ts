import type {Mark} from '../views/axis/marks.js';
import {barRoom, barValueRoom, plotWidths} from './plotWidths.js';
import {reserveTextWidth, valueSize} from './textWidth.js';

/** Where a value is written next to its marks, on a page that is wide enough. */
export interface ValueLabel {
  /** In percent of the width of the axis. */
  readonly at: number;
  readonly side: 'right' | 'left' | 'above';
  /** How many pixels it is away from there because of a bound. */
  readonly offset?: number;
}

/** What a dot needs, and a gap. */
const reserved = 14;
/** From the end of marks to the value next to them. */
export const valueGap = 12;

/**
 * The side of its marks on which a value has room at every width: right of them,
 * else left, else above. Places grow with the width and text does not, so what
 * fits in the narrowest axis fits in each.
 *
 * @returns undefined if it needs a line of its own.
 */
export function placeValueLabel(
  text: string,
  marks: readonly Mark[],
): ValueLabel | undefined {
  const width = plotWidths.wide;
  const size = reserveTextWidth(text, valueSize);
  const ends = marks.map(endsOf);
  const left = min(ends.map(({from}) => from));
  const right = max(ends.map(({to}) => to));
  if (!left || !right) {
    return undefined;
  }
  const room = size + reserved;
  if (((100 - right.at) / 100) * width - right.offset >= room) {
    return toLabel(right, 'right');
  }
  if ((left.at / 100) * width + left.offset >= room) {
    return toLabel(left, 'left');
  }
  const at = (left.at + right.at) / 2;
  const half = size / 2;
  return (at / 100) * width >= half && ((100 - at) / 100) * width >= half
    ? {at, side: 'above'}
    : undefined;
}

/**
 * The place of a value right of its bar.
 *
 * @returns undefined if it needs a line of its own.
 */
export function placeBarLabel(
  text: string,
  [bar]: readonly Mark[],
): ValueLabel | undefined {
  if (bar?.kind !== 'bar') {
    return undefined;
  }
  const room = ((100 - bar.to) / 100) * barRoom.widths.wide + barValueRoom;
  return reserveTextWidth(text, valueSize) + valueGap <= room
    ? {at: bar.to, side: 'right'}
    : undefined;
}

/** A place in percent, and pixels from there. */
interface MarkEnd {
  readonly at: number;
  readonly offset: number;
}

function endsOf(mark: Mark): {readonly from: MarkEnd; readonly to: MarkEnd} {
  const [from, to] = 'at' in mark ? [mark.at, mark.at] : [mark.from, mark.to];
  const reach = mark.kind === 'bound' ? mark.reach : 0;
  return {
    from: {at: from, offset: Math.min(0, reach)},
    to: {at: to, offset: Math.max(0, reach)},
  };
}

/** In the narrowest axis; the places of a wider one are in the same order. */
function positionOf({at, offset}: MarkEnd): number {
  return (at / 100) * plotWidths.wide + offset;
}

function min(ends: readonly MarkEnd[]): MarkEnd | undefined {
  return ends.toSorted((a, b) => positionOf(a) - positionOf(b))[0];
}

function max(ends: readonly MarkEnd[]): MarkEnd | undefined {
  return ends.toSorted((a, b) => positionOf(b) - positionOf(a))[0];
}

function toLabel({at, offset}: MarkEnd, side: 'left' | 'right'): ValueLabel {
  return {at, side, ...(offset !== 0 && {offset})};
}
