import {Lexer} from 'yaml';

/**
 * The offset at which YAML nests deeper than `limit`, or undefined. It looks at
 * tokens only, so that a file made of a million brackets is refused before the
 * parser, which recurses, takes the process down. Continued lines of text count
 * as a level, so the limit must leave room.
 */
export function findTooDeep(text: string, limit: number): number | undefined {
  const indents: number[] = [];
  let flow = 0;
  let onLine = 0;
  let offset = 0;
  let lineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') {
      flow += 1;
    } else if (token === ']' || token === '}') {
      flow -= 1;
    } else if (token === '-' || token === '?') {
      onLine += 1;
    }
    if (token.startsWith('\n') || token.startsWith('\r')) {
      lineStart = true;
      onLine = 0;
    } else if (lineStart) {
      const indent = token.trim() === '' ? token.length : 0;
      while ((indents.at(-1) ?? -1) >= indent) {
        indents.pop();
      }
      indents.push(indent);
      lineStart = false;
    }
    if (flow + onLine + indents.length > limit) {
      return offset;
    }
    // The lexer announces a scalar, a document and the like by a character of
    // its own that is not in the text.
    offset += isAnnouncement(token) ? 0 : token.length;
  }
  return undefined;
}

function isAnnouncement(token: string): boolean {
  return token === '\u0002' || token === '\u0018' || token === '\u001f';
}
