import {Lexer} from 'yaml';

/**
 * The offset at which YAML nests deeper than `limit`, or undefined. It looks at
 * tokens only, so that a file made of a million brackets is refused before the
 * parser, which recurses, takes the process down. Continued lines of text count
 * as a level, so the limit must leave room.
 */
export function findTooDeep(text: string, limit: number): number | undefined {
  // The lines that hold this one, with the levels that each of them opens.
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
      return offset;
    }
    // The lexer announces a scalar, a document and the like by a character of
    // its own that is not in the text.
    offset += isAnnouncement(token) ? 0 : token.length;
  }
  return undefined;
}

// The library takes the sign at the end of "C:\" for the closing one.
const closed = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s;

/** The offset of a quote that is never closed, or undefined. */
export function findOpenQuote(text: string): number | undefined {
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (/^["']/.test(token) && !closed.test(token)) {
      return offset;
    }
    offset += isAnnouncement(token) ? 0 : token.length;
  }
  return undefined;
}

function isAnnouncement(token: string): boolean {
  return token === '\u0002' || token === '\u0018' || token === '\u001f';
}
