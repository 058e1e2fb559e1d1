import type {Nodes} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {createIssue, type Issue} from '../problems/issue.js';
import {views} from '../views/index.js';
import type {View} from '../views/view.js';
import {readDirective} from './directive.js';
import type {Embed} from './embed.js';
import {packFence, unpackFence} from './fence.js';

/** The content of `:::comparison`: a table that is a dataset of its own. */
export interface InlineTable {
  /** The Markdown between the lines with the colons. */
  readonly text: string;
  readonly title: string;
  readonly subjectsAre: 'rows' | 'columns';
  /** The offset on the page of each line of `text`; empty if unknown. */
  readonly lines: readonly number[];
}

/** The directive, as messages name it. */
export const inlineDirective = ':::comparison';

/** The view of an inline table. */
export function findTableView(): View | undefined {
  return views.find(({name}) => name === 'table');
}

/** Whether a node is `:::comparison` without a dataset of its own. */
export function isInlineTable(node: Nodes): node is ContainerDirective {
  return (
    node.type === 'containerDirective' &&
    node.name === 'comparison' &&
    node.attributes?.['data'] === undefined
  );
}

/**
 * Reads `:::comparison[Caption]{#id}` with the table in it.
 *
 * @param text - The text to which the positions of the directive refer.
 * @param heading - The heading before it, which titles it without a caption.
 */
export function readInlineTable(
  directive: ContainerDirective,
  view: View,
  text: string,
  heading: string | undefined,
): Embed & {readonly inline: InlineTable} {
  const {subjects = 'rows', ...attributes} = directive.attributes ?? {};
  const embed = readDirective({...directive, attributes}, view, undefined);
  const isColumns = subjects === 'columns';
  const caption = captionOf(directive);
  const title = caption || heading || 'Comparison';
  const {isClosed, ...content} = readContent(directive, text);
  const issue = isClosed
    ? checkSubjects(subjects)
    : createIssue('open-directive', {directive: inlineDirective});
  return {
    ...embed,
    name: inlineDirective,
    ...(embed.anchor !== undefined && {data: `#${embed.anchor}`}),
    query:
      isColumns && !embed.query.has('orientation')
        ? new Map([...embed.query, ['orientation', 'subjects-as-columns']])
        : embed.query,
    inline: {
      title,
      subjectsAre: isColumns ? 'columns' : 'rows',
      ...content,
    },
    ...(issue && {issue}),
  };
}

function checkSubjects(subjects: string | null): Issue | undefined {
  const expected = ['rows', 'columns'];
  const what = `subjects of ${inlineDirective}`;
  return expected.includes(subjects ?? '')
    ? undefined
    : createIssue('unknown-word', {found: subjects ?? '', what, expected});
}

/** The words in the brackets of a container directive. */
export function captionOf({children: [first]}: ContainerDirective): string {
  const isLabel =
    first?.type === 'paragraph' &&
    (first.data as {directiveLabel?: boolean} | undefined)?.directiveLabel;
  return isLabel ? toString(first).trim() : '';
}

/** The lines of a container, without its first and last and its indentation. */
function readContent(
  {position}: ContainerDirective,
  text: string,
): Pick<InlineTable, 'text' | 'lines'> & {readonly isClosed: boolean} {
  const {start, end} = position ?? {};
  const indent = Math.max(0, (start?.column ?? 1) - 1);
  const prefix = new RegExp(`^[ \\t>]{0,${indent}}`);
  const content: string[] = [];
  const lines: number[] = [];
  let offset = start?.offset ?? 0;
  const all = text.slice(offset, end?.offset ?? offset).split('\n');
  const isClosed = /^[ \t>]*:{3,}\s*$/.test(all.at(-1) ?? '');
  all.forEach((line, index) => {
    if (index > 0 && !(isClosed && index === all.length - 1)) {
      const inner = line.replace(prefix, '');
      content.push(inner);
      lines.push(offset + line.length - inner.length);
    }
    offset += line.length + 1;
  });
  return {text: content.join('\n'), lines, isClosed};
}

/** The offset on the page of an offset in the text of a table. */
export function toPageOffset(
  {text, lines}: InlineTable,
  offset: number,
): number | undefined {
  const before = text.slice(0, offset).split('\n');
  const line = lines[before.length - 1];
  return line === undefined ? undefined : line + (before.at(-1) ?? '').length;
}

/** Compresses a table for the query of an import. */
export function packTable({text, title, subjectsAre}: InlineTable): string {
  return packFence(JSON.stringify([text, title, subjectsAre]));
}

/** Decompresses what `packTable` returned. */
export function unpackTable(packed: string): InlineTable {
  const [text = '', title = '', subjectsAre] = JSON.parse(
    unpackFence(packed),
  ) as readonly string[];
  return {
    text,
    title,
    subjectsAre: subjectsAre === 'columns' ? 'columns' : 'rows',
    lines: [],
  };
}
