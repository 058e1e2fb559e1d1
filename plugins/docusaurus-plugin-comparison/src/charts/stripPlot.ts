import type {Criterion, Dataset, Subject} from '../model/index.js';
import {findValueType, typeNames} from '../values/index.js';
import {Footnotes, type Footnote} from '../views/cell.js';
import {defineView} from '../views/defineView.js';
import {isNoted} from '../views/isNoted.js';
import {isolate} from '../views/isolate.js';
import type {WithFiles} from '../views/module.js';
import type {ReportIssue, Selection, ViewContext} from '../views/view.js';
import {createChartAxis} from './axis.js';
import {subjectsCsv} from './chartCsv.js';
import {printStripPlot} from './standaloneStripPlot.js';
import {toAxisProps, type RangePlotAxis} from './axisProps.js';
import {toMarks, type Mark} from './marks.js';
import {orderSubjects} from './orderSubjects.js';
import {packStrip, type StripPlace} from './packStrip.js';
import {createLink, hasAxis, plotCriterion} from './rangePlotPanel.js';
import {findShapes, type RangePlotShape} from './rangePlotShapes.js';
import {
  createDescriber,
  valuesIn,
  type ScatterSubject,
} from './scatterSubject.js';

/** The props of `@theme/ComparisonStripPlot`. */
export interface StripPlotView extends WithFiles {
  readonly title: string;
  /** The name of the quantity, and its axis. */
  readonly x: {readonly name: string; readonly axis: RangePlotAxis};
  /** The name of the criterion of words, and its first and last word. */
  readonly y: {
    readonly name: string;
    readonly domainLabels: readonly [string, string];
  };
  /** One for each word, the strongest first. */
  readonly rows: readonly StripRow[];
  /** The subjects without a figure, or without one word. */
  readonly without: readonly ScatterSubject[];
  /** The shapes that are drawn and need an explanation. */
  readonly shapes: readonly RangePlotShape[];
  /** What the text version refers to. */
  readonly footnotes: readonly Footnote[];
}

export interface StripRow {
  readonly word: string;
  /** How many lines its points take, one below another. */
  readonly lanes: number;
  readonly points: readonly StripPoint[];
}

export interface StripPoint extends ScatterSubject, StripPlace {
  /** The name next to its marks. */
  readonly short: string;
  /** The address of the cell of the quantity, where the embed names one. */
  readonly link?: string;
  readonly marks: readonly Mark[];
}

const stripDirective = '::strip-plot';

/** A quantity of the subjects, in a row for each word of another criterion. */
export const stripPlot = defineView<StripPlotView>({
  name: 'strip-plot',
  directive: 'strip-plot',
  component: 'ComparisonStripPlot',
  description:
    'A quantity of a comparison dataset, in a row for each word of a scale.',
  content: 'ComparisonStripPlot/Content',
  wholeId: (anchor) => anchor,
  leadsToTable: true,
  attributes: ['x', 'y', 'subjects', 'scale', 'page'],
  props: layOutStripPlot,
  toFiles: (view, say) => ({
    svg: printStripPlot(view, say),
    csv: subjectsCsv(
      [view.x.name, view.y.name],
      [...view.rows.flatMap(({points}) => points), ...view.without],
    ),
  }),
});

function layOutStripPlot(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  {language, say}: ViewContext,
): StripPlotView | undefined {
  const {x, y} = selection;
  for (const [attribute, criterion, isRight] of [
    ['x', x, hasAxis],
    ['y', y, hasOrderedWords],
  ] as const) {
    if (!criterion) {
      const expected = dataset.criteria.filter(isRight).map(({id}) => id);
      refuse('missing-attribute', {attribute, of: stripDirective, expected});
    }
  }
  if (!x || !y) {
    return undefined;
  }
  if (!hasOrderedWords(y)) {
    const expected = typeNames.filter((type) => hasOrderedWords({type}));
    const {id, type} = y;
    refuse('not-a-quantity', {
      criterion: id,
      type,
      of: stripDirective,
      expected,
    });
    return undefined;
  }
  const subjects = orderSubjects(dataset, selection, x, language);
  const words = labelsOf(y);
  const wordOf = (subject: Subject): string | undefined => {
    const [value, ...others] = valuesIn(dataset, y, subject);
    return value && others.length === 0
      ? words[Number(value.sortKey)]
      : undefined;
  };
  const worded = subjects.filter((subject) => wordOf(subject) !== undefined);
  const plotted = plotCriterion(
    dataset,
    selection,
    x,
    worded,
    stripDirective,
    refuse,
  );
  if (!plotted) {
    return undefined;
  }
  const {spans, texts} = plotted;
  const axis = createChartAxis(
    spans.flat(),
    texts,
    x,
    language,
    selection.scale,
  );
  const footnotes = new Footnotes(dataset.sources, language);
  const describe = createDescriber(dataset, [x, y], x, footnotes, say);
  const linkTo = createLink(dataset, selection, x.id);
  const isDrawn = (subject: Subject): boolean =>
    (spans[worded.indexOf(subject)] ?? []).length > 0;
  const toRow = (word: string): StripRow => {
    const members = worded.filter(
      (subject) => wordOf(subject) === word && isDrawn(subject),
    );
    const items = members.map((subject) => ({
      marks: toMarks(spans[worded.indexOf(subject)] ?? [], axis),
      name: subject.short ?? subject.name,
    }));
    const {places, lanes} = packStrip(items);
    return {
      word,
      lanes,
      points: members.flatMap((subject, index) => {
        return describe(subject).map((each) => {
          const link = linkTo(subject, isNoted(each.x));
          return {
            ...each,
            short: items[index]?.name ?? '',
            ...(link !== undefined && {link}),
            marks: items[index]?.marks ?? [],
            ...(places[index] ?? {lane: 0}),
          };
        });
      }),
    };
  };
  return {
    title: `${x.name}, ${isolate(y.name, x.name)}`,
    x: {name: x.name, axis: toAxisProps(axis)},
    y: {name: y.name, domainLabels: [words[0] ?? '', words.at(-1) ?? '']},
    rows: words.toReversed().map(toRow),
    without: subjects.filter((subject) => !isDrawn(subject)).flatMap(describe),
    shapes: findShapes(spans),
    footnotes: footnotes.all,
  };
}

function labelsOf(criterion: Criterion): readonly string[] {
  return findValueType(criterion.type)?.words?.(criterion) ?? [];
}

/** Whether each value of a criterion is one of some words in an order. */
function hasOrderedWords({type}: Pick<Criterion, 'type'>): boolean {
  return findValueType(type)?.words !== undefined;
}
