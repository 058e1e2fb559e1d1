import {Lexer} from 'yaml';

/** A fault that prevents parsing, and its position in the file. */
export interface Fault {
  readonly kind: 'too-deep' | 'open-quote';
  readonly offset: number;
}

// The library reads the quote at the end of "C:\" as the closing quote.
const closed = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s;

/**
 * Finds where YAML nests deeper than `limit`, or where a quote is never closed.
 * It reads only tokens, because the recursive parser would crash the process on
 * a file with a million brackets. Continued lines of text count as a level, so
 * the limit must allow for these.
 */
export function findFault(text: string, limit: number): Fault | undefined {
  // The lines that contain this one, with the levels that each of them opens.
  const lines: {indent: number; levels: number}[] = [];
  let depth = 0;
  let flow = 0;
  let offset = 0;
  let lineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('\n') || token.startsWith('\r')) {
      lineStart = true;
    } else if (lineStart) {
      const indent = token.trim() === '' ? token.length : 0;
      let last = lines.at(-1);
      while (last && last.indent >= indent) {
        depth -= last.levels;
        lines.pop();
        last = lines.at(-1);
      }
      lines.push({indent, levels: 1});
      depth += 1;
      lineStart = false;
    }
    if (token === '[' || token === '{') {
      flow += 1;
    } else if (token === ']' || token === '}') {
      flow = Math.max(0, flow - 1);
    } else if (token === '-' || token === '?') {
      depth += 1;
      const line = lines.at(-1);
      if (line) {
        line.levels += 1;
      }
    }
    if (flow + depth > limit) {
      return {kind: 'too-deep', offset};
    }
    if (/^["']/.test(token) && !closed.test(token)) {
      return {kind: 'open-quote', offset};
    }
    // Before a scalar, a document and so on, the lexer emits a control
    // character that is not in the text.
    offset += isAnnouncement(token) ? 0 : token.length;
  }
  return undefined;
}

function isAnnouncement(token: string): boolean {
  return token === '\u0002' || token === '\u0018' || token === '\u001f';
}
