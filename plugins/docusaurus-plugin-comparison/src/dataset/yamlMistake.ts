import type {YAMLError} from 'yaml';
import type {Place} from '../problems/problem.js';

/** The kind of a YAML mistake, and its place. */
export interface YamlMistake {
  readonly kind: string;
  readonly place: Place;
}

/** An error of the library, with the text around its position. */
interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly text: string;
  readonly start: number;
  /** The line of the error, up to its position and from it. */
  readonly before: string;
  readonly after: string;
}

// The library reports where it failed. These functions look for the mistake of
// the author in the text; the first that finds one is used.
const yamlMistakeFinders: readonly ((
  parserError: ParserError,
) => YamlMistake | undefined)[] = [
  findConflict,
  findYamlPlaceholder,
  findComment,
  findTextAfterBlockSign,
  findQuoteInText,
  findMissingComma,
  findMissingBracket,
  findHyphen,
];

/** Finds the mistake that caused an error of the library. */
export function findYamlMistake(error: YAMLError, text: string): YamlMistake {
  const {
    code,
    message,
    pos: [start, end],
  } = error;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [after = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  const parserError = {code, message, text, start, before, after};
  for (const find of yamlMistakeFinders) {
    const mistake = find(parserError);
    if (mistake) {
      return mistake;
    }
  }
  return {kind: code, place: {start, end: Math.max(end, start)}};
}

const conflict = /^(?:<{7}|>{7}|={7}|\|{7})(?= |\r?$)/m;

/** A conflict marker of Git. */
function findConflict({text}: ParserError): YamlMistake | undefined {
  const start = text.search(conflict);
  return start === -1
    ? undefined
    : {kind: 'CONFLICT', place: {start, end: start + 7}};
}

/** "-" or "?" instead of a value; in YAML, these start a list item or a key. */
function findYamlPlaceholder({
  text,
  start,
  before,
}: ParserError): YamlMistake | undefined {
  const lineStart = start - before.length;
  const sign = /:[ \t]+([-?])(?=[ \t]*(?:[,}\]\r\n#]|$))/g;
  sign.lastIndex = Math.max(0, start - 4);
  const found = sign.exec(text);
  const at = found ? found.index + found[0].length - 1 : -1;
  return at >= Math.max(lineStart, start - 1) && at <= start + 1
    ? {kind: 'PLACEHOLDER', place: {start: at, end: at + 1}}
    : undefined;
}

/** A "#" whose comment hides a closing bracket or a comma. */
function findComment({text, start}: ParserError): YamlMistake | undefined {
  const line = text.slice(0, start).trimEnd();
  const lineStart = line.lastIndexOf('\n') + 1;
  const found = /[{[][^"'#]*[ ,:](#[^\s#].*)$/.exec(line.slice(lineStart));
  if (!found?.[1]) {
    return undefined;
  }
  const end = line.length;
  return {kind: 'COMMENT', place: {start: end - found[1].length, end}};
}

function findTextAfterBlockSign({
  code,
  start,
  before,
  after,
}: ParserError): YamlMistake | undefined {
  return code === 'UNEXPECTED_TOKEN' && /[:-] +[>|][-+\d]* *$/.test(before)
    ? {
        kind: 'TEXT_AFTER_BLOCK_SIGN',
        place: {start, end: start + Math.max(1, after.trimEnd().length)},
      }
    : undefined;
}

/** A quote that ends a text although it belongs to the text. */
function findQuoteInText({
  code,
  start,
  before,
}: ParserError): YamlMistake | undefined {
  const ended = before.trimEnd();
  const sign = ended.at(-1);
  if (code !== 'UNEXPECTED_TOKEN' || (sign !== "'" && sign !== '"')) {
    return undefined;
  }
  const end = start - before.length + ended.length;
  return {
    kind: sign === "'" ? 'APOSTROPHE' : 'QUOTE_IN_TEXT',
    place: {start: end - 1, end},
  };
}

const nextKey =
  /^(?:"[^"\n]*"|'[^'\n]*'|[^,{}[\]"'\n]*?)[ \t]+([^\s:,{}[\]"']+):(?=\s)/;

/** Two entries inside { } with no comma between them. */
function findMissingComma({
  code,
  message,
  text,
  start,
  before,
  after,
}: ParserError): YamlMistake | undefined {
  // After a value in brackets.
  const isAfterBrackets =
    code === 'UNEXPECTED_TOKEN' &&
    /[}\]]\s*$/.test(before) &&
    /^[^\s:,]+:(?:\s|$)/.test(after);
  if (message.startsWith('Missing , ') || isAfterBrackets) {
    const end = start + Math.max(1, /^[^\s:,]*/.exec(after)?.[0].length ?? 1);
    return {kind: 'MISSING_COMMA', place: {start, end}};
  }
  if (/within flow collections/.test(message)) {
    const found = nextKey.exec(text.slice(start));
    const key = found?.[1];
    if (!found || key === undefined) {
      return undefined;
    }
    const end = start + found[0].length - 1;
    return {kind: 'MISSING_COMMA', place: {start: end - key.length, end}};
  }
  // Two keys on two lines inside { }.
  const next = /^[^\n]*\n\s*([^\s:]+):/.exec(text.slice(start));
  const key = next?.[1];
  if (
    code !== 'MULTILINE_IMPLICIT_KEY' ||
    !next ||
    key === undefined ||
    !/\S:[ \t]+$/.test(before)
  ) {
    return undefined;
  }
  const end = start + next[0].length - 1;
  return {kind: 'MISSING_COMMA', place: {start: end - key.length, end}};
}

/** A "- " before a line of fields, which makes it a list item. */
function findHyphen({
  message,
  text,
  start,
}: ParserError): YamlMistake | undefined {
  const at = /sequence may not be used as an implicit map key/.test(message)
    ? text.indexOf('-', start)
    : /items must start at the same column/.test(message)
      ? hyphenBefore(text, start)
      : -1;
  return at === -1
    ? undefined
    : {kind: 'HYPHEN', place: {start: at, end: at + 1}};
}

/** The hyphen at the start of the line before; -1 if there is none. */
function hyphenBefore(text: string, start: number): number {
  const earlier = text.slice(0, start).trimEnd();
  const lineStart = earlier.lastIndexOf('\n') + 1;
  const found = /^ *-(?= )/.exec(earlier.slice(lineStart));
  return found ? lineStart + found[0].length - 1 : -1;
}

/** A "{" or "[" that is not closed. */
function findMissingBracket({
  message,
  text,
  start,
}: ParserError): YamlMistake | undefined {
  if (!/end with an? [}\]]/.test(message)) {
    return undefined;
  }
  const end = text.slice(0, start).trimEnd().length;
  return {kind: 'MISSING_BRACKET', place: {start: end - 1, end}};
}
