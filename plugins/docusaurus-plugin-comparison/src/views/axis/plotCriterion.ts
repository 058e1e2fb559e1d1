import type {Criterion, Dataset, Subject} from '../../model/index.js';
import {findValueType, typeNames} from '../../values/index.js';
import type {ReportIssue, Selection} from '../view.js';
import {collectSpans, type Span} from './spans.js';

/** A criterion with the spans of its values: a list for each subject. */
export interface PlottedCriterion {
  readonly criterion: Criterion;
  readonly spans: readonly (readonly Span[])[];
  /** The values, as typed. */
  readonly texts: readonly string[];
}

/** Reads what is drawn of a criterion; undefined, and refused, without a figure. */
export function plotCriterion(
  {criteria}: Dataset,
  {scale}: Pick<Selection, 'scale'>,
  criterion: Criterion,
  subjects: readonly Subject[],
  of: string,
  refuse: ReportIssue,
): PlottedCriterion | undefined {
  const {id, type} = criterion;
  if (!hasAxis(criterion)) {
    const expected = typeNames.filter((name) => hasAxis({type: name}));
    refuse('not-a-quantity', {criterion: id, type, of, expected});
    return undefined;
  }
  const column = criteria.indexOf(criterion);
  const {spans, texts} = collectSpans(
    subjects.map(({cells}) => cells[column]),
    type,
  );
  if (spans.flat().length === 0) {
    refuse('nothing-to-draw', {criterion: id, of});
    return undefined;
  }
  const plotted = {criterion, spans, texts};
  return canBeDrawn(plotted, {scale}, refuse) ? plotted : undefined;
}

/** Whether figures have places on the axis that an embed asks for. */
export function canBeDrawn(
  {criterion: {id, type}, spans}: Pick<PlottedCriterion, 'criterion' | 'spans'>,
  {scale}: {readonly scale?: Selection['scale'] | undefined},
  refuse: ReportIssue,
): boolean {
  const reason = scale === 'log' && findNoLogarithm(spans.flat(), type);
  if (reason) {
    refuse('no-log-scale', {criterion: id, reason});
  }
  return !reason;
}

/** Whether values of a criterion have places between which distances mean something. */
export function hasAxis({type}: Pick<Criterion, 'type'>): boolean {
  return findValueType(type)?.units !== undefined || type === 'date';
}

/** Why figures have no places on a logarithmic axis. */
function findNoLogarithm(
  spans: readonly Span[],
  type: string,
): 'date' | 'negative' | 'zero' | undefined {
  if (type === 'date') {
    return 'date';
  }
  return spans.some(({low}) => low < 0)
    ? 'negative'
    : spans.every(({high}) => high === 0)
      ? 'zero'
      : undefined;
}
