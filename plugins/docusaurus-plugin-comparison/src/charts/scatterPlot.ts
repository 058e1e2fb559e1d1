import type {Criterion, Dataset, Subject, Value} from '../model/index.js';
import {typeNames} from '../values/index.js';
import {
  Footnotes,
  toCellProps,
  valuesOf,
  type CellProps,
  type Footnote,
} from '../views/cell.js';
import {defineView} from '../views/defineView.js';
import {isolate} from '../views/isolate.js';
import type {ReportIssue, Selection, ViewContext} from '../views/view.js';
import {createChartAxis, type ChartAxis} from './axis.js';
import {toAxisProps, type RangePlotAxis} from './axisProps.js';
import type {PlotRange} from './fluidBox.js';
import {placeNames, type NameOffset, type NamedPoint} from './placeNames.js';
import {createLink, hasAxis} from './rangePlotPanel.js';
import {findShapes, type RangePlotShape} from './rangePlotShapes.js';
import {
  boxesOfMarks,
  toScatterMarks,
  type ScatterAxes,
  type ScatterMark,
} from './scatterMarks.js';
import {selectNames} from './selectNames.js';
import {toSpan, type Span} from './spans.js';
import {reserveTextWidth, tickSize} from './textWidth.js';
import {valueText} from './valueText.js';

/** The props of `@theme/ComparisonScatterPlot`. */
export interface ScatterPlotView {
  readonly title: string;
  readonly x: ScatterPlotAxis;
  readonly y: ScatterPlotAxis;
  /** The subjects that have figures on both axes. */
  readonly points: readonly ScatterPoint[];
  /** The other subjects. */
  readonly without: readonly ScatterSubject[];
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

export interface ScatterSubject {
  readonly id: string;
  readonly name: string;
  /** What the cells say, shortened. */
  readonly texts: readonly [string, string];
  readonly x: CellProps;
  readonly y: CellProps;
}

export interface ScatterPoint extends ScatterSubject {
  /** The name next to its marks. */
  readonly short: string;
  /** The address of the cell of the vertical axis, where the embed names one. */
  readonly link?: string;
  readonly marks: readonly ScatterMark[];
  /** Where the name begins, in each layout that has room for it. */
  readonly names: Readonly<Partial<Record<ScatterLayout, NameOffset>>>;
  /** From where the offsets of the name count, in percent. */
  readonly place: {readonly x: number; readonly y: number};
}

/**
 * The layouts of the plot between the labels of its axes, which need at most
 * 72 px: in the narrowest column and in one of 512 px and more.
 */
const scatterRanges = {
  narrow: {min: 164, max: 512},
  wide: {min: 412, max: 1200},
} as const satisfies Record<string, PlotRange>;

export type ScatterLayout = keyof typeof scatterRanges;

/** The height of the plot, in pixels of a page whose text is 16 px high. */
export const scatterHeight = 400;

const nameHeight = 17;

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
  attributes: ['x', 'y', 'subjects', 'page'],
  props: layOutScatterPlot,
});

function layOutScatterPlot(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  context: ViewContext,
): ScatterPlotView | undefined {
  const x = requireQuantity(dataset, 'x', selection.x, refuse);
  const y = requireQuantity(dataset, 'y', selection.y, refuse);
  if (!x || !y) {
    return undefined;
  }
  const {subjects} = selection;
  const [across, up] = [x, y].map((criterion) =>
    readScatterColumn(dataset, subjects, criterion),
  ) as [ScatterColumn, ScatterColumn];
  const all = subjects.map((_, index) => index);
  const isDrawn = (index: number): boolean =>
    [across, up].every(({spans}) => spans[index]?.length);
  const drawn = all.filter(isDrawn);
  if (drawn.length === 0) {
    const empty = [across, up].find(({spans}) => spans.flat().length === 0);
    const {id} = (empty ?? up).criterion;
    refuse('nothing-to-draw', {criterion: id, of: scatterDirective});
    return undefined;
  }
  const axes: ScatterAxes = {
    x: toAxis(across, drawn, context),
    y: toAxis(up, drawn, context),
  };
  const marks = drawn.map((index) =>
    toScatterMarks(across.spans[index] ?? [], up.spans[index] ?? [], axes),
  );
  const shorts = drawn.map((index) => {
    const {name = '', short = name} = subjects[index] ?? {};
    return short;
  });
  const names = layOutNames(marks, shorts, drawn, [across, up]);
  const footnotes = new Footnotes(dataset.sources, context.language);
  const linkTo = createLink(dataset, selection, y.id);
  const describe = (index: number): readonly ScatterSubject[] =>
    describeSubject(subjects[index], [across, up], footnotes, context);
  return {
    title: `${x.name}, ${isolate(y.name, x.name)}`,
    x: {name: x.name, axis: toAxisProps(axes.x)},
    y: {name: y.name, axis: toAxisProps(axes.y)},
    points: drawn.flatMap((index, at) => {
      const subject = subjects[index];
      const link = subject && linkTo(subject);
      return describe(index).map((each) => ({
        ...each,
        short: shorts[at] ?? '',
        ...(link !== undefined && {link}),
        marks: marks[at] ?? [],
        place: namePlaceOf(marks[at] ?? []),
        names: names[at] ?? {},
      }));
    }),
    without: all.filter((index) => !isDrawn(index)).flatMap(describe),
    shapes: findShapes(
      drawn.flatMap((index) => [
        across.spans[index] ?? [],
        up.spans[index] ?? [],
      ]),
    ),
    footnotes: footnotes.all,
  };
}

/** A criterion with what the subjects say of it. */
interface ScatterColumn {
  readonly criterion: Criterion;
  readonly column: number;
  readonly values: readonly (readonly Value[])[];
  readonly spans: readonly (readonly Span[])[];
}

function requireQuantity(
  {criteria}: Dataset,
  attribute: 'x' | 'y',
  criterion: Criterion | undefined,
  refuse: ReportIssue,
): Criterion | undefined {
  if (!criterion) {
    const expected = criteria.filter(hasAxis).map(({id}) => id);
    refuse('missing-attribute', {attribute, of: scatterDirective, expected});
    return undefined;
  }
  if (hasAxis(criterion)) {
    return criterion;
  }
  const expected = typeNames.filter((name) => hasAxis({type: name}));
  const {id, type} = criterion;
  refuse('not-a-quantity', {
    criterion: id,
    type,
    of: scatterDirective,
    expected,
  });
  return undefined;
}

function readScatterColumn(
  {criteria}: Dataset,
  subjects: readonly Subject[],
  criterion: Criterion,
): ScatterColumn {
  const column = criteria.indexOf(criterion);
  const values = subjects.map(({cells}) => {
    const cell = cells[column];
    return cell ? valuesOf(cell) : [];
  });
  return {
    criterion,
    column,
    values,
    spans: values.map((sides) => {
      const found = sides.flatMap(
        (value) => toSpan(value, criterion.type) ?? [],
      );
      // A dispute of which one side has no figure would lose that side.
      return found.length === sides.length ? found : [];
    }),
  };
}

/** An axis that spans what is drawn, and not the figures of other subjects. */
function toAxis(
  {criterion, values, spans}: ScatterColumn,
  drawn: readonly number[],
  {language}: ViewContext,
): ChartAxis {
  return createChartAxis(
    drawn.flatMap((index) => spans[index] ?? []),
    drawn.flatMap((index) => (values[index] ?? []).map(({text}) => text)),
    criterion,
    language,
  );
}

function layOutNames(
  marks: readonly (readonly ScatterMark[])[],
  shorts: readonly string[],
  drawn: readonly number[],
  columns: readonly ScatterColumn[],
): readonly ScatterPoint['names'][] {
  const axes = columns.map(({criterion, values}) => ({
    criterion,
    values: drawn.map((index) => values[index] ?? []),
  }));
  const named = selectNames(axes, drawn.length);
  const points = marks.map((each, index): NamedPoint => {
    const {x, y} = namePlaceOf(each);
    return {
      x: x / 100,
      y: (y / 100) * scatterHeight,
      boxes: boxesOfMarks(each, scatterHeight),
      ...(named.has(index) && {name: sizeOfName(shorts[index] ?? '')}),
    };
  });
  const sets = Object.entries(scatterRanges).map(
    ([layout, range]) =>
      [layout, placeNames(points, range, scatterHeight)] as const,
  );
  return points.map((_, index) =>
    Object.fromEntries(
      sets.flatMap(([layout, offsets]) =>
        offsets[index] ? [[layout, offsets[index]]] : [],
      ),
    ),
  );
}

function sizeOfName(name: string): NonNullable<NamedPoint['name']> {
  return {width: reserveTextWidth(name, tickSize), height: nameHeight};
}

/** Where the marks of a subject have their name: at the first that is a point. */
function namePlaceOf(marks: readonly ScatterMark[]): ScatterPoint['place'] {
  const point = marks.find(
    (mark) => mark.kind === 'dot' || mark.kind === 'ring',
  );
  if (point && 'x' in point) {
    return {x: point.x, y: point.y};
  }
  const [area] = marks;
  return area && 'left' in area ? {x: area.right, y: area.top} : {x: 0, y: 0};
}

function describeSubject(
  subject: Subject | undefined,
  columns: readonly ScatterColumn[],
  footnotes: Footnotes,
  {say}: ViewContext,
): readonly ScatterSubject[] {
  const [x, y] = columns.map(({criterion, column}) => {
    const cell = subject?.cells[column];
    return cell && toCellProps(cell, footnotes, criterion);
  });
  return subject && x && y
    ? [
        {
          id: subject.id,
          name: subject.name,
          texts: [valueText(x, say), valueText(y, say)],
          x,
          y,
        },
      ]
    : [];
}
