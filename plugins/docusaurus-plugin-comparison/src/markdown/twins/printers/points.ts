import {
  pointsOf,
  viewOf,
  type QuadrantsPlot,
} from '../../../charts/quadrantText.js';
import type {ScatterPlotView} from '../../../charts/scatterPlot.js';
import type {StripPlotView} from '../../../charts/stripPlot.js';
import {escapeMarkdown} from '../../../views/markdownTable.js';
import {printTwinCell} from '../cell.js';
import type {Chunks} from '../chunks.js';
import {printCaption, printMarkdownGrid} from '../grid.js';
import {printNotes} from '../notes.js';
import {definePrinter, type TwinContext} from '../printer.js';

/** The two values of each subject of a scatter plot. */
export const scatterPlotPrinter = definePrinter<ScatterPlotView>(
  'scatter-plot',
  (scatterPlot, context) => printPoints({scatterPlot}, context),
);

/** The same for a strip plot. */
export const stripPlotPrinter = definePrinter<StripPlotView>(
  'strip-plot',
  (stripPlot, context) => printPoints({stripPlot}, context),
);

/** The same for a quadrant chart, which is one of these. */
export const quadrantsPrinter = definePrinter('quadrants', printPoints);

function* printPoints(plot: QuadrantsPlot, context: TwinContext): Chunks {
  const {title, x, y, without, footnotes} = viewOf(plot);
  const {caption = title, notes} = context;
  const labelOf = notes.claim(footnotes.length);
  yield printCaption(caption);
  yield* printMarkdownGrid({
    head: ['', escapeMarkdown(x.name), escapeMarkdown(y.name)],
    rows: [...pointsOf(plot), ...without].map((subject) => [
      escapeMarkdown(subject.name),
      printTwinCell(subject.x, context, labelOf),
      printTwinCell(subject.y, context, labelOf),
    ]),
  });
  yield* printNotes(footnotes, labelOf, context);
}
