import {
  partsOf,
  type CellName,
  type CriterionName,
  type Expression,
  type ExpressionSpan,
  type Ranking,
} from './expression.js';
import {parseExpression} from './parseExpression.js';
import {replaceParts} from './replaceParts.js';

type NamingPart = CellName | CriterionName | Ranking;

/** The parts that name a criterion; what is not a criterion is a word of a scale. */
export function listNamingParts(node: Expression): readonly NamingPart[] {
  switch (node.kind) {
    case 'cell':
    case 'criterion':
    case 'ranking':
      return [node];
    default:
      return partsOf(node).flatMap(listNamingParts);
  }
}

/** The same of a text; none of what is not an expression. */
function listNamingPartsIn(text: string): readonly NamingPart[] {
  const parsed = parseExpression(text);
  return 'expression' in parsed ? listNamingParts(parsed.expression) : [];
}

/** Where a function that ranks subjects names its criterion. */
export function criterionSpan(
  {name, criterion, start}: Ranking,
  text: string,
): ExpressionSpan {
  const at = text.indexOf(criterion, start + name.length);
  return {start: at, end: at + criterion.length};
}

/** The names of the datasets in three-part names. */
export function namedDatasets(text: string): readonly string[] {
  return listNamingPartsIn(text).flatMap((node) =>
    node.kind === 'cell' ? (node.data ?? []) : [],
  );
}

/** The cells of its own dataset that an expression reads, as ids. */
export function listOwnCells(text: string): readonly {
  /** Omitted if all subjects are asked. */
  readonly subject?: string;
  readonly criterion: string;
}[] {
  return listNamingPartsIn(text).flatMap((node) => {
    if (node.kind !== 'cell') {
      return [{criterion: node.criterion}];
    }
    const {data, subject, criterion} = node;
    return data === undefined ? [{subject, criterion}] : [];
  });
}

/** An expression with other ids of the subjects and criteria of its dataset. */
export function renameCells(
  text: string,
  toOther: Readonly<Record<'subject' | 'criterion', (id: string) => string>>,
): string {
  const parts = listNamingPartsIn(text).flatMap((node) => {
    const {start, end} = node;
    const criterion = toOther.criterion(node.criterion);
    switch (node.kind) {
      case 'criterion':
        return [{start, end, by: criterion}];
      case 'ranking':
        return [{...criterionSpan(node, text), by: criterion}];
      case 'cell': {
        const by = `${toOther.subject(node.subject)}.${criterion}`;
        return node.data === undefined ? [{start, end, by}] : [];
      }
    }
  });
  return replaceParts(text, parts);
}
