import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Place} from '../problems/problem.js';
import {printDirective, suggestDirective} from './allViews.js';

/** A directive with a space before its attributes or its label. */
export interface SpacedDirective {
  readonly found: string;
  readonly suggestion: string;
  readonly place: Place;
}

// "12:fact" and ":fact [see below]" are prose.
const spaced =
  /(?<![\p{L}\p{N}:\\])::?([a-z][\w-]*)(?:(?:\[[^\]\n]*\])?[ \t\u00a0]+\{(?=\s*[#.\w])|[ \t\u00a0]+\[)/giu;

/**
 * Finds directives such as `::comparison-table {sort="x"}` and `:fact [a.b]`.
 * Markdown reads them as text, and MDX runs the braces as an expression.
 */
export function findSpaced(tree: Root, text: string): SpacedDirective[] {
  const found: SpacedDirective[] = [];
  visit(tree, (node) => {
    if (!isSentence(node)) {
      return;
    }
    const start = node.position?.start.offset ?? 0;
    for (const match of readEmbedText(node, text).matchAll(spaced)) {
      const [typed, name = ''] = match;
      const view = suggestDirective(name);
      const rest = text.slice(start + match.index + typed.length);
      const isCell = /^[\w-]+\.[\w-]+\]/.test(rest);
      const colons = typed.startsWith('::') ? '::' : ':';
      const isDirective =
        view?.isInline === true
          ? typed.endsWith('{') || isCell
          : colons === '::';
      if (view && isDirective) {
        const after = typed.slice(colons.length + name.length);
        found.push({
          found: typed,
          suggestion:
            printDirective(view) + after.replace(/[ \t\u00a0]+(?=[[{]$)/, ''),
          place: {
            start: start + match.index,
            end: start + match.index + typed.length,
          },
        });
      }
    }
  });
  return found;
}

function isSentence({type}: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell'].includes(type);
}

/** The source of a sentence, with blanks for code and comments. */
function readEmbedText(sentence: Nodes, text: string): string {
  const start = sentence.position?.start.offset ?? 0;
  let source = text.slice(start, sentence.position?.end.offset);
  visit(sentence, (node) => {
    const isBlank =
      node.type === 'inlineCode' ||
      node.type === 'html' ||
      (node.type === 'mdxTextExpression' && node.value.startsWith('/*'));
    const {position} = node;
    if (isBlank && position) {
      const from = (position.start.offset ?? 0) - start;
      const to = (position.end.offset ?? 0) - start;
      source =
        source.slice(0, from) +
        source.slice(from, to).replace(/./g, ' ') +
        source.slice(to);
    }
  });
  return source;
}
