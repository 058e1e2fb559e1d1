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
  /** The notes and sources of the list next to the picture. */
  readonly footnotes: readonly Footnote[];
  readonly scale: AxisScale;
}

export interface SubjectBar {
  readonly name: string;
  readonly short: string;
  readonly cell: CellProps;
  /** The ends of the bar in the base unit; undefined without a figure. */
  readonly low?: number;
  readonly high?: number;
}

/** A bar chart of one quantity for all subjects. */
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
  reportIssue: ReportIssue,
  {language}: ViewContext,
): BarsView | undefined {
  if (!criterion) {
    const expected = dataset.criteria.filter(isQuantity).map(({id}) => id);
    reportIssue('missing-attribute', {
      attribute: 'criterion',
      of: barDirective,
      expected,
    });
    return undefined;
  }
  const {id, type} = criterion;
  if (!isQuantity(criterion)) {
    const expected = typeNames.filter((name) => isQuantity({type: name}));
    reportIssue('not-a-quantity', {
      criterion: id,
      type,
      of: barDirective,
      expected,
    });
    return undefined;
  }
  const column = dataset.criteria.indexOf(criterion);
  const spans = subjects.map(({cells}) => spanOf(cells[column]));
  const figures = spans.flatMap((span) => (span ? [span.low, span.high] : []));
  const scale = createScale(figures, criterion, language);
  if (!scale) {
    reportIssue('nothing-to-draw', {criterion: id, of: barDirective});
    return undefined;
  }
  if (scale.low < 0) {
    reportIssue('bar-below-zero', {criterion: id});
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

/** Whether values of a criterion are amounts. */
function isQuantity({type}: Pick<Criterion, 'type'>): boolean {
  return findValueType(type)?.units !== undefined;
}

interface BarSpan {
  readonly low: number;
  readonly high: number;
}

/** The range of all values of a cell; undefined without a figure. */
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
  // JSON has no infinite numbers. An open range is drawn to the end of the
  // axis.
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

function draw(
  {title, bars: items, scale}: BarsView,
  translate: Translate,
): Drawing {
  const percent = (figure: number | undefined) =>
    figure === undefined ? 0 : 100 * placeOn(scale, figure);
  const labels = distinct(
    items.map(
      ({short, cell}) =>
        `${short}: ${isolate(cellLabel(cell, translate), short)}`,
    ),
  );
  const ends = isolate(scale.domainLabels.join(' – '), title);
  const axis = scale.isLogarithmic
    ? `${title}: ${ends}, ${translate('theme.comparison.chart.logarithmic')}`
    : `${title}: ${ends}`;
  return {
    mermaid: printBars(
      axis,
      items.map(({low, high}, index) => ({
        label: labels[index] ?? '',
        low: percent(low),
        high: percent(high),
      })),
    ),
    title,
    description: `${axis}. ${labels.join('. ')}.`,
  };
}

/** Makes labels unique, because Mermaid overlays bars with the same label. */
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
