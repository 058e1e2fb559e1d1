import {partsOf, type Expression} from './expression.js';
import {parseExpression} from './parseExpression.js';

/** The names of the datasets in three-part names; none of what is no expression. */
export function namedDatasets(text: string): readonly string[] {
  const parsed = parseExpression(text);
  return 'expression' in parsed ? namesIn(parsed.expression) : [];
}

function namesIn(node: Expression): readonly string[] {
  return node.kind === 'cell' && node.data !== undefined
    ? [node.data]
    : partsOf(node).flatMap(namesIn);
}
