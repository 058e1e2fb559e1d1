import type {Criterion, Dataset, Subject} from '../model/index.js';
import {typeNames} from '../values/index.js';
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
import {subjectsCsv} from './chartCsv.js';
import {printStripPlot} from './standaloneStripPlot.js';
import {toAxisProps, type RangePlotAxis} from './axisProps.js';
import {toMarks, type Mark} from '../views/axis/marks.js';
import {orderSubjects} from './orderSubjects.js';
import {leastWidth} from './plotWidths.js';
import {packStrip, type StripPlace} from './packStrip.js';
import {createLink} from '../views/createLink.js';
import {
  hasAxis,
  plotCriterion,
  type PlottedCriterion,
} from '../views/axis/plotCriterion.js';
import {findShapes, type RangePlotShape} from './rangePlotShapes.js';
import {createAxisOf, type PlotOptions} from './scatterPlot.js';
import {
  createDescriber,
  hasAllSides,
  valuesIn,
  type ScatterSubject,
} from './scatterSubject.js';
import type {Span} from '../views/axis/spans.js';
import {createWordAxis, hasOrderedWords, orderedWords} from './wordAxis.js';

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
  props: (...given) => layOutStripPlot(...given, {of: stripDirective}),
  toFiles: toStripPlotFiles,
});

/** A strip plot as files of its own. */
export function toStripPlotFiles(
  view: StripPlotView,
  say: Translate,
): ChartFiles {
  const {x, y, rows, without} = view;
  return {
    title: view.title,
    svg: printStripPlot(view, say),
    csv: subjectsCsv(
      [x.name, y.name],
      [...rows.flatMap(({points}) => points), ...without],
    ),
  };
}

/** The chart of a criterion of words; undefined, and refused, without marks. */
export function layOutStripPlot(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  {language, say}: ViewContext,
  {of, canBeEmpty = false}: PlotOptions,
): StripPlotView | undefined {
  const {x, y} = selection;
  for (const [attribute, criterion, isRight] of [
    ['x', x, hasPlaces],
    ['y', y, hasOrderedWords],
  ] as const) {
    if (!criterion) {
      const expected = dataset.criteria.filter(isRight).map(({id}) => id);
      refuse('missing-attribute', {attribute, of, expected});
    }
  }
  if (!x || !y) {
    return undefined;
  }
  const wrong = (
    [
      [y, hasOrderedWords],
      [x, hasPlaces],
    ] as const
  ).find(([criterion, isRight]) => !isRight(criterion));
  if (wrong) {
    const [{id, type}, isRight] = wrong;
    const expected = typeNames.filter((name) => isRight({type: name}));
    refuse('not-a-quantity', {criterion: id, type, of, expected});
    return undefined;
  }
  const subjects = orderSubjects(dataset, selection, x, language);
  const words = orderedWords(y);
  const wordOf = (subject: Subject): string | undefined => {
    const [value, ...others] = valuesIn(dataset, y, subject);
    return value && others.length === 0
      ? words[Number(value.sortKey)]
      : undefined;
  };
  const plotted = hasOrderedWords(x)
    ? plotWords(dataset, x, subjects, of, refuse)
    : plotCriterion(dataset, selection, x, subjects, of, refuse);
  if (!plotted) {
    return undefined;
  }
  const spansOf = (subject: Subject): readonly Span[] =>
    plotted.spans[subjects.indexOf(subject)] ?? [];
  const isDrawn = (subject: Subject, index: number): boolean =>
    wordOf(subject) !== undefined &&
    hasAllSides(dataset, plotted, subject, index);
  const drawn = subjects.filter(isDrawn);
  if (drawn.length === 0 && !canBeEmpty) {
    refuse('nothing-to-draw', {criterion: x.id, of});
    return undefined;
  }
  const axis = hasOrderedWords(x)
    ? createWordAxis(orderedWords(x))
    : createAxisOf(plotted, drawn.map(spansOf), selection, language);
  const footnotes = new Footnotes(dataset.sources, language);
  const describe = createDescriber(dataset, [x, y], x, footnotes, say);
  const linkTo = createLink(dataset, selection, x);
  const toRow = (word: string): StripRow => {
    const members = drawn.filter((subject) => wordOf(subject) === word);
    const items = members.map((subject) => ({
      marks: toMarks(spansOf(subject), axis, leastWidth()),
      name: subject.short ?? subject.name,
    }));
    const {places, lanes} = packStrip(items);
    return {
      word,
      lanes,
      points: members.flatMap((subject, index) =>
        describe(subject).map((each) => {
          const link = linkTo(subject, isNoted(each.x));
          return {
            ...each,
            short: items[index]?.name ?? '',
            ...(link !== undefined && {link}),
            marks: items[index]?.marks ?? [],
            ...(places[index] ?? {lane: 0}),
          };
        }),
      ),
    };
  };
  return {
    title: `${x.name}, ${isolate(y.name, x.name)}`,
    x: {name: x.name, axis: toAxisProps(axis)},
    y: {name: y.name, domainLabels: [words[0] ?? '', words.at(-1) ?? '']},
    rows: words.toReversed().map(toRow),
    without: subjects
      .filter((subject) => !drawn.includes(subject))
      .flatMap(describe),
    shapes: findShapes(drawn.map(spansOf)),
    footnotes: footnotes.all,
  };
}

/** Whether values of a criterion have places on an axis, also if they are words. */
export function hasPlaces(criterion: Pick<Criterion, 'type'>): boolean {
  return hasAxis(criterion) || hasOrderedWords(criterion);
}

/** Reads the words of a criterion as the places that they have in their order. */
function plotWords(
  dataset: Dataset,
  criterion: Criterion,
  subjects: readonly Subject[],
  of: string,
  refuse: ReportIssue,
): PlottedCriterion | undefined {
  const spans = subjects.map((subject) =>
    valuesIn(dataset, criterion, subject).map(({sortKey}): Span => {
      const place = Number(sortKey);
      return {kind: 'exact', low: place, high: place};
    }),
  );
  if (spans.flat().length === 0) {
    refuse('nothing-to-draw', {criterion: criterion.id, of});
    return undefined;
  }
  return {criterion, spans, texts: []};
}
