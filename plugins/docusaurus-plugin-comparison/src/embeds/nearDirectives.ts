import type {Nodes, Parents, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {createIssue} from '../problems/issue.js';
import type {Details} from '../problems/sentences.js';
import type {Embed} from './embed.js';
import {findByDirective, printDirective, suggestDirective} from './allViews.js';
import {inlineDirective} from './inlineTable.js';
import {blank} from './parseMarkdown.js';

type Cause = Details<'unknown-directive'>['reason'];

/**
 * Finds text that is almost a directive: with an extra space, in a table, in
 * bold, or with text before or after it.
 */
export function findNearDirectives(
  tree: Root,
  text: string,
  isMdx: boolean,
): readonly Embed[] {
  const found: Embed[] = [];
  visit(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const source = text.slice(start, node.position?.end.offset);
    if (node.type === 'paragraph' || node.type === 'heading') {
      const prose = withoutOthers(node, source, start);
      found.push(...findInLines(prose, start), ...findFacts(prose, start));
      return SKIP;
    }
    // MDX does not support indented code.
    if (node.type === 'code' && !isMdx && /^[^`~]/.test(source)) {
      const lines = findInLines(source, start, 'indented');
      found.push(...lines.filter(({name}) => name.startsWith('::')));
    }
    return undefined;
  });
  return found;
}

/** The source of a paragraph, with blanks for code and valid directives. */
function withoutOthers(node: Parents, source: string, offset: number): string {
  let prose = source;
  visit(node, (part: Nodes) => {
    const isCode = /^(?:inlineCode|html|mdxTextExpression)$/.test(part.type);
    const isOurs =
      part.type === 'textDirective' && findByDirective(part) !== undefined;
    const start = (part.position?.start.offset ?? 0) - offset;
    const end = (part.position?.end.offset ?? 0) - offset;
    // An expression may be the attributes of a directive.
    const isKept =
      part.type === 'mdxTextExpression' &&
      /[\w-]\s$/.test(prose.slice(0, start));
    if ((isCode && !isKept) || isOurs) {
      prose =
        prose.slice(0, start) +
        blank(prose.slice(start, end)) +
        prose.slice(end);
    }
  });
  return prose.replace(/\{\/\*[^]*?\*\/\}/g, blank);
}

const atStart =
  /^(?<before>[\s\u00a0\u200b\ufeff|*_>~#]*)(?<colons>:{2,4})(?<gap>[ \t\u00a0]*)(?<name>[a-z][\w-]*)(?<after>[^\n]*)/gimu;
const inLine =
  /^(?<before>[^\n]*[^\n\\:\w])(?<colons>:{2,3})(?<gap>[ \t\u00a0]*)(?<name>[a-z][\w-]*)(?<after>[ \t\u00a0]*[{[][^\n]*)/gimu;

function findInLines(
  source: string,
  offset: number,
  known?: Cause,
): readonly Embed[] {
  const found = new Map<number, Embed>();
  for (const pattern of [atStart, inLine]) {
    for (const match of source.matchAll(pattern)) {
      const {
        before = '',
        colons = '',
        gap = '',
        name = '',
        after = '',
      } = match.groups ?? {};
      const view = suggestDirective(normalizeName(name));
      const suggestion =
        gap !== '' && colons === ':::' && name === 'comparison'
          ? inlineDirective
          : view && !view.isInline
            ? printDirective(view)
            : undefined;
      const start = offset + match.index + before.length;
      if (suggestion !== undefined && !found.has(start)) {
        const typed = `${colons}${gap}${name}`;
        const reason = known ?? reasonOf(before, colons, gap, after);
        found.set(start, {
          name: typed,
          issue: createIssue('unknown-directive', {
            found: typed,
            suggestion,
            ...(reason && {reason}),
          }),
          query: new Map(),
          place: {start, end: start + typed.length},
        });
      }
    }
  }
  return [...found.values()];
}

function reasonOf(
  before: string,
  colons: string,
  gap: string,
  after: string,
): Cause {
  if (gap !== '') {
    return 'gap';
  }
  if (/[^ \t\r\n]/.test(before)) {
    return 'alone';
  }
  if (colons !== '::') {
    return undefined;
  }
  const isOpen =
    /\{[^}]*$/.test(after) || /^\{[^}]*[“”„"'][^}]*\}$/.test(after);
  return isOpen ? 'braces' : 'alone';
}

const misplacedFact =
  /(?<![\w:\\]):(?:[ \t\u00a0]+fact\[[\w-]+\.[\w-]+\]|fact[ \t\u00a0]*[({][\w-]+\.[\w-]+[)}])/gu;

/** Finds facts with a space after the colon, or with wrong brackets. */
function findFacts(source: string, offset: number): readonly Embed[] {
  return [...source.matchAll(misplacedFact)].map(({0: typed, index}) => ({
    name: ':fact',
    issue: createIssue('unknown-directive', {
      found: typed,
      suggestion: `:fact[${/[\w-]+\.[\w-]+/.exec(typed)?.[0]}]`,
      reason: typed.startsWith(':fact') ? 'brackets' : 'gap',
    }),
    query: new Map(),
    place: {start: offset + index, end: offset + index + typed.length},
  }));
}

/** Converts a name, such as that of a component, to the form of directives. */
export function normalizeName(name: string): string {
  return name
    .replaceAll('_', '-')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
}
