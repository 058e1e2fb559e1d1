import type {LaidOutDiagram, View} from '../views/view.js';
import {guide} from './guide.js';
import {stack} from './stack.js';

// The package exports the types of their props.
export type {GuideAnswer, GuideQuestion, GuideView} from './guide.js';
export type {StackEdge, StackLayer, StackSubject, StackView} from './stack.js';

/** Every kind of diagram. */
export const diagrams: readonly View<LaidOutDiagram>[] = [
  // A line each, so that adding one changes no other.
  stack,
  guide,
];
