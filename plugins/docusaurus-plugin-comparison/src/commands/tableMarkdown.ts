import {cellLabel} from '../views/cellLabel.js';
import {plainText} from '../values/prose.js';
import type {CitationProps, Footnote, SourceProps} from '../views/cell.js';
import {
  escapeBlock,
  escapeMarkdown,
  toMarkdown,
  type CellText,
} from '../views/markdownTable.js';
import type {TableView} from '../views/table.js';
import type {TableCell} from '../views/tableColumn.js';
import {fillWords} from '../views/fillWords.js';
import type {ProvenanceNote} from '../views/provenanceNotes.js';
import type {Orientation, Translate} from '../views/view.js';
import {chooseOrientation} from './chooseOrientation.js';

/**
 * A GitHub Flavored Markdown table with notes and sources as footnotes.
 *
 * @param orientation - If omitted, the one that can be read on GitHub.
 * @param prefix - What the labels of the footnotes start with.
 */
export function toTableMarkdown(
  {criteria, subjects, footnotes, provenance = []}: TableView,
  translate: Translate,
  orientation?: Orientation,
  prefix = '',
): string {
  const content = {
    criteria,
    subjects: subjects.map(({name, cells}) => ({
      name,
      cells: cells.map((cell) => toCellText(cell, translate, prefix)),
    })),
  };
  const table = toMarkdown({
    ...content,
    orientation: orientation ?? chooseOrientation(content),
  });
  const notes = footnotes.map(
    (footnote, index) =>
      `[^${prefix}${index + 1}]: ${printFootnote(footnote, translate)}`,
  );
  const list = provenance.map(
    (each) => `- ${printProvenance(each, translate)}`,
  );
  return [table, ...(list.length > 0 ? [list.join('\n')] : []), ...notes].join(
    '\n\n',
  );
}

function toCellText(
  cell: TableCell,
  translate: Translate,
  prefix: string,
): CellText {
  const notes = [...cell.claims.map(({footnote}) => footnote), cell.footnote];
  return {
    text: cellLabel(cell, translate),
    notes: notes.flatMap((index) =>
      index === undefined ? [] : [`${prefix}${index + 1}`],
    ),
  };
}

/** What is said once about many values, as under the table of a page. */
function printProvenance(note: ProvenanceNote, translate: Translate): string {
  const {name, version, when, asOf, reviewed, isUnsourced, sources} = note;
  const lead =
    name === undefined
      ? translate('theme.comparison.provenance.others')
      : `${escapeMarkdown(name)}:`;
  const parts = [
    version !== undefined &&
      translate('theme.comparison.provenance.version').replace(
        '{version}',
        () => escapeMarkdown(version),
      ),
    when !== undefined && escapeMarkdown(when),
    asOf,
    reviewed !== undefined &&
      translate('theme.comparison.provenance.reviewed').replace(
        '{date}',
        () => reviewed,
      ),
    isUnsourced && translate('theme.comparison.provenance.none'),
    ...sources.map((source) => printSource(source, translate)),
  ];
  return escapeBlock(`${lead} ${parts.filter(Boolean).join('; ')}`);
}

function printFootnote(
  {earlier, computed, note, when, asOf, isDerived, sources}: Footnote,
  translate: Translate,
): string {
  const parts = [
    earlier &&
      escapeMarkdown(
        fillWords(translate('theme.comparison.footnote.earlier'), {
          version: earlier.version,
          value: cellLabel(earlier.cell, translate),
        }),
      ),
    computed !== undefined &&
      translate('theme.comparison.footnote.computed').replace('{formula}', () =>
        escapeMarkdown(computed),
      ),
    when && escapeMarkdown(when),
    note !== undefined && escapeMarkdown(plainText(note)),
    asOf,
    isDerived && translate('theme.comparison.footnote.derived'),
    ...sources.map((source) => printSource(source, translate)),
  ];
  return escapeBlock(parts.filter(Boolean).join('; '));
}

function printSource(
  {
    title,
    authors,
    published,
    url,
    archive,
    retrieved,
    citations = [],
  }: SourceProps,
  translate: Translate,
): string {
  const link = printLink(escapeMarkdown(title), url);
  const dated = published === undefined ? link : `${link} (${published})`;
  return [
    authors && escapeMarkdown(authors),
    [dated, ...citations.map((each) => printCitation(each, translate))].join(
      '',
    ),
    archive !== undefined &&
      printLink(translate('theme.comparison.source.archive'), archive),
    retrieved !== undefined &&
      fillWords(translate('theme.comparison.source.retrieved'), {
        date: retrieved,
      }),
  ]
    .filter(Boolean)
    .join(', ');
}

function printLink(escaped: string, url: string | undefined): string {
  return url === undefined
    ? escaped
    : `[${escaped}](<${url.replace(/[<>\\]/g, encodeURI)}>)`;
}

/** Where a source says something, and its words; they follow its title. */
function printCitation(
  {quote, at, pages}: CitationProps,
  translate: Translate,
): string {
  const place =
    at === undefined || pages === undefined
      ? at
      : pages === 'one'
        ? fillWords(translate('theme.comparison.source.page'), {page: at})
        : fillWords(translate('theme.comparison.source.pages'), {pages: at});
  const words =
    quote !== undefined &&
    fillWords(translate('theme.comparison.source.quote'), {quote});
  return [
    place === undefined ? '' : `, ${escapeMarkdown(place)}`,
    words === false ? '' : `: ${escapeMarkdown(words)}`,
  ].join('');
}
