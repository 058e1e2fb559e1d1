import type {Criterion} from '../model/index.js';
import {plainUnits, unitsOfCriterion, type FigureUnits} from './figureUnits.js';
import {criterionDimension} from './units.js';
import {wordsOf} from './wordsOf.js';

/** What a part of an expression is: a figure of a dimension, or something else. */
export type ExpressionKind =
  | {
      readonly name: 'figure';
      readonly dimension: string;
      /** Undefined for what has no product with others, such as °C. */
      readonly units?: FigureUnits | undefined;
    }
  | {readonly name: 'words'; readonly words: readonly string[]}
  | {
      readonly name:
        | 'text'
        | 'list'
        | 'date'
        | 'version'
        | 'availability'
        | 'condition'
        | 'invalid';
    };

export const invalidKind: ExpressionKind = {name: 'invalid'};
export const conditionKind: ExpressionKind = {name: 'condition'};
export const plainNumberKind: ExpressionKind = {
  name: 'figure',
  dimension: 'number',
  units: plainUnits,
};

export function kindOfCriterion(criterion: Criterion): ExpressionKind {
  const words = wordsOf(criterion);
  if (words) {
    return {name: 'words', words};
  }
  switch (criterion.type) {
    case 'subject':
      return {name: 'text'};
    case 'text':
    case 'list':
    case 'date':
    case 'version':
    case 'availability':
      return {name: criterion.type};
    default:
      return {
        name: 'figure',
        dimension: criterionDimension(criterion),
        units: unitsOfCriterion(criterion),
      };
  }
}
