import type {Criterion, Dataset, Subject} from '../model/index.js';
import {findValueType, typeNames} from '../values/index.js';
import {rank} from '../values/rank.js';
import {anchorName} from '../views/anchor.js';
import {
  Footnotes,
  toCellProps,
  valuesOf,
  type CellProps,
  type Footnote,
} from '../views/cell.js';
import {defineView} from '../views/defineView.js';
import type {ReportIssue, Selection, ViewContext} from '../views/view.js';
import {createChartAxis, type ChartAxis} from './axis.js';
import {toMarks, toPercent, type Mark} from './marks.js';
import type {PlotLayout} from './plotWidths.js';
import {toSpan, type Span, type SpanKind} from './spans.js';
import {layOutTicks} from './tickLayout.js';
import {placeValueLabel, type ValueLabel} from './valueLabel.js';
import {valueText} from './valueText.js';

/** The props of `@theme/ComparisonRangePlot`. */
export interface RangePlotView {
  readonly title: string;
  readonly axis: RangePlotAxis;
  /** From the top. */
  readonly rows: readonly RangePlotRow[];
  /** The shapes that are drawn and need an explanation. */
  readonly shapes: readonly RangePlotShape[];
  /** What the text version refers to. */
  readonly footnotes: readonly Footnote[];
}

export interface RangePlotAxis {
  readonly isLogarithmic: boolean;
  /** How many times its predecessor each tick is, if that is always the same. */
  readonly factor?: number;
  /** Where zero has a place next to a logarithmic scale. */
  readonly zero?: number;
  readonly ticks: readonly RangePlotTick[];
  /** Further lines, in percent. */
  readonly lines: readonly number[];
  /** The labels of the ends. */
  readonly domainLabels: readonly [string, string];
}

export interface RangePlotTick {
  /** In percent of the width of the axis. */
  readonly at: number;
  readonly label: string;
  /** The layouts that have no room for its label. */
  readonly hiddenIn?: readonly PlotLayout[];
  /** Whether its label would reach too far beyond its end of the axis. */
  readonly isInside?: boolean;
  /** Whether it is zero on a linear axis. */
  readonly isZero?: boolean;
}

export interface RangePlotRow {
  readonly id: string;
  readonly name: string;
  readonly cell: CellProps;
  /** What the cell says, shortened. */
  readonly text: string;
  /** The address of the cell in a table, where the embed names one. */
  readonly link?: string;
  /** None where no figure is stated. */
  readonly marks: readonly Mark[];
  /** Where the text is next to the marks; above all of them if omitted. */
  readonly label?: ValueLabel;
}

export type RangePlotShape = Exclude<SpanKind, 'exact'> | 'disputed';

/** One quantity over the subjects, with ranges and bounds as such. */
export const rangePlot = defineView<RangePlotView>({
  name: 'range-plot',
  directive: 'range-plot',
  component: 'ComparisonRangePlot',
  description: 'One quantity of a comparison dataset, on an axis.',
  content: 'ComparisonRangePlot/Content',
  wholeId: (anchor) => anchor,
  leadsToTable: true,
  attributes: ['criterion', 'subjects', 'sort', 'scale', 'page'],
  props: layOutRangePlot,
});

const rangePlotDirective = '::range-plot';

function layOutRangePlot(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  {language, say}: ViewContext,
): RangePlotView | undefined {
  const {criterion, scale} = selection;
  if (!criterion || !hasAxis(criterion)) {
    refuseCriterion(dataset, criterion, refuse);
    return undefined;
  }
  const {id, type} = criterion;
  const column = dataset.criteria.indexOf(criterion);
  const subjects = orderSubjects(dataset, selection, criterion, language);
  const values = subjects.map(({cells}) => {
    const cell = cells[column];
    return cell ? valuesOf(cell) : [];
  });
  const spans = values.map((sides) =>
    sides.flatMap((value) => toSpan(value, type) ?? []),
  );
  const all = spans.flat();
  if (all.length === 0) {
    refuse('nothing-to-draw', {criterion: id, of: rangePlotDirective});
    return undefined;
  }
  const reason = scale === 'log' && findNoLogarithm(all, type);
  if (reason) {
    refuse('no-log-scale', {criterion: id, reason});
    return undefined;
  }
  const texts = values.flatMap((sides) => sides.map(({text}) => text));
  const axis = createChartAxis(all, texts, criterion, language, scale);
  const footnotes = new Footnotes(dataset.sources, language);
  const linkTo = createLink(dataset, selection, id);
  return {
    title: criterion.name,
    axis: toAxisProps(axis),
    rows: subjects.flatMap((subject, index) => {
      const cell = subject.cells[column];
      if (!cell) {
        return [];
      }
      const props = toCellProps(cell, footnotes, criterion);
      const text = valueText(props, say);
      const marks = toMarks(spans[index] ?? [], axis);
      const label = placeValueLabel(text, marks);
      const link = linkTo(subject);
      return [
        {
          id: subject.id,
          name: subject.name,
          cell: props,
          text,
          ...(link !== undefined && {link}),
          marks,
          ...(label && {label}),
        },
      ];
    }),
    shapes: findShapes(spans),
    footnotes: footnotes.all,
  };
}

function refuseCriterion(
  {criteria}: Dataset,
  criterion: Criterion | undefined,
  refuse: ReportIssue,
): void {
  if (criterion) {
    refuse('not-a-quantity', {
      criterion: criterion.id,
      type: criterion.type,
      of: rangePlotDirective,
      expected: typeNames.filter((name) => hasAxis({type: name})),
    });
  } else {
    refuse('missing-attribute', {
      attribute: 'criterion',
      of: rangePlotDirective,
      expected: criteria.filter(hasAxis).map(({id}) => id),
    });
  }
}

/** Whether values of a criterion have places between which distances mean something. */
function hasAxis({type}: Pick<Criterion, 'type'>): boolean {
  return findValueType(type)?.units !== undefined || type === 'date';
}

/** By value, unless the embed names subjects or an order. */
function orderSubjects(
  {criteria}: Dataset,
  {subjects, namesSubjects, sort}: Selection,
  criterion: Criterion,
  language: ViewContext['language'],
): readonly Subject[] {
  if (namesSubjects && !sort) {
    return subjects;
  }
  const by = criteria.find(({id}) => id === sort?.criterion) ?? criterion;
  const column = criteria.indexOf(by);
  const places = rank(
    by,
    subjects.map(({cells}) => {
      const cell = cells[column];
      return cell ? valuesOf(cell) : [];
    }),
    language,
  );
  const direction = sort?.direction === 'descending' ? -1 : 1;
  return subjects
    .map((subject, index) => ({subject, place: places[index]}))
    .toSorted((a, b) =>
      a.place === undefined || b.place === undefined
        ? Number(a.place === undefined) - Number(b.place === undefined)
        : (a.place - b.place) * direction,
    )
    .map(({subject}) => subject);
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

function createLink(
  {file}: Dataset,
  {page}: Selection,
  criterion: string,
): (subject: Subject) => string | undefined {
  const [address, anchor = anchorName(file)] = page?.split('#') ?? [];
  return ({id}) =>
    address === undefined
      ? undefined
      : `${address}#${anchor}.${id}.${criterion}`;
}

function toAxisProps({
  isLogarithmic,
  factor,
  zero,
  ticks,
  lines,
}: ChartAxis): RangePlotAxis {
  return {
    isLogarithmic,
    ...(factor !== undefined && {factor}),
    ...(zero !== undefined && {zero: toPercent(zero)}),
    ticks: layOutTicks(ticks).map(({tick, hiddenIn, isInside}) => ({
      at: toPercent(tick.place),
      label: tick.label,
      ...(hiddenIn.length > 0 && {hiddenIn}),
      ...(isInside && {isInside}),
      ...(tick.figure === 0 && zero === undefined && {isZero: true}),
    })),
    lines: lines.map(toPercent),
    domainLabels: [ticks[0]?.label ?? '', ticks.at(-1)?.label ?? ''],
  };
}

const shapes: readonly RangePlotShape[] = [
  'range',
  'about',
  'at-most',
  'at-least',
];

function findShapes(
  spans: readonly (readonly Span[])[],
): readonly RangePlotShape[] {
  const drawn = new Set<string>(spans.flat().map(({kind}) => kind));
  return [
    ...shapes.filter((shape) => drawn.has(shape)),
    ...(spans.some((sides) => sides.length > 1) ? (['disputed'] as const) : []),
  ];
}
