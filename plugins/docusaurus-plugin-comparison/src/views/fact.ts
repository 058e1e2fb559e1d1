import type {Dataset} from '../model/index.js';
import {Footnotes, toCellProps, type Footnote, type CellProps} from './cell.js';
import {cellLabel} from './cellLabel.js';
import {defineView} from './defineView.js';
import type {ReportIssue, Selection, ViewContext} from './view.js';

/** The props of `@theme/ComparisonFact`: one cell, for a sentence. */
export interface FactView {
  /** The name of the subject. */
  readonly subject: string;
  /** The name of the criterion. */
  readonly criterion: string;
  /** The value. */
  readonly cell: CellProps;
  /** The notes and sources of the value. */
  readonly footnotes: readonly Footnote[];
  /** The value as text in HTML, for the table of contents of a page. */
  readonly labelHtml?: string;
}

/** One value inside of a sentence, so that text and table cannot disagree. */
export const fact = defineView<FactView>({
  name: 'fact',
  directive: 'fact',
  isInline: true,
  component: 'ComparisonFact',
  description: 'One value of a comparison dataset inside of a sentence.',
  attributes: ['cell'],
  props: toFact,
  label: ({cell}, say) => cellLabel(cell, say),
});

function toFact(
  dataset: Dataset,
  {cell: chosen}: Selection,
  _: ReportIssue,
  {language}: ViewContext,
): FactView | undefined {
  if (!chosen) {
    return undefined;
  }
  const {subject, criterion} = chosen;
  const cell = subject.cells[dataset.criteria.indexOf(criterion)];
  const footnotes = new Footnotes(dataset.sources, language);
  return (
    cell && {
      subject: subject.name,
      criterion: criterion.name,
      cell: toCellProps(cell, footnotes, criterion),
      footnotes: footnotes.all,
    }
  );
}
