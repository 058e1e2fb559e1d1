import {linksOf} from '../../values/prose.js';
import type {DatasetJson, LicenseJson} from '../publish/datasetJson.js';

/** What a page says of a dataset besides what is published. */
export interface StructuredDataContext {
  /** The absolute URL of the page. */
  readonly page: string;
  /** A sentence that says what is compared; undefined if nothing is. */
  readonly facts: string | undefined;
  /** The date of the data, as typed. */
  readonly date: string | undefined;
  /** The version of the docs that it belongs to; undefined for the newest. */
  readonly version: string | undefined;
}

// Search engines do not list a dataset with a shorter or longer description.
const minDescription = 50;
const maxDescription = 5000;

/**
 * A published dataset in the terms of schema.org, for search engines; undefined
 * if there is too little to describe.
 */
export function toStructuredData(
  json: DatasetJson,
  {page, facts, date, version}: StructuredDataContext,
): object | undefined {
  const {title, url, language, publisher, license, citation, criteria} = json;
  const description = describeDataset(json, facts);
  if (description === undefined) {
    return undefined;
  }
  const toUrl = (address: string) => new URL(address, page).href;
  const [home] = linksOf(publisher?.inlines ?? '');
  const organization = publisher && {
    '@type': 'Organization',
    name: publisher.text.trim(),
    ...(home !== undefined && {url: toUrl(home)}),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url: page,
    name: title,
    description,
    inLanguage: language,
    ...(version !== undefined && {version}),
    ...(date !== undefined && {dateModified: date}),
    ...(license && {license: toLicense(license, toUrl)}),
    ...(organization && {creator: organization, publisher: organization}),
    ...(citation && {citation: citation.text.trim()}),
    variableMeasured: criteria.map((criterion) => ({
      '@type': 'PropertyValue',
      name: criterion.name,
      ...(criterion.description && {description: criterion.description.text}),
      ...(criterion.baseUnit !== undefined && {unitText: criterion.baseUnit}),
    })),
    distribution: [
      toDownload(url, 'application/json'),
      toDownload(url.replace(/json$/, 'csv'), 'text/csv'),
    ],
  };
}

function toDownload(contentUrl: string, encodingFormat: string): object {
  return {'@type': 'DataDownload', contentUrl, encodingFormat};
}

function toLicense(
  {text, spdx, url}: LicenseJson,
  toUrl: (address: string) => string,
): string | object {
  if (url !== undefined) {
    return toUrl(url);
  }
  return spdx === undefined
    ? {'@type': 'CreativeWork', name: text.trim()}
    : `https://spdx.org/licenses/${spdx}.html`;
}

/** What it is about and what it compares, then its names until it is enough. */
function describeDataset(
  {title, description, subjects, criteria}: DatasetJson,
  facts: string | undefined,
): string | undefined {
  const parts = [
    description?.text.trim() ?? '',
    facts ?? '',
    `${title}: ${joinNames(subjects)}.`,
    `${joinNames(criteria)}.`,
  ];
  let text = '';
  for (const part of parts) {
    if (text.length < minDescription || part === facts) {
      text = [text, part].filter(Boolean).join(' ');
    }
  }
  return text.length < minDescription ? undefined : cutAt(text, maxDescription);
}

function joinNames(items: readonly {readonly name: string}[]): string {
  return items.map(({name}) => name).join(', ');
}

/** The start of a text, without half of a character. */
function cutAt(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
