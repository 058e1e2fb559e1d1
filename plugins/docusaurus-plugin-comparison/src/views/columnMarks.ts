import type {Cell, Criterion} from '../model/index.js';
import {createPlotAxis} from './axis/createPlotAxis.js';
import type {Mark} from './axis/marks.js';
import {collectSpans} from './axis/spans.js';
import type {Selection, ViewContext} from './view.js';

/** The axis of the marks of a criterion, as it crosses to the theme. */
export interface MarkScale {
  readonly isLogarithmic: boolean;
  /** The labels of its ends. */
  readonly domainLabels: readonly [string, string];
  /** Whether zero is apart, before the start of a logarithmic axis. */
  readonly hasZero?: boolean;
}

/** The marks in the cells of a criterion. */
export interface ColumnMarks {
  readonly scale: MarkScale;
  /** Those of each cell; none where no figure is stated. */
  readonly cells: readonly (readonly Mark[])[];
}

/**
 * How wide the marks of a cell are at least, in pixels. The style sheet of
 * `ComparisonTable` makes room for it.
 */
const leastMarkWidth = 72;

/**
 * The marks of a criterion on an axis that all of its cells share: bars from zero
 * if lengths show all of its values, else those of a range plot.
 */
export function toColumnMarks(
  criterion: Criterion,
  cells: readonly Cell[],
  {
    language,
    scale,
  }: Pick<ViewContext, 'language'> & {readonly scale: Selection['scale']},
): ColumnMarks | undefined {
  const {spans, texts} = collectSpans(cells, criterion.type);
  const drawn = spans.flat();
  if (drawn.length === 0) {
    return undefined;
  }
  const {axis, toMarks} = createPlotAxis(
    {criterion, spans, texts},
    {
      language,
      scale,
      prefersBars:
        criterion.type !== 'date' && drawn.every(({low}) => low >= 0),
    },
  );
  const hasZero = axis.zero !== undefined;
  const labels = axis.ticks.slice(hasZero ? 1 : 0).map(({label}) => label);
  return {
    scale: {
      isLogarithmic: axis.isLogarithmic,
      domainLabels: [labels[0] ?? '', labels.at(-1) ?? ''],
      ...(hasZero && {hasZero}),
    },
    cells: spans.map((sides) => toMarks(sides, leastMarkWidth)),
  };
}
