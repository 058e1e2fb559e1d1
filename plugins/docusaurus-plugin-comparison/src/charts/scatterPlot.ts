import type {Criterion, Dataset, Subject} from '../model/index.js';
import {Footnotes, type Footnote} from '../views/cell.js';
import {defineView} from '../views/defineView.js';
import {isNoted} from '../views/isNoted.js';
import {isolate} from '../views/isolate.js';
import type {WithFiles} from '../views/module.js';
import type {
  ChartFiles,
  ReportIssue,
  Selection,
  Translate,
  ViewContext,
} from '../views/view.js';
import {createChartAxis, type ChartAxis} from '../views/axis/axis.js';
import {subjectsCsv} from './chartCsv.js';
import {printScatterPlot} from './standaloneScatterPlot.js';
import {toAxisProps, type RangePlotAxis} from './axisProps.js';
import {orderSubjects} from './orderSubjects.js';
import {createLink} from '../views/createLink.js';
import {
  hasAxis,
  plotCriterion,
  type PlottedCriterion,
} from '../views/axis/plotCriterion.js';
import {findShapes, type RangePlotShape} from './rangePlotShapes.js';
import {toScatterMarks, type ScatterMark} from './scatterMarks.js';
import {
  findNamePlace,
  layOutNames,
  type ScatterNames,
  type ScatterPlace,
} from './scatterNames.js';
import {
  horizontalRoom,
  reserveGutter,
  scatterRanges,
  verticalRoom,
  type ScatterLayout,
} from './scatterRoom.js';
import {
  createDescriber,
  hasAllSides,
  valuesIn,
  type ScatterSubject,
} from './scatterSubject.js';
import {selectNames} from './selectNames.js';
import {tickSize} from './textWidth.js';

/** The props of `@theme/ComparisonScatterPlot`. */
export interface ScatterPlotView extends WithFiles {
  readonly title: string;
  readonly x: ScatterPlotAxis;
  readonly y: ScatterPlotAxis;
  /** The width of the labels of the vertical axis, in pixels of text of 16 px. */
  readonly gutter: number;
  /** The subjects that have figures on both axes. */
  readonly points: readonly ScatterPoint[];
  /** The other subjects. */
  readonly without: readonly ScatterSubject[];
  /** How many points have a name next to them, in each layout. */
  readonly named: Readonly<Record<ScatterLayout, number>>;
  /** The shapes that are drawn and need an explanation. */
  readonly shapes: readonly RangePlotShape[];
  /** What the text version refers to. */
  readonly footnotes: readonly Footnote[];
}

export interface ScatterPlotAxis {
  /** The name of the criterion. */
  readonly name: string;
  readonly axis: RangePlotAxis;
}

export interface ScatterPoint extends ScatterSubject {
  /** The name next to its marks. */
  readonly short: string;
  /** The address of the cell of the vertical axis, where the embed names one. */
  readonly link?: string;
  readonly marks: readonly ScatterMark[];
  /** From where the offsets of the name count, in percent. */
  readonly place: ScatterPlace;
  readonly names: ScatterNames;
}

const scatterDirective = '::scatter-plot';

/** Two quantities of the subjects, each on an axis of its own. */
export const scatterPlot = defineView<ScatterPlotView>({
  name: 'scatter-plot',
  directive: 'scatter-plot',
  component: 'ComparisonScatterPlot',
  description: 'Two quantities of a comparison dataset, on two axes.',
  content: 'ComparisonScatterPlot/Content',
  wholeId: (anchor) => anchor,
  leadsToTable: true,
  attributes: ['x', 'y', 'subjects', 'scale', 'page'],
  props: (...given) => layOutScatterPlot(...given, {of: scatterDirective}),
  toFiles: toScatterPlotFiles,
});

/** A scatter plot as files of its own. */
export function toScatterPlotFiles(
  view: ScatterPlotView,
  say: Translate,
): ChartFiles {
  const {x, y, points, without} = view;
  return {
    title: view.title,
    svg: printScatterPlot(view, say),
    csv: subjectsCsv([x.name, y.name], [...points, ...without]),
  };
}

/** How a chart of two criteria is laid out. */
export interface PlotOptions {
  /** The directive that messages name. */
  readonly of: string;
  /** Whether it is shown without a mark, and lists the subjects. */
  readonly canBeEmpty?: boolean;
}

/** The chart of two quantities; undefined, and refused, without any. */
export function layOutScatterPlot(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  context: ViewContext,
  {of, canBeEmpty = false}: PlotOptions,
): ScatterPlotView | undefined {
  const x = requireAxis(dataset, 'x', selection.x, refuse);
  const y = requireAxis(dataset, 'y', selection.y, refuse);
  if (!x || !y) {
    return undefined;
  }
  const {language, say} = context;
  const subjects = orderSubjects(dataset, selection, x, language);
  const [across, up] = [x, y].map((criterion) =>
    plotCriterion(dataset, selection, criterion, subjects, of, refuse),
  );
  if (!across || !up) {
    return undefined;
  }
  const isDrawn = (subject: Subject, index: number): boolean =>
    [across, up].every((plotted) =>
      hasAllSides(dataset, plotted, subject, index),
    );
  const drawn = subjects.flatMap((subject, index) =>
    isDrawn(subject, index) ? [index] : [],
  );
  if (drawn.length === 0 && !canBeEmpty) {
    refuse('nothing-to-draw', {criterion: y.id, of});
    return undefined;
  }
  const drawnIn = ({spans}: PlottedCriterion): PlottedCriterion['spans'] =>
    drawn.map((index) => spans[index] ?? []);
  const axes = {
    x: createAxisOf(across, drawnIn(across), selection, language),
    y: createAxisOf(up, drawnIn(up), selection, language),
  };
  const gutter = reserveGutter(axes.y.ticks.map(({label}) => label));
  const {narrow} = scatterRanges(gutter);
  const items = drawn.map((index) => {
    const {name = '', short = name} = subjects[index] ?? {};
    const [a = [], b = []] = [across.spans[index], up.spans[index]];
    return {name: short, marks: toScatterMarks(a, b, axes, narrow.min)};
  });
  const selected = selectNames(
    [across, up].map(({criterion}) => ({
      criterion,
      values: drawn.map((index) =>
        valuesIn(dataset, criterion, subjects[index]),
      ),
    })),
    drawn.length,
  );
  const names = layOutNames(items, selected, gutter);
  const footnotes = new Footnotes(dataset.sources, language);
  const linkTo = createLink(dataset, selection, y);
  const describe = createDescriber(dataset, [x, y], y, footnotes, say);
  const countNames = (layout: ScatterLayout): number =>
    names.filter((each) => each[layout]).length;
  return {
    title: `${x.name}, ${isolate(y.name, x.name)}`,
    x: {name: x.name, axis: toAxisProps(axes.x, horizontalRoom(gutter))},
    y: {name: y.name, axis: toAxisProps(axes.y, verticalRoom, () => tickSize)},
    gutter,
    points: items.flatMap(({name: short, marks}, index) => {
      const subject = subjects[drawn[index] ?? NaN];
      return (subject ? describe(subject) : []).map((each) => {
        const link = subject && linkTo(subject, isNoted(each.y));
        return {
          ...each,
          short,
          ...(link !== undefined && {link}),
          marks,
          place: findNamePlace(marks),
          names: names[index] ?? {},
        };
      });
    }),
    without: subjects
      .filter((subject, index) => !isDrawn(subject, index))
      .flatMap(describe),
    named: {narrow: countNames('narrow'), wide: countNames('wide')},
    shapes: findShapes([across, up].flatMap(drawnIn)),
    footnotes: footnotes.all,
  };
}

function requireAxis(
  {criteria}: Dataset,
  attribute: 'x' | 'y',
  criterion: Criterion | undefined,
  refuse: ReportIssue,
): Criterion | undefined {
  if (!criterion) {
    const expected = criteria.filter(hasAxis).map(({id}) => id);
    refuse('missing-attribute', {attribute, of: scatterDirective, expected});
  }
  return criterion;
}

/**
 * An axis that spans what is drawn, and not the figures of other subjects, unless
 * nothing is drawn.
 */
export function createAxisOf(
  {criterion, spans, texts}: PlottedCriterion,
  drawn: PlottedCriterion['spans'],
  {scale}: Selection,
  language: ViewContext['language'],
): ChartAxis {
  return createChartAxis(
    (drawn.length > 0 ? drawn : spans).flat(),
    texts,
    criterion,
    language,
    scale,
  );
}
