import type {Cell, Criterion, Dataset} from '../model/index.js';
import {findValueType} from '../values/index.js';
import {valuesOf} from '../values/valuesOf.js';
import {boundsOfCell} from './boundsOfCell.js';
import {Footnotes, toCellProps, type Footnote, type CellProps} from './cell.js';
import {cellLabel} from './cellLabel.js';
import {toComputedFact} from './computedFact.js';
import {createLink} from './createLink.js';
import {defineView} from './defineView.js';
import {findExactBounds, type BoundsWithUnit} from './exactBounds.js';
import {toFactAxis, type FactAxis} from './factAxis.js';
import {qualifiedFigure} from './qualifiedFigure.js';
import type {ReportIssue, Selection, ViewContext} from './view.js';

/** The props of `@theme/ComparisonFact`: one value, for a sentence. */
export interface FactView {
  /** The name of the subject; omitted if it is computed. */
  readonly subject?: string;
  /** The name of the criterion, or the expression with names. */
  readonly criterion: string;
  /** The value. */
  readonly cell: CellProps;
  /** Whether no subject is clearly the best. */
  readonly isUndecided?: true;
  /** The notes and sources of the value. */
  readonly footnotes: readonly Footnote[];
  /** Where the value is among those of all subjects, if the author asks for it. */
  readonly axis?: FactAxis;
  /** The bounds of the value, if it is a figure that does not say them. */
  readonly exact?: BoundsWithUnit;
  /** The address of the value in a table. */
  readonly link?: string;
  /** The address of its line in the file of the data. */
  readonly editUrl?: string;
  /** The template of the address at which the value is reported. */
  readonly report?: string;
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
  leadsToTable: true,
  attributes: [
    'cell',
    'is',
    'unit',
    'digits',
    'fresh',
    'mark',
    'scale',
    'page',
  ],
  props: toFact,
  label: ({cell, isUndecided}, say) =>
    isUndecided ? say('theme.comparison.fact.noBest') : cellLabel(cell, say),
});

function toFact(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  context: ViewContext,
): FactView | undefined {
  if (selection.computed) {
    return toComputedFact(dataset, selection.computed, refuse, context);
  }
  if (!selection.cell) {
    return undefined;
  }
  const {subject, criterion} = selection.cell;
  const cell = subject.cells[dataset.criteria.indexOf(criterion)];
  if (!cell) {
    return undefined;
  }
  const {findData, language} = context;
  const axis = selection.hasMark
    ? toFactAxis(
        dataset,
        {...selection, cell: selection.cell},
        {refuse, language},
      )
    : undefined;
  const footnotes = new Footnotes(dataset.sources, language);
  const exact = findExactBoundsOf(cell, criterion);
  const link = createLink(dataset, selection, criterion)(subject);
  const data = findData?.();
  const line = data?.lineOf(cell);
  return {
    subject: subject.name,
    criterion: criterion.name,
    cell: inSentence(toCellProps(cell, footnotes, criterion), criterion),
    footnotes: footnotes.all,
    ...(axis && {axis}),
    ...(exact && {exact}),
    ...(link !== undefined && {link}),
    ...(data &&
      line !== undefined && {
        editUrl: `${data.urlOf(subject) ?? data.url}#L${line}`,
      }),
  };
}

/** The same cell, whose figures and releases have words for their signs. */
function inSentence(cell: CellProps, criterion: Criterion): CellProps {
  // The sign of a date or a version means something else: since, or newer than.
  if (!findValueType(criterion.type)?.units) {
    const claims = cell.claims.map(({availability, ...claim}) =>
      availability
        ? {...claim, availability: {...availability, isSpelled: true as const}}
        : claim,
    );
    return {...cell, claims};
  }
  const claims = cell.claims.map((claim) => {
    const qualified = claim.endpoints ? undefined : qualifiedFigure(claim.text);
    return qualified ? {...claim, qualified} : claim;
  });
  return {...cell, claims};
}

function findExactBoundsOf(
  cell: Cell,
  criterion: Criterion,
): BoundsWithUnit | undefined {
  const values = valuesOf(cell);
  const bounds = boundsOfCell(values);
  const units = findValueType(criterion.type)?.units?.(criterion);
  return bounds && units
    ? findExactBounds(values.map(({text}) => text).join(' '), bounds, units)
    : undefined;
}
