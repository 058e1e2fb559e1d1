import type {View} from '../views/view.js';
import {stack} from './stack.js';

/** Every kind of diagram. */
export const diagrams: readonly View[] = [stack];
