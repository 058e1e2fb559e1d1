import {compareReleases, readVersion} from './versionOrder.js';

/**
 * Releases that have something: from `since` up to, and without, `removed`. The
 * texts are as typed.
 */
export interface AvailabilityRange {
  /** A version, `≤ 37`, or `yes`, `no` or `preview`. */
  readonly since: string;
  /** A version, `≤ 37`, or `preview`: no release is without it yet. */
  readonly removed?: string;
  readonly partial?: true;
  readonly prefix?: string;
  /** The other name under which it is available. */
  readonly as?: string;
  readonly flag?: string;
  readonly note?: string;
}

export interface AvailabilityMistake {
  readonly found: string;
  /** What the text may mean, where that is not clear. */
  readonly readings?: readonly [string, string];
}

type Parts = {
  -readonly [Key in keyof AvailabilityRange]: AvailabilityRange[Key];
};

const phrases = [
  ['removed', /^removed in (.+)$/s],
  ['prefix', /^prefix (.+)$/s],
  ['as', /^as (.+)$/s],
  ['flag', /^behind the flag (.+)$/s],
  ['note', /^("(?:[^"]|"")*")$/],
] as const;

/**
 * Reads the text of a value, such as `120; 4, removed in 120, prefix -webkit-`;
 * what `formatRanges` writes reads as the same ranges.
 */
export function parseRanges(
  text: string,
): readonly AvailabilityRange[] | AvailabilityMistake {
  const statements = splitStatements(text);
  if (!statements) {
    return {found: text};
  }
  const ranges: AvailabilityRange[] = [];
  for (const parts of statements) {
    const range = parseRange(parts);
    if ('found' in range) {
      return range;
    }
    ranges.push(range);
  }
  return ranges;
}

/**
 * The parts of each range; undefined if a quotation mark has no partner. What
 * separates parts does not within quotation marks.
 */
function splitStatements(
  text: string,
): readonly (readonly string[])[] | undefined {
  const statements: string[][] = [[]];
  let start = 0;
  let isQuoted = false;
  const end = (index: number) => {
    statements.at(-1)?.push(text.slice(start, index).trim());
    start = index + 1;
  };
  for (const {0: sign, index} of text.matchAll(/[",;]/g)) {
    if (sign === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted) {
      end(index);
      if (sign === ';') {
        statements.push([]);
      }
    }
  }
  end(text.length);
  return isQuoted ? undefined : statements;
}

function parseRange(
  parts: readonly string[],
): AvailabilityRange | AvailabilityMistake {
  const range: Parts = {since: ''};
  for (const [index, part] of parts.entries()) {
    const since = index === 0 ? readSince(part) : undefined;
    if (since !== undefined) {
      range.since = since;
      continue;
    }
    const readings = index === 0 ? findReadings(part) : undefined;
    if (readings) {
      return {found: part, readings};
    }
    if (part === 'partial' && !range.partial) {
      range.partial = true;
      continue;
    }
    const [field, text] = readPhrase(part) ?? [];
    if (!field || text === undefined || range[field] !== undefined) {
      return {found: part};
    }
    const value = field === 'removed' ? readRemoved(text) : text;
    if (value === undefined) {
      return {found: part};
    }
    range[field] = value;
  }
  if (range.since === '') {
    if (range.removed === undefined) {
      return {found: parts.join(', ')};
    }
    range.since = 'yes';
  }
  return range;
}

function readPhrase(
  part: string,
): readonly [(typeof phrases)[number][0], string] | undefined {
  for (const [field, pattern] of phrases) {
    const [, text] = pattern.exec(part) ?? [];
    if (text !== undefined) {
      return [field, unquote(text)];
    }
  }
  return undefined;
}

/** When it became available, in one spelling; undefined if it does not say. */
export function readSince(typed: string): string | undefined {
  const text = typed.trim();
  return ['yes', 'no', 'preview'].includes(text) ? text : readRelease(text);
}

/** When it was removed, in one spelling; undefined if it does not say. */
export function readRemoved(typed: string): string | undefined {
  const text = typed.trim();
  return text === 'preview' ? text : readRelease(text);
}

function readRelease(text: string): string | undefined {
  if (findReadings(text)) {
    return undefined;
  }
  const {qualifier, version} = readVersion(text) ?? {};
  switch (qualifier) {
    case undefined:
      return version;
    case '≤':
    case '<=':
      return `≤ ${version}`;
    default:
      return undefined;
  }
}

/** What `3–9` may mean: whether it is still in 9 is not said. */
export function findReadings(
  text: string,
): readonly [string, string] | undefined {
  const [, low, high = ''] =
    /^(\d[\d.]*)\s*(?:[-–—]|\bto\b)\s*(\d[\d.]*)$/.exec(text.trim()) ?? [];
  if (low === undefined) {
    return undefined;
  }
  const next = /^\d{1,9}$/.test(high)
    ? String(Number(high) + 1)
    : `the release after ${high}`;
  return [
    `{since: ${low}, removed: ${next}}`,
    `{since: ${low}, removed: ${high}}`,
  ];
}

/** The text of ranges, which `parseRanges` reads as the same ones. */
export function formatRanges(ranges: readonly AvailabilityRange[]): string {
  return ranges.map(formatRange).join('; ');
}

function formatRange({
  since,
  removed,
  partial,
  prefix,
  as,
  flag,
  note,
}: AvailabilityRange): string {
  return [
    ...(since === 'yes' && removed !== undefined ? [] : [since]),
    ...(removed === undefined ? [] : [`removed in ${removed}`]),
    ...(partial ? ['partial'] : []),
    ...(prefix === undefined ? [] : [`prefix ${quoteText(prefix)}`]),
    ...(as === undefined ? [] : [`as ${quoteText(as)}`]),
    ...(flag === undefined ? [] : [`behind the flag ${quoteText(flag)}`]),
    ...(note === undefined ? [] : [quoteNote(note)]),
  ].join(', ');
}

/** A text in quotation marks, if it contains what separates parts. */
export function quoteText(text: string): string {
  return /[,;"]|^$/.test(text) ? quoteNote(text) : text;
}

/** A text in quotation marks, as in a CSV file. */
export function quoteNote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function unquote(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** The same ranges without what is only said of them. */
export function withoutNotes(
  ranges: readonly AvailabilityRange[],
): readonly AvailabilityRange[] {
  return ranges.map(({note: _, ...range}) => range);
}

/** The version of `37` or `≤ 37`; undefined for a word. */
export function releaseOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : readVersion(text)?.version;
}

/** Whether its upper end is not above its lower one. */
export function isReversed({since, removed}: AvailabilityRange): boolean {
  const low = since.startsWith('≤') ? undefined : releaseOf(since);
  const high = releaseOf(removed);
  return (
    low !== undefined && high !== undefined && compareReleases(low, high) >= 0
  );
}

/** Two ranges without a condition that surely share releases. */
export function findOverlap(
  ranges: readonly AvailabilityRange[],
): readonly [AvailabilityRange, AvailabilityRange] | undefined {
  const sure = ranges
    .filter(
      ({since, partial, prefix, as, flag}) =>
        since !== 'no' && !partial && (prefix ?? as ?? flag) === undefined,
    )
    .sort(compareSince);
  // Of ranges in order, those that overlap are next to each other.
  const unended = sure.filter(hasNoEnd);
  for (const list of [unended, sure]) {
    for (const [index, range] of list.entries()) {
      const next = list[index + 1];
      if (next && overlap(range, next)) {
        return [range, next];
      }
    }
  }
  return undefined;
}

function compareSince(a: AvailabilityRange, b: AvailabilityRange): number {
  const [first, second] = [releaseOf(a.since), releaseOf(b.since)];
  return first === undefined || second === undefined
    ? Number(first === undefined) - Number(second === undefined)
    : compareReleases(first, second);
}

function hasNoEnd({removed}: AvailabilityRange): boolean {
  return removed === undefined || removed === 'preview';
}

function overlap(a: AvailabilityRange, b: AvailabilityRange): boolean {
  return isBeforeEnd(a, b) && isBeforeEnd(b, a);
}

/** Whether the first begins before the second ends, for all that is known. */
function isBeforeEnd(
  {since}: AvailabilityRange,
  other: AvailabilityRange,
): boolean {
  const {removed} = other;
  if (removed === undefined || hasNoEnd(other)) {
    return true;
  }
  const low = releaseOf(since);
  const high = releaseOf(removed);
  return (
    low !== undefined &&
    high !== undefined &&
    !removed.startsWith('≤') &&
    compareReleases(low, high) < 0
  );
}

/**
 * Whether a release has it: "maybe" if it is not known. What is partial or
 * behind a flag counts only if the caller says so.
 */
export function judgeRelease(
  ranges: readonly AvailabilityRange[],
  release: string,
  counted: {readonly partial: boolean; readonly flag: boolean},
): 'yes' | 'maybe' | 'no' {
  const verdicts = ranges
    .filter(
      ({partial, flag}) =>
        (!partial || counted.partial) && (flag === undefined || counted.flag),
    )
    .map((range) => judgeRange(range, release));
  return verdicts.includes('yes')
    ? 'yes'
    : verdicts.includes('maybe')
      ? 'maybe'
      : 'no';
}

function judgeRange(
  {since, removed}: AvailabilityRange,
  release: string,
): 'yes' | 'maybe' | 'no' {
  const isFrom = (text: string | undefined): boolean => {
    const bound = releaseOf(text);
    return bound !== undefined && compareReleases(release, bound) >= 0;
  };
  const isOpen = (text: string | undefined): boolean =>
    text === 'yes' || text?.startsWith('≤') === true;
  if (isFrom(removed) || (!isFrom(since) && !isOpen(since))) {
    return 'no';
  }
  return isFrom(since) && !isOpen(removed) ? 'yes' : 'maybe';
}
