/**
 * What `comparison:sources --format json` prints; `sources.schema.json` says the
 * same to programs. Within a version a field may be added; none changes its
 * meaning.
 */
export interface SourcesReport {
  readonly version: 1;
  readonly summary: Readonly<Record<LinkStatus, number>> & {
    readonly links: number;
    readonly withoutArchive: number;
  };
  /** In the order of the datasets. */
  readonly links: readonly ReportedLink[];
  /** The sources that have a link and no archive. */
  readonly withoutArchive: readonly SourceName[];
}

export interface ReportedLink extends Outcome {
  readonly url: string;
  readonly uses: readonly LinkUse[];
}

export type LinkStatus = 'ok' | 'moved' | 'dead' | 'quoteMissing' | 'unchecked';

/** What is known of a link. */
export interface Outcome {
  readonly status: LinkStatus;
  /** Why it is not ok, in words. */
  readonly reason: string | null;
  /** Where permanent redirects lead. */
  readonly address: string | null;
  /** An ISO 8601 date and time. */
  readonly checkedAt: string;
  readonly quotes: readonly CheckedQuote[];
}

export interface CheckedQuote {
  readonly quote: string;
  /** Null if the page could not be read. */
  readonly isFound: boolean | null;
}

export interface LinkUse {
  /** The path of the dataset. */
  readonly data: string;
  readonly as: 'source' | 'archive' | 'link';
  /** The id of the source; null for another link. */
  readonly source: string | null;
}

export type SourceName = Pick<LinkUse, 'data'> & {readonly source: string};
