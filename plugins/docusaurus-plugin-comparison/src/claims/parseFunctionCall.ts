import {
  isCondition,
  type Arithmetic,
  type Call,
  type Expression,
  type ExpressionSpan,
  type Ranking,
  type Subset,
} from './expression.js';
import type {TokenReader} from './tokenReader.js';
import type {Token} from './tokenize.js';

export const functionNames = [
  'min',
  'max',
  'mean',
  'count',
  'answers',
  'all',
  'any',
  'best',
  'lowest',
  'highest',
] as const;

/**
 * Reads the rest of a call, after the name of its function.
 *
 * @param readArgument - Reads a figure or a condition.
 */
export function parseFunctionCall(
  token: Token,
  reader: TokenReader,
  readArgument: () => Expression,
): Call | Ranking | Arithmetic {
  const name = functionNames.find((each) => each === token.text);
  if (!name) {
    return reader.refuse(
      {
        kind: 'unknown-function',
        found: token.text,
        expected: functionNames.join(', '),
        nearby: functionNames,
      },
      token,
    );
  }
  reader.need('(', '"("');
  if (name === 'answers') {
    return parseAnswers(token, reader);
  }
  const args = [readArgument()];
  while (reader.take(',')) {
    args.push(readArgument());
  }
  const subset = parseSubset(reader);
  reader.need(')', '")"');
  const inside = {start: args[0]?.start ?? 0, end: args.at(-1)?.end ?? 0};
  const span = reader.spanFrom(token);
  if (name === 'mean') {
    return args.length > 1 && !args.some(isCondition)
      ? toMean(args, span)
      : reader.refuse({kind: 'mean'}, inside);
  }
  if (name === 'best' || name === 'lowest' || name === 'highest') {
    const [column] = args;
    return args.length === 1 && column?.kind === 'criterion'
      ? {
          kind: 'ranking',
          name,
          criterion: column.criterion,
          ...subset,
          ...span,
        }
      : reader.refuse({kind: 'ranking', found: name}, inside);
  }
  if (name === 'min' || name === 'max') {
    if (args.some(isCondition)) {
      reader.refuse({kind: 'no-figure'}, inside);
    }
  } else if (args.length > 1 || !args.every(isCondition)) {
    reader.refuse({kind: 'no-test', found: name}, inside);
  }
  return {kind: 'call', name, args, ...subset, ...span};
}

/** The sum of figures, divided by how many they are. */
function toMean(args: readonly Expression[], span: ExpressionSpan): Arithmetic {
  const left = args.reduce((sum, each) => ({
    kind: 'arithmetic',
    operator: '+',
    left: sum,
    right: each,
    ...span,
  }));
  const digits = String(args.length);
  const right: Expression = {kind: 'number', digits, unit: '', ...span};
  return {kind: 'arithmetic', operator: '÷', left, right, ...span};
}

/** `answers(yes of kernel, snapshots)`: how many of them have this answer. */
function parseAnswers(token: Token, reader: TokenReader): Call {
  const answer =
    reader.take('text') ?? reader.need('name', 'an answer such as yes');
  if (!reader.take('word', 'of')) {
    reader.refuse({kind: 'answers'}, answer);
  }
  const args: Expression[] = [];
  do {
    const name = reader.need('name', 'the id of a criterion');
    const {start, end, text: criterion} = name;
    if (name.parts.length > 1) {
      reader.refuse({kind: 'bad-name', found: criterion}, name);
    }
    const at = {start: answer.start, end: answer.end};
    args.push({
      kind: 'comparison',
      operator: '=',
      left: {kind: 'criterion', criterion, start, end},
      right:
        answer.kind === 'text'
          ? {kind: 'text', text: answer.value, ...at}
          : {kind: 'criterion', criterion: answer.text, ...at},
      start,
      end,
    });
  } while (reader.take(','));
  reader.need(')', '")"');
  return {kind: 'call', name: 'answers', args, ...reader.spanFrom(token)};
}

/** `of a, b`, `of known`, `except c` */
function parseSubset(reader: TokenReader): Subset {
  const of = reader.take('word', 'of') ? parseIds(reader, true) : undefined;
  const except = reader.take('word', 'except')
    ? parseIds(reader, false)
    : undefined;
  const ids = of?.filter((id) => id !== 'known');
  return {
    ...(ids && ids.length > 0 && {of: ids}),
    ...(of?.includes('known') && {isKnown: true}),
    ...(except && {except}),
  };
}

function parseIds(reader: TokenReader, mayBeKnown: boolean): readonly string[] {
  const ids: string[] = [];
  do {
    const token =
      (mayBeKnown ? reader.take('word', 'known') : undefined) ??
      reader.need('name', 'the id of a subject');
    if (token.parts.length > 1) {
      reader.refuse({kind: 'bad-name', found: token.text}, token);
    }
    ids.push(token.text);
  } while (reader.take(','));
  return ids;
}
