import type {Citation, Dataset} from '../../model/index.js';
import {listAllCells} from '../../warnings/listAllCells.js';
import type {LinkUse, SourceName} from './sourcesReport.js';

/** A web address, with what the datasets expect of it. */
export interface WebLink {
  readonly url: string;
  readonly uses: readonly LinkUse[];
  /** What its page has to say, each once. */
  readonly quotes: readonly string[];
}

/** Every web address of datasets, in their order, once each. */
export function listLinks(datasets: readonly Dataset[]): readonly WebLink[] {
  const links = new Map<string, {uses: LinkUse[]; quotes: Set<string>}>();
  const add = (typed: string, use: LinkUse, quotes: readonly string[] = []) => {
    if (!isWebAddress(typed)) {
      return;
    }
    const {href} = new URL(typed);
    const url = href.replace(/#.*$/, '');
    const link = links.get(url) ?? {uses: [], quotes: new Set<string>()};
    links.set(url, link);
    const isKnown = link.uses.some(
      ({data, as, source}) =>
        data === use.data && as === use.as && source === use.source,
    );
    link.uses.push(...(isKnown ? [] : [use]));
    quotes.forEach((quote) => link.quotes.add(quote));
  };
  for (const dataset of datasets) {
    const {file: data, sources, ...rest} = dataset;
    const citations = listCitations(dataset);
    for (const {id, url, archive} of sources) {
      const quotes = citations.flatMap(({source, quote}) =>
        source === id && quote !== undefined ? [quote] : [],
      );
      if (url !== undefined) {
        add(url, {data, as: 'source', source: id}, quotes);
      }
      if (archive !== undefined) {
        add(archive, {data, as: 'archive', source: id}, quotes);
      }
    }
    for (const url of findUrls(rest)) {
      add(url, {data, as: 'link', source: null});
    }
  }
  return [...links].map(([url, {uses, quotes}]) => ({
    url,
    uses,
    quotes: [...quotes],
  }));
}

/** The sources on the web that name no copy. */
export function listWithoutArchive(
  datasets: readonly Dataset[],
): readonly SourceName[] {
  return datasets.flatMap(({file: data, sources}) =>
    sources.flatMap(({id, url = '', archive}) =>
      isWebAddress(url) && archive === undefined ? [{data, source: id}] : [],
    ),
  );
}

function isWebAddress(url: string): boolean {
  return /^https?:/i.test(url);
}

/** What cells say of their sources, those for other choices too. */
function listCitations(dataset: Dataset): readonly Citation[] {
  return dataset.subjects.flatMap((subject) =>
    listAllCells(subject, dataset).flatMap(({cell}) => [
      ...(cell.citations ?? []),
      ...(cell.state === 'disputed'
        ? cell.claims.flatMap(({citations = []}) => citations)
        : []),
    ]),
  );
}

/** The links of subjects and in texts, wherever they are. */
function findUrls(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' && (name === 'link' || name === 'url')
      ? [value]
      : findUrls(value),
  );
}
