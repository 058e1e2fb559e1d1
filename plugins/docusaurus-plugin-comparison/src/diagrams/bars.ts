import type {Cell, Criterion, Dataset, Subject} from '../model/index.js';
import type {Drawing} from 'mermaid-to-svg';
import {findValueType, typeNames} from '../values/index.js';
import {
  Footnotes,
  toCellProps,
  valuesOf,
  type Footnote,
  type CellProps,
} from '../views/cell.js';
import {defineDiagram} from '../views/defineView.js';
import type {
  ReportIssue,
  Translate,
  Selection,
  ViewContext,
} from '../views/view.js';
import {isolate} from '../views/isolate.js';
import {cellLabel} from '../views/cellLabel.js';
import {printBars} from './mermaid.js';
import {createScale, placeOn, type AxisScale} from './scale.js';

/** The props of `@theme/ComparisonBars`. */
export interface BarsView {
  readonly title: string;
  readonly bars: readonly SubjectBar[];
  /** What the list beside the picture refers to. */
  readonly footnotes: readonly Footnote[];
  readonly scale: AxisScale;
}

export interface SubjectBar {
  readonly name: string;
  readonly short: string;
  readonly cell: CellProps;
  /** From where to where it is drawn; absent where there is no figure. */
  readonly low?: number;
  readonly high?: number;
}

/** One quantity over the subjects. */
export const bars = defineDiagram<BarsView>({
  name: 'bars',
  directive: 'bar-chart',
  component: 'ComparisonBars',
  description: 'One quantity of a comparison dataset, as bars.',
  content: 'ComparisonBars/Content',
  attributes: ['criterion', 'subjects'],
  props: measureBars,
  draw,
});

function measureBars(
  dataset: Dataset,
  {criterion, subjects}: Selection,
  refuse: ReportIssue,
  {language}: ViewContext,
): BarsView | undefined {
  if (!criterion) {
    const expected = dataset.criteria.filter(isQuantity).map(({id}) => id);
    refuse('missing-attribute', {
      attribute: 'criterion',
      of: barDirective,
      expected,
    });
    return undefined;
  }
  const {id, type} = criterion;
  if (!isQuantity(criterion)) {
    const expected = typeNames.filter((name) => isQuantity({type: name}));
    refuse('not-a-quantity', {criterion: id, type, of: barDirective, expected});
    return undefined;
  }
  const column = dataset.criteria.indexOf(criterion);
  const spans = subjects.map(({cells}) => spanOf(cells[column]));
  const figures = spans.flatMap((span) => (span ? [span.low, span.high] : []));
  const scale = createScale(figures, criterion, language);
  if (!scale) {
    refuse('nothing-to-draw', {criterion: id, of: barDirective});
    return undefined;
  }
  if (scale.low < 0) {
    refuse('bar-below-zero', {criterion: id});
    return undefined;
  }
  const footnotes = new Footnotes(dataset.sources, language);
  return {
    title: criterion.name,
    bars: subjects.flatMap((subject, index) => {
      const cell = subject.cells[column];
      return cell
        ? [toBar(subject, cell, criterion, spans[index], footnotes)]
        : [];
    }),
    footnotes: footnotes.all,
    scale,
  };
}

const barDirective = '::bar-chart';

/** Whether values of a criterion are amounts of something. */
function isQuantity({type}: Pick<Criterion, 'type'>): boolean {
  return findValueType(type)?.units !== undefined;
}

interface BarSpan {
  readonly low: number;
  readonly high: number;
}

/** From where to where the sides of a cell reach; undefined without a figure. */
function spanOf(cell: Cell | undefined): BarSpan | undefined {
  const values = cell ? valuesOf(cell) : [];
  const lows = values.flatMap(({low}) => low ?? []);
  const highs = values.flatMap(({high}) => high ?? []);
  return lows.length > 0 && highs.length > 0
    ? {low: Math.min(...lows), high: Math.max(...highs)}
    : undefined;
}

function toBar(
  {name, short}: Subject,
  cell: Cell,
  criterion: Criterion,
  span: BarSpan | undefined,
  footnotes: Footnotes,
): SubjectBar {
  // JSON has no infinite numbers, and an open end is drawn to the axis' end.
  return {
    name,
    short: short ?? name,
    cell: toCellProps(cell, footnotes, criterion),
    ...(span && {
      low: Math.max(span.low, -Number.MAX_VALUE),
      high: Math.min(span.high, Number.MAX_VALUE),
    }),
  };
}

function draw({title, bars: all, scale}: BarsView, say: Translate): Drawing {
  const percent = (figure: number | undefined) =>
    figure === undefined ? 0 : 100 * placeOn(scale, figure);
  const labels = distinct(
    all.map(
      ({short, cell}) => `${short}: ${isolate(cellLabel(cell, say), short)}`,
    ),
  );
  const ends = isolate(scale.domainLabels.join(' – '), title);
  const axis = scale.isLogarithmic
    ? `${title}: ${ends}, ${say('theme.comparison.chart.logarithmic')}`
    : `${title}: ${ends}`;
  return {
    mermaid: printBars(
      axis,
      all.map(({low, high}, index) => ({
        label: labels[index] ?? '',
        low: percent(low),
        high: percent(high),
      })),
    ),
    title,
    description: `${axis}. ${labels.join('. ')}.`,
  };
}

/** Mermaid draws bars of the same label over each other. */
function distinct(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  for (const label of labels) {
    let own = label;
    for (let count = 2; taken.has(own); count += 1) {
      own = `${label} (${count})`;
    }
    taken.add(own);
  }
  return [...taken];
}
