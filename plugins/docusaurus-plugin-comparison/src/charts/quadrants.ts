import type {Drawing} from 'mermaid-to-svg';
import type {Dataset} from '../model/index.js';
import {typeNames} from '../values/index.js';
import {defineChart} from '../views/defineView.js';
import type {WithFiles} from '../views/module.js';
import type {ReportIssue, Selection, ViewContext} from '../views/view.js';
import {
  pointsOf,
  toQuadrantText,
  viewOf,
  type QuadrantsPlot,
} from './quadrantText.js';
import {layOutScatterPlot, toScatterPlotFiles} from './scatterPlot.js';
import {describeSubjects} from './standaloneWords.js';
import {hasPlaces, layOutStripPlot, toStripPlotFiles} from './stripPlot.js';
import {hasOrderedWords} from './wordAxis.js';

/** The props of `@theme/ComparisonQuadrants`. */
export type QuadrantsView = QuadrantsPlot &
  WithFiles & {
    /** The chart as Mermaid text, to use elsewhere. */
    readonly mermaid: string;
    /** Whether that text has the numbers of the list, because names do not fit. */
    readonly isNumbered: boolean;
  };

/**
 * Two criteria as axes: a scatter plot, or a strip plot where values are words
 * in an order.
 */
export const quadrants = defineChart<QuadrantsView>({
  name: 'quadrants',
  directive: 'quadrant-chart',
  component: 'ComparisonQuadrants',
  description: 'Two criteria of a comparison dataset as axes.',
  content: 'ComparisonQuadrants/Content',
  leadsToTable: true,
  attributes: ['x', 'y', 'subjects', 'scale', 'page'],
  props: layOutQuadrants,
  toFiles: (view, say) =>
    'scatterPlot' in view
      ? toScatterPlotFiles(view.scatterPlot, say)
      : toStripPlotFiles(view.stripPlot, say),
  draw,
});

const quadrantDirective = '::quadrant-chart';

function layOutQuadrants(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  context: ViewContext,
): QuadrantsView | undefined {
  const {x, y} = selection;
  for (const [attribute, criterion] of Object.entries({x, y})) {
    if (!criterion) {
      const expected = dataset.criteria.filter(hasPlaces).map(({id}) => id);
      refuse('missing-attribute', {attribute, of: quadrantDirective, expected});
    } else if (!hasPlaces(criterion)) {
      const {id, type} = criterion;
      const expected = typeNames.filter((name) => hasPlaces({type: name}));
      const of = quadrantDirective;
      refuse('not-a-quantity', {criterion: id, type, of, expected});
    }
  }
  if (!x || !y || !hasPlaces(x) || !hasPlaces(y)) {
    return undefined;
  }
  // Words are rows: next to each other they have no room.
  const isTurned = !hasOrderedWords(y) && hasOrderedWords(x);
  const chosen = isTurned ? {...selection, x: y, y: x} : selection;
  const options = {of: quadrantDirective, canBeEmpty: true};
  const given = [dataset, chosen, refuse, context, options] as const;
  const addText = (plot: QuadrantsPlot): QuadrantsView => ({
    ...plot,
    ...toQuadrantText(plot, isTurned, context.say),
  });
  if ([x, y].some(hasOrderedWords)) {
    const stripPlot = layOutStripPlot(...given);
    return stripPlot && addText({stripPlot});
  }
  const scatterPlot = layOutScatterPlot(...given);
  return scatterPlot && addText({scatterPlot});
}

/** Says it in words, of those without a place too. */
function draw({mermaid, ...plot}: QuadrantsView): Drawing {
  const {title, without} = viewOf(plot);
  return {
    mermaid,
    title,
    description: describeSubjects([...pointsOf(plot), ...without]),
  };
}
