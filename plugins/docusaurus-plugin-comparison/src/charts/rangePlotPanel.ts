import type {Dataset, Subject} from '../model/index.js';
import {toCellProps, type CellProps, type Footnotes} from '../views/cell.js';
import {createLink} from '../views/createLink.js';
import {isNoted} from '../views/isNoted.js';
import {createPlotAxis} from '../views/axis/createPlotAxis.js';
import {toMarks, type Mark} from '../views/axis/marks.js';
import type {PlottedCriterion} from '../views/axis/plotCriterion.js';
import type {Selection, ViewContext} from '../views/view.js';
import {toAxisProps, type RangePlotAxis} from './axisProps.js';
import {
  absentText,
  findArrow,
  joinByArrow,
  type ChangeArrow,
  type EarlierValues,
} from './earlierValues.js';
import {barRoom, leastWidth, type PlotRoom} from './plotWidths.js';
import {placeBarLabel, placeValueLabel, type ValueLabel} from './valueLabel.js';
import {valueText} from './valueText.js';

/** One criterion on an axis of its own. */
export interface RangePlotPanel {
  /** The name of the criterion. */
  readonly title: string;
  /** The ticks, and whether their distances are factors. */
  readonly axis: RangePlotAxis;
  /** Whether its marks are bars from zero. */
  readonly hasBars?: boolean;
  /** From the top. */
  readonly rows: readonly RangePlotRow[];
}

export interface RangePlotRow {
  readonly id: string;
  /** Unique in the chart, which may have several rows of a subject. */
  readonly valueId: string;
  readonly name: string;
  readonly cell: CellProps;
  /** What the cell says, shortened; with `earlier`, from what it changed. */
  readonly text: string;
  /** What is before the value; none for a subject that was not there. */
  readonly earlier?: EarlierValue;
  /** The address of the cell, or of the subject, in a table. */
  readonly link?: string;
  /** None where no figure is stated. */
  readonly marks: readonly Mark[];
  /** Where the text is next to the marks; above all of them if omitted. */
  readonly label?: ValueLabel;
}

/** The value that a value is compared with, in the same row. */
export interface EarlierValue {
  readonly cell?: CellProps;
  /** What the cell says, shortened, or why there is none. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Joins the marks of both; if omitted, those are one above the other. */
  readonly arrow?: ChangeArrow;
}

/** A criterion, and what its values are compared with. */
export interface PlottedChange extends PlottedCriterion {
  readonly earlier?: EarlierValues;
}

interface PanelOptions {
  readonly footnotes: Footnotes;
  readonly context: Pick<ViewContext, 'language' | 'say'>;
  /** The room of its plot, if the chart has several panels. */
  readonly sharedRoom?: PlotRoom;
  /**
   * Whether a linear axis starts at zero, and exact figures on it are bars, if
   * all of them are exact.
   */
  readonly prefersBars?: boolean;
}

/** The axis of a criterion, and the marks of each subject. */
export function layOutPanel(
  dataset: Dataset,
  selection: Selection,
  subjects: readonly Subject[],
  {criterion, spans, texts, earlier}: PlottedChange,
  {footnotes, context, sharedRoom, prefersBars}: PanelOptions,
): RangePlotPanel {
  const {language, say} = context;
  const column = dataset.criteria.indexOf(criterion);
  const plot = createPlotAxis(
    {criterion, spans, texts},
    {language, scale: selection.scale, prefersBars},
    earlier,
  );
  const {axis, hasBars} = plot;
  const width = leastWidth(sharedRoom);
  const linkTo = createLink(dataset, selection, criterion);
  const earlierNotes =
    earlier && footnotes.withSources(earlier.dataset.sources);
  const describeEarlier = (
    values: EarlierValues,
    index: number,
  ): EarlierValue => {
    const cell = values.cells[index];
    const before = values.spans[index] ?? [];
    const props =
      cell && earlierNotes && toCellProps(cell, earlierNotes, values.criterion);
    const arrow = findArrow(before, spans[index] ?? [], axis, sharedRoom);
    return {
      ...(props && {cell: props}),
      text: props ? valueText(props, say) : absentText(values, say),
      marks: toMarks(before, axis, width),
      ...(arrow && {arrow}),
    };
  };
  return {
    title: criterion.name,
    axis: toAxisProps(axis, hasBars ? barRoom : sharedRoom),
    ...(hasBars && {hasBars}),
    rows: subjects.flatMap((subject, index) => {
      const cell = subject.cells[column];
      if (!cell) {
        return [];
      }
      const props = toCellProps(cell, footnotes, criterion);
      const sides = spans[index] ?? [];
      const before = earlier && describeEarlier(earlier, index);
      const own = valueText(props, say);
      const text = before ? joinByArrow(before.text, own) : own;
      const marks = plot.toMarks(sides, width);
      // In a panel, the value is above its marks: it has little width.
      const label = sharedRoom
        ? undefined
        : hasBars
          ? placeBarLabel(text, marks)
          : placeValueLabel(text, [...(before?.marks ?? []), ...marks]);
      // Marks that are one above the other leave no room above them.
      const isInRow =
        label && (label.side !== 'above' || !before || before.arrow);
      const link = linkTo(subject, isNoted(props));
      return [
        {
          id: subject.id,
          valueId: `${criterion.id}.${subject.id}`,
          name: subject.name,
          cell: props,
          text,
          ...(before && {earlier: before}),
          ...(link !== undefined && {link}),
          marks,
          ...(isInRow && {label}),
        },
      ];
    }),
  };
}
