import type {Source} from '../../model/index.js';

/** A work in CSL-JSON, with what datasets and their sources say of themselves. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage' | 'document';
  readonly title: string;
  /** As typed: a text does not say which part of a name is which. */
  readonly author?: readonly [{readonly literal: string}];
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly version?: string;
  readonly URL?: string;
  readonly accessed?: CslDate;
  /** The address of a copy. */
  readonly archive_location?: string;
  readonly language?: string;
  readonly note?: string;
}

/** Year, month and day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

export function toSourceItem({
  id,
  title,
  authors,
  published,
  url,
  archive,
  retrieved,
}: Source): CslItem {
  return {
    id,
    type: url === undefined ? 'document' : 'webpage',
    title,
    ...(authors !== undefined && {author: [{literal: authors}]}),
    ...(published !== undefined && {issued: toCslDate(published)}),
    ...(url !== undefined && {URL: url}),
    ...(retrieved !== undefined && {accessed: toCslDate(retrieved)}),
    ...(archive !== undefined && {archive_location: archive}),
  };
}

/** @param date - A year, month or day as in ISO 8601. */
export function toCslDate(date: string): CslDate {
  return {'date-parts': [date.split('-').map(Number)]};
}
