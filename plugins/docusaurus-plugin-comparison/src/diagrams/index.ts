import type {View} from '../views/view.js';
import {bars} from './bars.js';
import {guide} from './guide.js';
import {quadrants} from './quadrants.js';
import {stack} from './stack.js';
import {timeline} from './timeline.js';

/** Every kind of diagram. */
export const diagrams: readonly View[] = [
  stack,
  timeline,
  guide,
  bars,
  quadrants,
];
