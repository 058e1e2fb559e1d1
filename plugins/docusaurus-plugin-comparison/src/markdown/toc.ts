import type {
  ArrayExpression,
  Expression,
  ObjectExpression,
  Program,
  Property,
} from 'estree';
import type {Heading, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Node} from 'unist';
import {SKIP, visit} from 'unist-util-visit';

/** A directive in a heading, and its text in the table of contents. */
interface HeadingDirective {
  /** The id of the heading. */
  readonly heading: string;
  /** Empty for a computed fact, which has no words. */
  readonly text: string;
  /** How long the text of the heading before it is. */
  readonly offset: number;
  /** How often the heading contains the same text before it. */
  readonly occurrence: number;
}

/** Finds directives in headings, before they are replaced. */
export function findInHeadings(
  tree: Root,
): ReadonlyMap<Node, HeadingDirective> {
  const found = new Map<Node, HeadingDirective>();
  visit(tree, 'heading', (heading) => {
    const id = (heading.data as {readonly id?: unknown} | undefined)?.id;
    let before = '';
    visit(heading as Heading, (node: Node) => {
      if (node.type === 'textDirective') {
        const text = toString(node);
        if (typeof id === 'string') {
          const occurrence = text === '' ? 0 : before.split(text).length - 1;
          const offset = before.length;
          found.set(node, {heading: id, text, offset, occurrence});
        }
        before += text;
        return SKIP;
      }
      if ('value' in node && typeof node.value === 'string') {
        before += node.value;
      }
      return undefined;
    });
  });
  return found;
}

/**
 * Adds values to the table of contents, which Docusaurus generates before this
 * plugin runs. The values come from the imported modules, as on the page
 * itself.
 *
 * @param names - The local names of these modules.
 */
export function showInToc(
  tree: Root,
  directives: ReadonlyMap<Node, HeadingDirective>,
  names: ReadonlyMap<Node, string>,
): void {
  for (const entry of entriesOfToc(tree)) {
    const id = literalOf(entry, 'id');
    const value = propertyOf(entry, 'value');
    const typed = literalOf(entry, 'value');
    const inside = [...directives]
      .filter(([node, {heading}]) => heading === id && names.has(node))
      .map(([node, directive]) => ({
        ...directive,
        name: names.get(node) ?? '',
      }));
    if (value && typed !== undefined && inside.length > 0) {
      value.value = toExpression(typed, inside);
    }
  }
}

function toExpression(
  html: string,
  directives: readonly (HeadingDirective & {readonly name: string})[],
): Expression {
  const parts: Expression[] = [];
  let start = 0;
  for (const {text, offset, occurrence, name} of directives) {
    const at =
      text === ''
        ? indexOfText(html, offset)
        : indexOfOccurrence(html, text, occurrence);
    if (at >= start) {
      parts.push(literal(html.slice(start, at)), tocLabel(name, text));
      start = at + text.length;
    }
  }
  parts.push(literal(html.slice(start)));
  return parts.reduce((left, right) => ({
    type: 'BinaryExpression',
    operator: '+',
    left,
    right,
  }));
}

/** `NAME.labelHtml ?? "text"`: modules of invalid datasets have no label. */
function tocLabel(name: string, text: string): Expression {
  return {
    type: 'LogicalExpression',
    operator: '??',
    left: {
      type: 'MemberExpression',
      object: {type: 'Identifier', name},
      property: {type: 'Identifier', name: 'labelHtml'},
      computed: false,
      optional: false,
    },
    right: literal(text),
  };
}

function literal(value: string): Expression {
  return {type: 'Literal', value};
}

function indexOfOccurrence(
  html: string,
  text: string,
  occurrence: number,
): number {
  let at = -1;
  for (let count = 0; count <= occurrence; count += 1) {
    at = html.indexOf(text, at + 1);
  }
  return at;
}

/** Where the text of HTML reaches a length; a tag counts 0, an entity 1. */
function indexOfText(html: string, length: number): number {
  let at = 0;
  for (let left = length; left > 0 && at < html.length; left -= 1) {
    at += /^(?:<[^>]*>)*(?:&[#\w]+;|[^])/.exec(html.slice(at))?.[0].length ?? 1;
  }
  return at;
}

/** The entries of `export const toc = […]`. */
function entriesOfToc(tree: Root): readonly ObjectExpression[] {
  return (findToc(tree)?.elements ?? []).filter(
    (each) => each?.type === 'ObjectExpression',
  );
}

/** The list of `export const toc = […]`, which Docusaurus adds to each page. */
export function findToc(tree: Root): ArrayExpression | undefined {
  for (const node of tree.children) {
    const program = node.type === 'mdxjsEsm' ? node.data?.estree : undefined;
    const list = program && listOf(program);
    if (list) {
      return list;
    }
  }
  return undefined;
}

function listOf({body}: Program): ArrayExpression | undefined {
  for (const statement of body) {
    const declaration =
      statement.type === 'ExportNamedDeclaration'
        ? statement.declaration
        : undefined;
    const [first] =
      declaration?.type === 'VariableDeclaration'
        ? declaration.declarations
        : [];
    if (
      first?.id.type === 'Identifier' &&
      first.id.name === 'toc' &&
      first.init?.type === 'ArrayExpression'
    ) {
      return first.init;
    }
  }
  return undefined;
}

function propertyOf(
  {properties}: ObjectExpression,
  name: string,
): Property | undefined {
  return properties.find(
    (each): each is Property =>
      each.type === 'Property' &&
      ((each.key.type === 'Identifier' && each.key.name === name) ||
        (each.key.type === 'Literal' && each.key.value === name)),
  );
}

/** The value of a property, if it is a string literal. */
export function literalOf(
  entry: ObjectExpression,
  name: string,
): string | undefined {
  const value = propertyOf(entry, name)?.value;
  return value?.type === 'Literal' && typeof value.value === 'string'
    ? value.value
    : undefined;
}
