import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import type {DatasetSummary} from '../../site/publish/publishData.js';
import {escapeBlock, escapeMarkdown} from '../../views/markdownTable.js';
import {toAbsolute} from './links.js';
import type {WrittenTwin} from './writeTwins.js';
import {printUrl} from './printUrl.js';

/** What the lists say of the site. */
export interface LlmsSite {
  readonly siteTitle: string;
  readonly tagline: string;
  readonly siteUrl: string;
}

/**
 * The list of pages of the newest version, in the form of llmstxt.org, with a
 * section of datasets.
 */
export function* printLlmsText(
  twins: readonly WrittenTwin[],
  datasets: readonly DatasetSummary[],
  site: LlmsSite,
): Iterable<string> {
  yield* printIntroduction(site);
  const newest = listNewest(twins);
  for (const section of new Set(newest.map(({page}) => page.section))) {
    yield `\n## ${escapeMarkdown(sectionTitle(section ?? ''))}\n\n`;
    for (const twin of newest.filter(({page}) => page.section === section)) {
      yield `${printPageEntry(twin, site)}\n`;
    }
  }
  const shown = listShown(datasets, newest, site);
  if (shown.length > 0) {
    yield '\n## Data\n\n';
  }
  for (const dataset of shown) {
    yield `${printDatasetEntry(dataset)}\n`;
  }
}

/** All pages of the newest version, one after another. */
export async function* printLlmsFullText(
  twins: readonly WrittenTwin[],
  site: LlmsSite,
): AsyncIterable<string> {
  yield* printIntroduction(site);
  let number = 0;
  for (const {page, file, notePrefix} of listNewest(twins)) {
    number += 1;
    const address = toAbsolute(page.permalink, site.siteUrl);
    yield `\n---\n\nURL: <${address}>\n\n`;
    const lines = createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Infinity,
    });
    for await (const line of lines) {
      // Footnotes of two pages must not have one label.
      yield `${notePrefix === undefined ? line : line.replaceAll(`[^${notePrefix}`, `[^p${number}-${notePrefix}`)}\n`;
    }
  }
}

function* printIntroduction({siteTitle, tagline}: LlmsSite): Iterable<string> {
  yield `# ${escapeMarkdown(siteTitle)}\n`;
  if (tagline !== '') {
    yield `\n> ${escapeBlock(escapeMarkdown(tagline))}\n`;
  }
}

function listNewest(twins: readonly WrittenTwin[]): readonly WrittenTwin[] {
  return twins.filter(({page}) => page.isNewest);
}

function printPageEntry(
  {page: {title = '', description = '', permalink}, address}: WrittenTwin,
  {siteUrl}: LlmsSite,
): string {
  const name = escapeMarkdown(title === '' ? permalink : title);
  const link = printUrl(name, toAbsolute(address, siteUrl));
  // Docusaurus describes a page by its first line, if its author does not.
  return description === '' || /^:{2,}\w/.test(description)
    ? `- ${link}`
    : `- ${link}: ${escapeMarkdown(description)}`;
}

/** `docs-community` as a heading: Docs: community. */
function sectionTitle(section: string): string {
  const [, kind = '', id] = /^(\w+)(?:-(.*))?$/s.exec(section) ?? [];
  const title = kind.charAt(0).toUpperCase() + kind.slice(1);
  return id === undefined ? title : `${title}: ${id}`;
}

/** The datasets that a page of the newest version shows. */
function listShown(
  datasets: readonly DatasetSummary[],
  newest: readonly WrittenTwin[],
  {siteUrl}: LlmsSite,
): readonly DatasetSummary[] {
  const urls = new Set(
    newest.map(({page}) => toAbsolute(page.permalink, siteUrl)),
  );
  return datasets.filter(({pages}) => pages.some((url) => urls.has(url)));
}

function printDatasetEntry({
  title,
  description,
  url,
  subjects,
  criteria,
  values,
  reviewed,
  license,
}: DatasetSummary): string {
  const csv = printUrl('CSV', url.replace(/json$/, 'csv'));
  const counts = [
    sayCount(subjects, 'subject', 'subjects'),
    sayCount(criteria, 'criterion', 'criteria'),
    sayCount(values, 'value', 'values'),
  ].join(', ');
  const facts = [
    counts,
    ...(reviewed === undefined ? [] : [`last reviewed ${reviewed}`]),
    license === undefined
      ? 'no license stated'
      : `license ${escapeMarkdown(license.spdx ?? license.text ?? license.url ?? '')}`,
    `also as ${csv}`,
  ];
  const about =
    description === undefined ? '' : `${escapeMarkdown(description)} – `;
  return `- ${printUrl(escapeMarkdown(title), url)}: ${about}${facts.join('; ')}`;
}

function sayCount(number: number, one: string, other: string): string {
  return `${number} ${number === 1 ? one : other}`;
}
