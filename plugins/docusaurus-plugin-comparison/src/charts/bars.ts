import type {Drawing} from 'mermaid-to-svg';
import {printBars} from '../diagrams/mermaid.js';
import type {Criterion, Dataset, Subject} from '../model/index.js';
import {findValueType, typeNames} from '../values/index.js';
import {valuesOf} from '../values/valuesOf.js';
import {defineChart} from '../views/defineView.js';
import {isolate} from '../views/isolate.js';
import type {
  ReportIssue,
  Selection,
  Translate,
  ViewContext,
} from '../views/view.js';
import type {Mark} from '../views/axis/marks.js';
import {
  layOutRangePlot,
  toRangePlotFiles,
  type RangePlotView,
} from './rangePlot.js';
import {toSpan} from '../views/axis/spans.js';

/** The props of `@theme/ComparisonBars`. */
export interface BarsView extends RangePlotView {
  /** The chart as Mermaid text, to use elsewhere. */
  readonly mermaid: string;
}

/**
 * One quantity of all subjects: bars where lengths show the values, else a range
 * plot.
 */
export const bars = defineChart<BarsView>({
  name: 'bars',
  directive: 'bar-chart',
  component: 'ComparisonBars',
  description: 'One quantity of a comparison dataset, as bars.',
  content: 'ComparisonBars/Content',
  leadsToTable: true,
  attributes: ['criterion', 'subjects', 'sort', 'scale', 'page'],
  props: layOutBars,
  toFiles: toRangePlotFiles,
  draw,
});

const barDirective = '::bar-chart';

function layOutBars(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  context: ViewContext,
): BarsView | undefined {
  const {criterion, subjects} = selection;
  if (!criterion) {
    refuse('missing-attribute', {
      attribute: 'criterion',
      of: barDirective,
      expected: dataset.criteria.filter(isQuantity).map(({id}) => id),
    });
    return undefined;
  }
  const {id, type} = criterion;
  if (!isQuantity(criterion)) {
    const expected = typeNames.filter((name) => isQuantity({type: name}));
    refuse('not-a-quantity', {criterion: id, type, of: barDirective, expected});
    return undefined;
  }
  if (hasNegative(dataset, selection, criterion)) {
    refuse('bar-below-zero', {criterion: id});
    return undefined;
  }
  const chart = layOutRangePlot(
    dataset,
    {...selection, namesCriteria: false},
    refuse,
    context,
    {of: barDirective, prefersBars: true},
  );
  return (
    chart && {
      ...chart,
      mermaid: toMermaid(chart, toShortNames(subjects), context.say),
    }
  );
}

/** Whether values of a criterion are amounts. */
function isQuantity({type}: Pick<Criterion, 'type'>): boolean {
  return findValueType(type)?.units !== undefined;
}

function hasNegative(
  {criteria}: Dataset,
  {subjects}: Selection,
  criterion: Criterion,
): boolean {
  const column = criteria.indexOf(criterion);
  return subjects.some(({cells}) => {
    const cell = cells[column];
    return (cell ? valuesOf(cell) : []).some(
      (value) => (toSpan(value, criterion.type)?.low ?? 0) < 0,
    );
  });
}

function toShortNames(
  subjects: readonly Subject[],
): ReadonlyMap<string, string> {
  return new Map(
    subjects.flatMap(({id, short}) =>
      short === undefined ? [] : [[id, short] as const],
    ),
  );
}

/** What Mermaid can draw of it: bars up to the lowest and the highest figure. */
function toMermaid(
  chart: RangePlotView,
  shortNames: ReadonlyMap<string, string>,
  say: Translate,
): string {
  const rows = chart.panels.flatMap((panel) => panel.rows);
  const labels = distinct(
    rows.map(({id, name, text}) => {
      const short = shortNames.get(id) ?? name;
      return `${short}: ${isolate(text, short)}`;
    }),
  );
  return printBars(
    axisText(chart, say),
    rows.map(({marks}, index) => ({
      label: labels[index] ?? '',
      ...endsOfBar(marks),
    })),
  );
}

/** In percent of the axis; the open side of a bound is one of its ends. */
function endsOfBar(marks: readonly Mark[]): {
  readonly low: number;
  readonly high: number;
} {
  const ends = marks.map((mark): readonly [number, number] => {
    switch (mark.kind) {
      case 'dot':
      case 'ring':
        return [mark.at, mark.at];
      case 'bar':
        return [mark.to, mark.to];
      case 'bound':
        return mark.reach < 0 || (mark.reach === 0 && mark.at === 0)
          ? [0, mark.at]
          : [mark.at, 100];
      default:
        return [mark.from, mark.to];
    }
  });
  return {
    low: Math.min(...ends.map(([low]) => low), ends.length > 0 ? 100 : 0),
    high: Math.max(...ends.map(([, high]) => high), 0),
  };
}

function axisText({title, panels}: RangePlotView, say: Translate): string {
  const {domainLabels = [], isLogarithmic} = panels[0]?.axis ?? {};
  const ends = isolate(domainLabels.join(' – '), title);
  return isLogarithmic
    ? `${title}: ${ends}, ${say('theme.comparison.chart.logarithmic')}`
    : `${title}: ${ends}`;
}

function draw({mermaid, ...chart}: BarsView, say: Translate): Drawing {
  const values = chart.panels.flatMap(({rows}) =>
    rows.map(({name, text}) => `${name}: ${isolate(text, name)}`),
  );
  return {
    mermaid,
    title: chart.title,
    description: `${axisText(chart, say)}. ${values.join('. ')}.`,
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
