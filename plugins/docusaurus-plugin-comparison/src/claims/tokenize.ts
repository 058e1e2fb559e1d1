import {ExpressionError} from './expressionError.js';
import type {LocatedMistake} from './expressionError.js';
import type {ExpressionSpan} from './expression.js';

/** What an expression may be at most; each limit bounds the work. */
export const expressionLimits = {
  characters: 1000,
  tokens: 300,
  depth: 20,
  exponent: 30,
} as const;

export type TokenKind =
  | 'name'
  | 'word'
  | 'number'
  | 'text'
  | 'comparison'
  | 'operator'
  | 'sign'
  | 'n/a'
  | '('
  | ')'
  | ','
  | 'end';

export interface Token extends ExpressionSpan {
  readonly kind: TokenKind;
  /** As typed. */
  readonly text: string;
  /** An operator in its one spelling, a text without quotes, or digits. */
  readonly value: string;
  /** The unit of a number; empty if it has none. */
  readonly unit: string;
  /** The parts of a name. */
  readonly parts: readonly string[];
}

const reservedWords = new Set(
  'and or not is within of except times unknown known disputed includes'.split(
    ' ',
  ),
);

const namePattern = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/y;
const numberPattern = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?/y;
// Formatters break lines before a unit, too.
const unitPattern = /\s*([\p{L}°%‰$€£¥Ω][^\s()<>=≤≥≠!,'"+×*÷]*)/uy;
// What formatters of Markdown make of an asterisk.
const asteriskPattern = /\\?[*_]/y;
const comparisonPattern = /<=|>=|!=|[<>=≤≥≠]/y;
const foreignPattern = /==|=<|=>|<>|&&|\|\|/y;
const signSpellings: Readonly<Record<string, string>> = {
  '<=': '≤',
  '>=': '≥',
  '!=': '≠',
  '/': '÷',
  '-': '−',
};
const translations: Readonly<Record<string, string>> = {
  '==': '=',
  '=<': '<=',
  '=>': '>=',
  '<>': '≠',
  '&&': 'and',
  '||': 'or',
};

/** Splits an expression into tokens. */
export function tokenize(text: string): readonly Token[] {
  const {characters} = expressionLimits;
  if (text.length > characters) {
    const found = `${text.length} characters`;
    refuse({kind: 'too-long', found, expected: String(characters)}, 0, text);
  }
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const token = readToken(text, at, tokens.at(-1));
    tokens.push(token);
    at = token.end;
    if (tokens.length > expressionLimits.tokens) {
      const found = `more than ${expressionLimits.tokens} words and signs`;
      const expected = String(expressionLimits.tokens);
      refuse({kind: 'too-long', found, expected}, token.start, token.text);
    }
  }
  return [...tokens, createToken('end', text.length, '')];
}

function refuse(
  mistake: Omit<LocatedMistake, 'start' | 'end'>,
  start: number,
  typed: string,
): never {
  throw new ExpressionError({...mistake, start, end: start + typed.length});
}

function createToken(
  kind: TokenKind,
  start: number,
  text: string,
  more: Partial<Pick<Token, 'value' | 'unit' | 'parts'>> = {},
): Token {
  const end = start + text.length;
  return {kind, start, end, text, value: text, unit: '', parts: [], ...more};
}

function matchTokenAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readToken(
  text: string,
  at: number,
  previous: Token | undefined,
): Token {
  const sign = text[at] ?? '';
  if (/[“”„‟‘’«»]/.test(sign)) {
    refuse({kind: 'curly-quote', found: sign}, at, sign);
  }
  if (sign === "'" || sign === '"') {
    return readQuotedText(text, at, sign);
  }
  const [foreign] = matchTokenAt(foreignPattern, text, at) ?? [];
  if (foreign !== undefined) {
    const expected = translations[foreign] ?? '';
    refuse({kind: 'other-language', found: foreign, expected}, at, foreign);
  }
  const [asterisk] = matchTokenAt(asteriskPattern, text, at) ?? [];
  if (asterisk !== undefined) {
    refuse({kind: 'asterisk', found: asterisk}, at, asterisk);
  }
  const [compared] = matchTokenAt(comparisonPattern, text, at) ?? [];
  if (compared !== undefined) {
    const value = signSpellings[compared] ?? compared;
    return createToken('comparison', at, compared, {value});
  }
  const [digits] = matchTokenAt(numberPattern, text, at) ?? [];
  if (digits !== undefined) {
    return readNumber(text, at, digits);
  }
  if (sign === '(' || sign === ')' || sign === ',') {
    return createToken(sign, at, sign);
  }
  if ('+×÷/−-'.includes(sign)) {
    return readOperator(text, at, sign, previous);
  }
  return readName(text, at);
}

function readQuotedText(text: string, at: number, mark: string): Token {
  const close = text.indexOf(mark, at + 1);
  if (close === -1) {
    refuse({kind: 'open-quote'}, at, text.slice(at));
  }
  const value = text.slice(at + 1, close);
  return createToken('text', at, text.slice(at, close + 1), {value});
}

function readNumber(text: string, at: number, digits: string): Token {
  const found = matchTokenAt(unitPattern, text, at + digits.length);
  const unit =
    found && !reservedWords.has(found[1] ?? '') ? (found[1] ?? '') : '';
  const typed = digits + (unit === '' ? '' : (found?.[0] ?? ''));
  const exponent = Number(/e(.*)$/i.exec(digits)?.[1] ?? 0);
  if (Math.abs(exponent) > expressionLimits.exponent) {
    refuse({kind: 'bad-number', found: typed}, at, typed);
  }
  const next = text[at + typed.length] ?? '';
  if (/[-–—−]/.test(next)) {
    refuse({kind: 'tight-operator', found: next}, at + typed.length, next);
  }
  return createToken('number', at, typed, {value: digits, unit});
}

function readOperator(
  text: string,
  at: number,
  sign: string,
  previous: Token | undefined,
): Token {
  const isAfterOperand =
    previous !== undefined &&
    ['name', 'number', 'text', ')'].includes(previous.kind);
  if (
    '-−'.includes(sign) &&
    !isAfterOperand &&
    /[\d.]/.test(text[at + 1] ?? '')
  ) {
    return createToken('sign', at, sign);
  }
  const isApart =
    /^$|[\s(,]/.test(text[at - 1] ?? '') && /^$|\s/.test(text[at + 1] ?? '');
  if (!isApart) {
    refuse({kind: 'tight-operator', found: sign}, at, sign);
  }
  return createToken('operator', at, sign, {
    value: signSpellings[sign] ?? sign,
  });
}

function readName(text: string, at: number): Token {
  if (text.startsWith('n/a', at) && !/[\w-]/.test(text[at + 3] ?? '')) {
    return createToken('n/a', at, 'n/a');
  }
  const parts: string[] = [];
  let end = at;
  for (;;) {
    const [part] = matchTokenAt(namePattern, text, end) ?? [];
    if (part === undefined) {
      break;
    }
    parts.push(part);
    end += part.length;
    if (text[end] !== '.') {
      break;
    }
    end += 1;
  }
  if (parts.length === 0) {
    const [found = ''] = /^./u.exec(text.slice(at)) ?? [];
    const expected = 'a cell such as subject.criterion, in lowercase letters';
    refuse({kind: 'unexpected', found, expected}, at, found);
  }
  const typed = text.slice(at, end);
  if (typed.endsWith('.') || /[\w.]/.test(text[end] ?? '')) {
    const wrong = typed + (typed.endsWith('.') ? '' : (text[end] ?? ''));
    refuse({kind: 'bad-name', found: wrong}, at, wrong);
  }
  const isWord = parts.length === 1 && reservedWords.has(typed);
  return createToken(isWord ? 'word' : 'name', at, typed, {parts});
}
