import fs from 'node:fs';
import path from 'node:path';
import {isLink} from '../dataset/texts.js';
import {typedPath} from '../dataset/typedPath.js';
import type {ImportedProvenance} from '../import/imported.js';
import {readSpan} from '../values/calendar.js';
import {quoted, UsageError, type RawArguments} from './command.js';

/** Links to pages of the site are moved to the folder of the dataset. */
export function createLinkResolver(
  input: string | undefined,
  folder: string,
  base: string | undefined,
) {
  if (base !== undefined && !/^https?:\/\//.test(base)) {
    throw new UsageError(
      `Unexpected ${quoted(base)} for --base, expected an address such as https://example.com/.`,
    );
  }
  return (typed: string): string | undefined => {
    const url = typed
      .trim()
      .replaceAll('(', '%28')
      .replaceAll(')', '%29')
      .replaceAll(' ', '%20');
    if (isLink(url)) {
      return url;
    }
    const [, page = '', anchor = ''] =
      /^([^#?]*\.mdx?)(#\S*)?$/i.exec(url) ?? [];
    const file =
      input === undefined || page === '' || /^[a-z]+:/i.test(page)
        ? undefined
        : path.resolve(path.dirname(input), page);
    if (file !== undefined && fs.existsSync(file)) {
      return typedPath(file, folder) + anchor;
    }
    const moved =
      base !== undefined && URL.canParse(url, base)
        ? new URL(url, base).href
        : undefined;
    return moved !== undefined && isLink(moved) ? moved : undefined;
  };
}

export function readSeparator(typed: string | undefined) {
  if (typed === undefined) {
    return {};
  }
  const separator = ([',', ';', '|', '\t'] as const).find(
    (each) => each === (typed === 'tab' ? '\t' : typed),
  );
  if (!separator) {
    throw new UsageError(
      `Unexpected ${quoted(typed)} for --separator, expected one of , ; | tab.`,
    );
  }
  return {separator};
}

export function readChoice<Name extends string, const Choice extends string>(
  name: Name,
  typed: string | undefined,
  choices: readonly Choice[],
  flag: string,
): {readonly [Key in Name]?: Choice} {
  if (typed === undefined) {
    return {};
  }
  const choice = choices.find((each) => each === typed);
  if (choice === undefined) {
    throw new UsageError(
      `Unexpected ${quoted(typed)} for ${flag}, expected ${choices.join(' or ')}.`,
    );
  }
  return {[name]: choice} as {readonly [Key in Name]?: Choice};
}

/** What `--source`, `--as-of` and `--when` say of all values. */
export function readProvenanceFlags({
  source,
  asOf,
  when,
}: RawArguments['options']): ImportedProvenance {
  if (source !== undefined && !isLink(source)) {
    throw new UsageError(
      `Unexpected ${quoted(source)} for --source, expected an address such as https://example.com/.`,
    );
  }
  if (asOf !== undefined && readSpan(asOf) === undefined) {
    throw new UsageError(
      `Unexpected ${quoted(asOf)} for --as-of, expected a date such as 2026-06-30.`,
    );
  }
  return {
    ...(source !== undefined && {source}),
    ...(asOf !== undefined && {asOf}),
    ...(when !== undefined && {when}),
  };
}
