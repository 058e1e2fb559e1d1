import type {RangePlotView} from '../../../charts/rangePlot.js';
import type {RangePlotPanel} from '../../../charts/rangePlotPanel.js';
import {escapeMarkdown} from '../../../views/markdownTable.js';
import {fillWords} from '../../../views/fillWords.js';
import {printTwinCell} from '../cell.js';
import type {Chunks} from '../chunks.js';
import {printCaption, printMarkdownGrid} from '../grid.js';
import {printNotes} from '../notes.js';
import {definePrinter, type TwinContext} from '../printer.js';

/** The values of a range plot, in a column for each criterion or side. */
export const rangePlotPrinter = definePrinter('range-plot', printPanelValues);

/** The same for a bar chart. */
export const barsPrinter = definePrinter('bars', printPanelValues);

function* printPanelValues(view: RangePlotView, context: TwinContext): Chunks {
  const {title, panels, footnotes} = view;
  const {caption = title, notes, say} = context;
  const labelOf = notes.claim(footnotes.length);
  yield printCaption(caption);
  const columns = panels.flatMap((panel) =>
    toPanelColumns(panel, view, context),
  );
  const names = new Map(
    panels.flatMap(({rows}) => rows.map(({id, name}) => [id, name] as const)),
  );
  yield* printMarkdownGrid({
    head: ['', ...columns.map(({head}) => escapeMarkdown(head))],
    rows: [...names].map(([id, name]) => [
      escapeMarkdown(name),
      ...columns.map(({cellOf, absent}) => {
        const cell = cellOf(id);
        return cell
          ? printTwinCell(cell, context, labelOf)
          : escapeMarkdown(
              absent === undefined
                ? ''
                : fillWords(say('theme.comparison.chart.absent'), {
                    version: absent,
                  }),
            );
      }),
    ]),
  });
  yield* printNotes(footnotes, labelOf, context);
}

interface ChartColumn {
  readonly head: string;
  /** The version that may lack a subject. */
  readonly absent?: string;
  readonly cellOf: (id: string) => Parameters<typeof printTwinCell>[0];
}

function toPanelColumns(
  {title, rows}: RangePlotPanel,
  {sides}: RangePlotView,
  {say}: TwinContext,
): readonly ChartColumn[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const cellOf = (id: string) => byId.get(id)?.cell;
  if (!sides) {
    return [{head: title, cellOf}];
  }
  const {from, to = say('theme.comparison.chart.now')} = sides;
  // Two criteria have names of their own; two versions share one.
  const isNamed = sides.to === title;
  return [
    {
      head: isNamed ? from : `${title} (${from})`,
      cellOf: (id) => byId.get(id)?.earlier?.cell,
      ...(!isNamed && {absent: from}),
    },
    {head: isNamed ? to : `${title} (${to})`, cellOf},
  ];
}
