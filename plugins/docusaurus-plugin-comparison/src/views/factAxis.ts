import type {Dataset} from '../model/index.js';
import type {Language} from '../values/language.js';
import {createPlotAxis} from './axis/createPlotAxis.js';
import {toPercent, type Mark} from './axis/marks.js';
import {plotCriterion} from './axis/plotCriterion.js';
import type {ReportIssue, Selection} from './view.js';

/** Where a value is on an axis of a line's height; places are in percent. */
export interface FactAxis {
  readonly marks: readonly Mark[];
  /** The figures of the other subjects: both ends of a range. */
  readonly others: readonly number[];
}

/** The width of the axis in pixels; `ComparisonFact` is styled for it. */
const axisWidth = 56;

/**
 * Where a cell is among those of all subjects. Undefined where that cannot be
 * drawn, which is refused, or where the cell states no figure.
 */
export function toFactAxis(
  dataset: Dataset,
  {cell: {subject, criterion}, scale}: FactSelection,
  {
    refuse,
    language,
  }: {readonly refuse: ReportIssue; readonly language: Language},
): FactAxis | undefined {
  const plotted = plotCriterion(
    dataset,
    {...(scale && {scale})},
    criterion,
    dataset.subjects,
    'the mark of :fact',
    refuse,
  );
  const own = dataset.subjects.indexOf(subject);
  const sides = plotted?.spans[own] ?? [];
  if (!plotted || sides.length === 0) {
    return undefined;
  }
  const {axis, toMarks} = createPlotAxis(plotted, {language, scale});
  const others = plotted.spans
    .flatMap((spans, index) => (index === own ? [] : spans))
    // On so short an axis, a tenth of a percent is nothing that a reader sees.
    .flatMap(({low, high}) => [low, high].map(axis.placeOf).map(toPercent))
    .map((place) => Math.round(place * 10) / 10);
  return {
    marks: toMarks(sides, axisWidth),
    others: [...new Set(others)].sort((a, b) => a - b),
  };
}

type FactSelection = Pick<Selection, 'scale'> &
  Required<Pick<Selection, 'cell'>>;
