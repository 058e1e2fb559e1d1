import type {Nodes, Parents, Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {createIssue, type Issue} from '../problems/issue.js';
import type {Place, SourceFile} from '../problems/problem.js';
import type {Details} from '../problems/sentences.js';
import {blank} from './parseMarkdown.js';
import {scanAttributes, type TypedAttribute} from './scanAttributes.js';

/**
 * A part of a Markdown file that a command writes: what is between the comments
 * `<!-- comparison: PATH … -->` and `<!-- /comparison -->`.
 */
export interface MarkdownBlock {
  /** The path of the dataset, as typed. */
  readonly data: string;
  readonly dataPlace: Place;
  readonly attributes: readonly TypedAttribute[];
  /** Its first comment. */
  readonly place: Place;
  /**
   * What is written: from the end of the line of the first comment to the start
   * of the line of the last one.
   */
  readonly content: Place;
}

/** The blocks of a file, and what is wrong with comments that look like theirs. */
export interface FoundBlocks {
  readonly blocks: readonly MarkdownBlock[];
  readonly issues: readonly {readonly issue: Issue; readonly place: Place}[];
}

type BlockMistake = Details<'bad-block'>['reason'];

/** A comment that starts or ends a block. */
interface BlockMark {
  readonly place: Place;
  /** What is after the colon; undefined if it ends a block. */
  readonly typed?: Place;
  readonly parent: Nodes | undefined;
}

const markPattern =
  /(?:<!--|\{\/\*)\s*(?:comparison:(?<typed>[^]*?)|\/comparison\s*)(?<close>-->|\*\/\}|$)/g;
const nearMark = /^\s*(?:<!--|\{\/\*)\s*\/?\s*compari[^]*\.comparison\.ya?ml/i;

/** Finds the blocks of a Markdown or MDX file, in their order. */
export function findBlocks({path, text}: SourceFile): FoundBlocks {
  const issues: {issue: Issue; place: Place}[] = [];
  const isMdx = path.endsWith('.mdx');
  const refuse = (reason: BlockMistake, place: Place) =>
    void issues.push({
      issue: createIssue('bad-block', {reason, isMdx}),
      place,
    });
  const blocks: MarkdownBlock[] = [];
  let open: BlockMark | undefined;
  for (const mark of findMarks(text, isMdx, refuse)) {
    if (mark.typed) {
      if (open) {
        refuse('nested', mark.place);
      }
      open = mark;
    } else if (!open) {
      refuse('unopened', mark.place);
    } else {
      if (open.parent === mark.parent) {
        blocks.push(readBlock(text, open, mark, refuse));
      } else {
        refuse('elsewhere', mark.place);
      }
      open = undefined;
    }
  }
  if (open) {
    refuse('open', open.place);
  }
  return {blocks, issues};
}

/** Finds the comments of blocks; what is in code is text. */
function findMarks(
  text: string,
  isMdx: boolean,
  refuse: (reason: BlockMistake, place: Place) => void,
): readonly BlockMark[] {
  const marks: BlockMark[] = [];
  if (!/compari/i.test(text)) {
    return marks;
  }
  // The parser does not count the byte order mark.
  const offset = text.startsWith('\ufeff') ? 1 : 0;
  const tree = parseFile(text.slice(offset), isMdx);
  // What a list or a quotation contains starts with their signs.
  const free = new Set<Nodes>([tree]);
  visit(tree, (node, _, parent) => {
    const isFree = parent !== undefined && free.has(parent);
    if (isFree && node.type === 'mdxJsxFlowElement') {
      free.add(node);
    }
    const isParagraph = node.type === 'paragraph';
    if (!isParagraph && !/^(?:html|mdx\w+Expression)$/.test(node.type)) {
      return;
    }
    const place = findPlace(node, offset);
    const typed = text.slice(place.start, place.end);
    // In plain Markdown, the comments of MDX are text.
    const source = isParagraph ? withoutParts(node, typed, place.start) : typed;
    const isWhole = source.replace(markPattern, '').trim() === '';
    for (const match of source.matchAll(markPattern)) {
      const mark = readMark(match, place.start, parent);
      if (isFree && isWhole && isAlone(text, mark.place)) {
        marks.push(mark);
      } else {
        refuse('misplaced', mark.place);
      }
    }
    if (!isParagraph && !isWhole && nearMark.test(source)) {
      refuse('misspelled', place);
    }
  });
  return marks;

  /** The source of a paragraph, with blanks for code and for HTML. */
  function withoutParts(node: Parents, source: string, start: number): string {
    if (!source.includes('comparison')) {
      return '';
    }
    let rest = source;
    visit(node, (part: Nodes) => {
      if (/^(?:inlineCode|html|mdxTextExpression)$/.test(part.type)) {
        const place = findPlace(part, offset - start);
        rest =
          rest.slice(0, place.start) +
          blank(rest.slice(place.start, place.end)) +
          rest.slice(place.end);
      }
    });
    return rest;
  }
}

function findPlace({position}: Nodes, offset: number): Place {
  return {
    start: offset + (position?.start.offset ?? 0),
    end: offset + (position?.end.offset ?? 0),
  };
}

/** Invalid MDX is parsed as plain Markdown; Docusaurus reports it. */
function parseFile(text: string, isMdx: boolean): Root {
  const processor = unified().use(remarkParse).use(remarkFrontmatter);
  if (isMdx) {
    try {
      return processor().use(remarkMdx).parse(text);
    } catch {
      return processor.parse(text);
    }
  }
  return processor.parse(text);
}

function readMark(
  {0: comment, index, groups}: RegExpMatchArray,
  offset: number,
  parent: Nodes | undefined,
): BlockMark {
  const start = offset + (index ?? 0);
  const place = {start, end: start + comment.length};
  const {typed, close = ''} = groups ?? {};
  const end = place.end - close.length;
  return {
    place,
    parent,
    ...(typed !== undefined && {typed: {start: end - typed.length, end}}),
  };
}

/** Whether nothing else is on the lines of a comment. */
function isAlone(text: string, {start, end}: Place): boolean {
  const [before, after] = [
    skipBlanksBefore(text, start),
    skipBlanks(text, end),
  ];
  return (
    (before === 0 || /[\r\n\ufeff]/.test(text.charAt(before - 1))) &&
    (after === text.length || /[\r\n]/.test(text.charAt(after)))
  );
}

/** The first of the blanks before an offset. */
function skipBlanksBefore(text: string, offset: number): number {
  let start = offset;
  while (/^[ \t]$/.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return start;
}

/** What is after the blanks that follow an offset. */
function skipBlanks(text: string, offset: number): number {
  let end = offset;
  while (/^[ \t]$/.test(text.charAt(end))) {
    end += 1;
  }
  return end;
}

function readBlock(
  text: string,
  first: BlockMark,
  last: BlockMark,
  refuse: (reason: BlockMistake, place: Place) => void,
): MarkdownBlock {
  const {start, end} = first.typed ?? first.place;
  const typed = text.slice(start, end);
  const {0: whole = '', groups} =
    /^\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=]+)(?=\s|$))?/.exec(
      typed,
    ) ?? {};
  const data = groups?.['double'] ?? groups?.['single'] ?? groups?.['bare'];
  if (data === undefined || data === '') {
    refuse('no-data', first.place);
  }
  const dataStart = start + whole.length - whole.trimStart().length;
  return {
    data: data ?? '',
    dataPlace: {start: dataStart, end: start + whole.length},
    attributes: scanAttributes(typed.slice(whole.length), start + whole.length),
    place: first.place,
    content: {
      start: skipBlanks(text, first.place.end),
      end: skipBlanksBefore(text, last.place.start),
    },
  };
}
