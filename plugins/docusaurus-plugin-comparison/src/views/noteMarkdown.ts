import type {Prose} from '../model/index.js';
import {plainText} from '../values/prose.js';
import type {CitationProps, Footnote, SourceProps} from './cell.js';
import {cellLabel} from './cellLabel.js';
import {fillWords} from './fillWords.js';
import {escapeBlock, escapeMarkdown} from './markdownTable.js';
import type {ProvenanceNote} from './provenanceNotes.js';
import type {Translate} from './view.js';

/** What is said once about many values, as under the table of a page. */
export function printProvenance(
  note: ProvenanceNote,
  translate: Translate,
): string {
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

/** What a footnote says, as the text of one of GitHub Flavored Markdown. */
export function printFootnote(
  {earlier, computed, note, when, asOf, isDerived, sources}: Footnote,
  translate: Translate,
  printProse: (prose: Prose) => string = printPlain,
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
    note !== undefined && printProse(note),
    asOf,
    isDerived && translate('theme.comparison.footnote.derived'),
    ...sources.map((source) => printSource(source, translate)),
  ];
  return escapeBlock(parts.filter(Boolean).join('; '));
}

/** A source, with its link, its dates, and what it says. */
export function printSource(
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

/**
 * A link, if there is an address.
 *
 * @param escaped - The words, as Markdown.
 */
export function printLink(escaped: string, url: string | undefined): string {
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

function printPlain(prose: Prose): string {
  return escapeMarkdown(plainText(prose));
}
