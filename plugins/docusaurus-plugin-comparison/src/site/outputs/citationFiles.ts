import type {Dataset} from '../../model/index.js';
import {createLanguage} from '../../values/language.js';
import {fillWords} from '../../views/fillWords.js';
import {translateWith} from '../../views/view.js';
import type {DatasetJson} from '../publish/datasetJson.js';
import {findDocsVersion} from '../versions.js';
import {toCslDate, toSourceItem, type CslItem} from './cslItem.js';
import {dateOfData} from './dateOfData.js';
import type {DescribedSite} from './pageStructuredData.js';
import {printBibtex} from './printBibtex.js';

/**
 * How to cite a published dataset, and its sources, as files by their endings:
 * a sentence, BibTeX and CSL-JSON.
 *
 * @param original - Absolute path of the dataset, not of its translation.
 */
export function citationFiles(
  dataset: Dataset,
  json: DatasetJson,
  original: string,
  site: DescribedSite,
): Readonly<Record<string, string>> {
  const version = findDocsVersion(original, site.versions ?? []);
  const item = toDatasetItem(json, version, dateOfData(dataset));
  const sources = dataset.sources.map(toSourceItem);
  return {
    'cite.txt': `${citeInSentence(json, version, dateOfData(dataset), site)}\n`,
    bib: printBibtex([item]),
    'csl.json': printCsl([item]),
    ...(sources.length > 0 && {
      'sources.bib': printBibtex(sources),
      'sources.csl.json': printCsl(sources),
    }),
  };
}

function printCsl(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

function toDatasetItem(
  {id, title, publisher, citation, language, pages: [page], url}: DatasetJson,
  version: string | undefined,
  date: string | undefined,
): CslItem {
  const name = publisher?.text.trim();
  return {
    id: [id.split('/').at(-1), version].filter(Boolean).join('-'),
    type: 'dataset',
    title,
    ...(name !== undefined && {author: [{literal: name}], publisher: name}),
    ...(date !== undefined && {issued: toCslDate(date)}),
    ...(version !== undefined && {version}),
    URL: page ?? url,
    language,
    ...(citation && {note: citation.text.trim()}),
  };
}

/** What its author asks for, or publisher and title; then version and date. */
function citeInSentence(
  {title, publisher, citation, pages: [page], url}: DatasetJson,
  version: string | undefined,
  date: string | undefined,
  {language, words}: DescribedSite,
): string {
  const say = translateWith(words);
  const named = citation?.text.trim() ?? [publisher?.text.trim() ?? [], title];
  const state = [
    version === undefined
      ? []
      : fillWords(say('theme.comparison.provenance.version'), {version}),
    date === undefined ? [] : createLanguage(language).formatDate(date),
  ].flat();
  return [named, state.join(', '), page ?? url]
    .flat(2)
    .filter((part) => part !== '')
    .map((part, index, {length}) =>
      // The address ends without a sign that may be taken for a part of it.
      index === length - 1 || /[.!?。]$/.test(part) ? part : `${part}.`,
    )
    .join(' ')
    .replace(/\s+/g, ' ');
}
