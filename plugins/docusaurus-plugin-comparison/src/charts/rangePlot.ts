import type {Dataset} from '../model/index.js';
import {Footnotes, type Footnote} from '../views/cell.js';
import {defineView} from '../views/defineView.js';
import {isolate} from '../views/isolate.js';
import type {WithFiles} from '../views/module.js';
import type {
  ChartFiles,
  ReportIssue,
  Selection,
  Translate,
  ViewContext,
} from '../views/view.js';
import {findEarlierValues, type ChangeSides} from './earlierValues.js';
import {rangePlotCsv} from './chartCsv.js';
import {printRangePlot} from './standaloneRangePlot.js';
import {orderSubjects} from './orderSubjects.js';
import {panelRoom} from './plotWidths.js';
import {
  layOutPanel,
  type PlottedChange,
  type RangePlotPanel,
} from './rangePlotPanel.js';
import {
  canBeDrawn,
  hasAxis,
  plotCriterion,
} from '../views/axis/plotCriterion.js';
import {findShapes, type RangePlotShape} from './rangePlotShapes.js';

/** The props of `@theme/ComparisonRangePlot`. */
export interface RangePlotView extends WithFiles {
  /** The name of the criterion; the title of the dataset if there are several. */
  readonly title: string;
  /**
   * What distinguishes the values that arrows join, in words; omitted if each
   * subject has one value.
   */
  readonly sides?: ChangeSides;
  /** One for each criterion, with the same subjects in the same order. */
  readonly panels: readonly RangePlotPanel[];
  /** The shapes that are drawn and need an explanation. */
  readonly shapes: readonly RangePlotShape[];
  /** What the text version refers to. */
  readonly footnotes: readonly Footnote[];
}

/** Quantities over the subjects, with ranges and bounds as such. */
export const rangePlot = defineView<RangePlotView>({
  name: 'range-plot',
  directive: 'range-plot',
  component: 'ComparisonRangePlot',
  description: 'Quantities of a comparison dataset, each on an axis.',
  content: 'ComparisonRangePlot/Content',
  wholeId: (anchor) => anchor,
  leadsToTable: true,
  attributes: [
    'criterion',
    'criteria',
    'to',
    'since',
    'subjects',
    'sort',
    'scale',
    'page',
  ],
  props: (...given) => layOutRangePlot(...given, {of: '::range-plot'}),
  toFiles: toRangePlotFiles,
});

/** A range plot as files of its own. */
export function toRangePlotFiles(
  view: RangePlotView,
  say: Translate,
): ChartFiles {
  return {
    title: view.title,
    svg: printRangePlot(view, say),
    csv: rangePlotCsv(view),
  };
}

interface RangePlotOptions {
  /** The directive that messages name. */
  readonly of: string;
  readonly prefersBars?: boolean;
}

/** The charts of the chosen criteria; undefined, and refused, without any. */
export function layOutRangePlot(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  context: ViewContext,
  {of, prefersBars}: RangePlotOptions,
): RangePlotView | undefined {
  const {criterion, criteria, namesCriteria, to, since} = selection;
  const named = [
    ...new Set([criterion ?? [], namesCriteria ? criteria : []].flat()),
  ];
  const [first] = named;
  if (!first) {
    refuse('missing-attribute', {
      attribute: 'criterion',
      of,
      expected: dataset.criteria.filter(hasAxis).map(({id}) => id),
    });
    return undefined;
  }
  if (to && (since !== undefined || named.length > 1)) {
    refuse('unknown-attribute', {
      found: since === undefined ? 'criteria' : 'since',
      of: `${of} with "to"`,
      expected: [
        'data',
        'criterion',
        'to',
        'subjects',
        'sort',
        'scale',
        'page',
      ],
    });
    return undefined;
  }
  const chosen = to ? [to] : named;
  const subjects = orderSubjects(dataset, selection, first, context.language);
  const plotted = chosen.flatMap((each): PlottedChange | [] => {
    const own = plotCriterion(dataset, selection, each, subjects, of, refuse);
    if (!own || (!to && since === undefined)) {
      return own ?? [];
    }
    const options = {of, refuse, context};
    const earlier = findEarlierValues(
      dataset,
      selection,
      each,
      subjects,
      options,
    );
    return earlier && canBeDrawn(earlier, selection, refuse)
      ? {...own, earlier}
      : [];
  });
  if (plotted.length < chosen.length) {
    return undefined;
  }
  const {sides} = plotted[0]?.earlier ?? {};
  const footnotes = new Footnotes(dataset.sources, context.language);
  const sharedRoom = chosen.length > 1 ? panelRoom(chosen.length) : undefined;
  return {
    title: to
      ? `${first.name}, ${isolate(to.name, first.name)}`
      : chosen.length > 1
        ? dataset.title
        : first.name,
    ...(sides && {sides}),
    panels: plotted.map((each) =>
      layOutPanel(dataset, selection, subjects, each, {
        footnotes,
        context,
        ...(sharedRoom && {sharedRoom}),
        ...(prefersBars && {prefersBars}),
      }),
    ),
    shapes: findShapes(
      plotted.flatMap(({spans, earlier: before}) => [
        ...spans,
        ...(before?.spans ?? []),
      ]),
    ),
    footnotes: footnotes.all,
  };
}
