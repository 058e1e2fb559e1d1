import type {Language} from '../../values/language.js';
import type {AxisScaleName} from '../view.js';
import {createChartAxis, isLogarithmic, type ChartAxis} from './axis.js';
import {toBar, toMarks, type Mark} from './marks.js';
import type {PlottedCriterion} from './plotCriterion.js';
import type {Span} from './spans.js';

/** An axis, and what is drawn on it. */
export interface PlotAxis {
  readonly axis: ChartAxis;
  /** Whether its marks are bars from zero. */
  readonly hasBars: boolean;
  /**
   * The marks of the values of one cell.
   *
   * @param width - How wide the axis is at least, in pixels.
   */
  readonly toMarks: (sides: readonly Span[], width: number) => readonly Mark[];
}

interface PlotAxisOptions {
  readonly language: Language;
  readonly scale?: AxisScaleName | undefined;
  /**
   * Whether a linear axis starts at zero, and exact figures on it are bars, if
   * all of them are exact.
   */
  readonly prefersBars?: boolean | undefined;
}

/**
 * The axis of a criterion: marks on it are bars only if lengths show the values.
 *
 * @param earlier - What is drawn on it besides.
 */
export function createPlotAxis(
  {criterion, spans, texts}: PlottedCriterion,
  {language, scale, prefersBars = false}: PlotAxisOptions,
  earlier?: Pick<PlottedCriterion, 'spans' | 'texts'>,
): PlotAxis {
  const drawn = [...spans, ...(earlier?.spans ?? [])].flat();
  const startsAtZero = prefersBars && !isLogarithmic(drawn, scale);
  const hasBars = startsAtZero && spans.every(isExact);
  const axis = createChartAxis(
    startsAtZero ? [zeroSpan, ...drawn] : drawn,
    [...texts, ...(earlier?.texts ?? [])],
    criterion,
    language,
    scale,
  );
  return {
    axis,
    hasBars,
    toMarks: (sides, width) =>
      hasBars ? toBar(sides, axis) : toMarks(sides, axis, width),
  };
}

const zeroSpan: Span = {kind: 'exact', low: 0, high: 0};

/** Whether a length can show a cell: that of a range is the size of nothing. */
function isExact(sides: readonly Span[]): boolean {
  return sides.length < 2 && sides.every(({kind}) => kind === 'exact');
}
