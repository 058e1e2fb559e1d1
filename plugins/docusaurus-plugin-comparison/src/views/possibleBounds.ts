import {roundFigure, type Bounds} from '../values/bounds.js';

/** What is known of a cell's value; undefined if nothing can be compared. */
export interface Comparable extends Bounds {
  /** Whether the figure is "about" so much: it may be a tenth less or more. */
  readonly isAbout?: boolean;
}

/** The range that a value may have: about 5 is from 4.5 to 5.5. */
export function possibleBounds({low, high, isAbout}: Comparable): Bounds {
  return isAbout
    ? {
        low: roundFigure(low - Math.abs(low) / 10),
        high: roundFigure(high + Math.abs(high) / 10),
      }
    : {low, high};
}
