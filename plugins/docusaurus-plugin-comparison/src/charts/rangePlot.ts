import type {Criterion, Dataset, Subject} from '../model/index.js';
import {findValueType, typeNames} from '../values/index.js';
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
import {createChartAxis} from './axis.js';
import {toAxisProps, type RangePlotAxis} from './axisProps.js';
import {toMarks, type Mark} from './marks.js';
import {orderSubjects} from './orderSubjects.js';
import {toSpan, type Span, type SpanKind} from './spans.js';
import {placeValueLabel, type ValueLabel} from './valueLabel.js';
import {valueText} from './valueText.js';

/** The props of `@theme/ComparisonRangePlot`. */
export interface RangePlotView {
  readonly title: string;
  /** The ticks, and whether their distances are factors. */
  readonly axis: RangePlotAxis;
  /** From the top. */
  readonly rows: readonly RangePlotRow[];
  /** The shapes that are drawn and need an explanation. */
  readonly shapes: readonly RangePlotShape[];
  /** What the text version refers to. */
  readonly footnotes: readonly Footnote[];
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

export function createLink(
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

const legendOrder: readonly RangePlotShape[] = [
  'range',
  'about',
  'at-most',
  'at-least',
];

export function findShapes(
  spans: readonly (readonly Span[])[],
): readonly RangePlotShape[] {
  const drawn = new Set<string>(spans.flat().map(({kind}) => kind));
  return [
    ...legendOrder.filter((shape) => drawn.has(shape)),
    ...(spans.some((sides) => sides.length > 1) ? (['disputed'] as const) : []),
  ];
}
