import {describeCell} from './describeOperand.js';
import {
  asksSubjects,
  partsOf,
  type Expression,
  type ExpressionSpan,
} from './expression.js';
import {criterionSpan} from './namingParts.js';
import {replaceParts, type ReplacedPart} from './replaceParts.js';
import {findReference, type CellReference, type ClaimScope} from './scope.js';

/** A cell that a formula shows with its value. */
export interface FormulaInput extends ExpressionSpan {
  readonly reference: CellReference;
  /** Whether its subject is named, too. */
  readonly isOther: boolean;
}

/** What readers see in place of ids; those of the dataset if omitted. */
export type NameOfCell = (reference: CellReference) => {
  readonly subject: string;
  readonly criterion: string;
};

/**
 * The cells that are named, except those of functions that ask all subjects.
 *
 * @param subject - The id of the subject whose criteria are named alone.
 */
export function listInputs(
  node: Expression,
  subject: string | undefined,
  scope: ClaimScope,
): readonly FormulaInput[] {
  if (node.kind === 'criterion' || node.kind === 'cell') {
    const isOther = node.kind === 'cell';
    const of = isOther ? node.subject : subject;
    const data = isOther ? node.data : undefined;
    const reference =
      of === undefined
        ? undefined
        : findReference(scope, data, of, node.criterion);
    const {start, end} = node;
    return reference ? [{start, end, reference, isOther}] : [];
  }
  return asksSubjects(node)
    ? []
    : partsOf(node).flatMap((each) => listInputs(each, subject, scope));
}

/** A formula in words: with names, and with values where it names cells. */
export function printFormula(
  text: string,
  expression: Expression,
  inputs: readonly FormulaInput[],
  scope: ClaimScope,
  nameOf: NameOfCell = namesOfDataset,
): {readonly names: string; readonly whole: string} {
  const columns = findColumnNames(expression, text, scope, nameOf);
  const nameParts = [
    ...columns,
    ...inputs.map(({reference, isOther, ...span}) => {
      const {subject, criterion} = nameOf(reference);
      return {...span, by: isOther ? `${criterion} (${subject})` : criterion};
    }),
  ];
  const valueParts = [
    ...columns,
    ...inputs.map(({reference, start, end}) => {
      const value = describeCell(reference);
      return {start, end, by: / (?:to|or) /.test(value) ? `(${value})` : value};
    }),
  ];
  const names = toOneLine(replaceParts(text, nameParts));
  const values = toOneLine(replaceParts(text, valueParts));
  return {names, whole: inputs.length > 0 ? `${names} = ${values}` : names};
}

function namesOfDataset({subject, criterion}: CellReference) {
  return {subject: subject.name, criterion: criterion.name};
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The criteria in functions that ask all subjects, which have no one value. */
function findColumnNames(
  node: Expression,
  text: string,
  scope: ClaimScope,
  nameOf: NameOfCell,
  isAsked = false,
): readonly ReplacedPart[] {
  const isInside = isAsked || asksSubjects(node);
  const id =
    node.kind === 'ranking' || (node.kind === 'criterion' && isInside)
      ? node.criterion
      : undefined;
  if (id === undefined) {
    return partsOf(node).flatMap((each) =>
      findColumnNames(each, text, scope, nameOf, isInside),
    );
  }
  const [first] = scope.dataset.subjects;
  const reference = first && findReference(scope, undefined, first.id, id);
  // A word of a scale stays as it is.
  if (!reference) {
    return [];
  }
  const {start, end} =
    node.kind === 'ranking' ? criterionSpan(node, text) : node;
  return [{start, end, by: nameOf(reference).criterion}];
}
