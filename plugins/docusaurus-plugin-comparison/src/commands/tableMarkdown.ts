import {escapeMarkdown, printTable} from '../views/markdownTable.js';
import {cellLabel} from '../diagrams/sayCell.js';
import type {Inline, Prose} from '../model/index.js';
import type {Footnote, SourceProps} from '../views/cell.js';
import type {TableCell, TableView} from '../views/table.js';
import type {Translate} from '../views/view.js';

/** A table of GitHub Flavored Markdown, its notes and sources as footnotes. */
export function toTableMarkdown(view: TableView, say: Translate): string {
  const {criteria, subjects, footnotes} = view;
  const rows = [
    ['', ...criteria.map(({name}) => escapeMarkdown(name))],
    ...subjects.map(({name, cells}) => [
      escapeMarkdown(name),
      ...cells.map((cell) => printCell(cell, say)),
    ]),
  ];
  const notes = footnotes.map(
    (footnote, index) => `[^${index + 1}]: ${printFootnote(footnote)}`,
  );
  return [printTable(rows), ...notes].join('\n\n');
}

function printCell(cell: TableCell, say: Translate): string {
  const notes = [...cell.claims.map(({footnote}) => footnote), cell.footnote]
    .filter((index) => index !== undefined)
    .map((index) => `[^${index + 1}]`);
  return `${escapeInOneLine(cellLabel(cell, say))}${notes.join('')}`;
}

function printFootnote({note, when, asOf, sources}: Footnote): string {
  return [
    when && escapeInOneLine(when),
    note !== undefined && escapeInOneLine(proseText(note)),
    asOf,
    ...sources.map(printSource),
  ]
    .filter(Boolean)
    .join('; ');
}

function printSource({title, authors, published, url}: SourceProps): string {
  const name = escapeInOneLine(title);
  const link =
    url === undefined
      ? name
      : `[${name}](<${url.replace(/[<>\\]/g, encodeURI)}>)`;
  return [
    authors && escapeInOneLine(authors),
    published === undefined ? link : `${link} (${published})`,
  ]
    .filter(Boolean)
    .join(', ');
}

function escapeInOneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

function proseText(prose: Prose): string {
  return typeof prose === 'string' ? prose : prose.map(textOfInline).join('');
}

function textOfInline(inline: Inline): string {
  if (typeof inline === 'string') {
    return inline;
  }
  return inline.kind === 'code' ? inline.text : proseText(inline.children);
}
