import fs from 'node:fs';
import type {AvailabilityRange} from '../../../../src/values/availabilityRanges.js';

/** A statement of browser-compat-data. */
export interface Statement {
  readonly version_added: string | false;
  readonly version_removed?: string;
  readonly partial_implementation?: true;
  readonly prefix?: string;
  readonly alternative_name?: string;
  readonly flags?: readonly {readonly name: string}[];
}

/** The statements of each browser, by the name of the feature. */
export const selectors = JSON.parse(
  fs.readFileSync(new URL('selectors.json', import.meta.url), 'utf8'),
) as Readonly<
  Record<string, Readonly<Record<string, Statement | readonly Statement[]>>>
>;

/** A statement as a dataset has it. */
export function toRange(statement: Statement): AvailabilityRange {
  const {version_added: added, version_removed: removed} = statement;
  const {prefix, alternative_name: as, flags} = statement;
  const spaced = (text: string) => text.replace('≤', '≤ ');
  return {
    since: added === false ? 'no' : spaced(added),
    ...(removed !== undefined && {removed: spaced(removed)}),
    ...(statement.partial_implementation && {partial: true}),
    ...(prefix !== undefined && {prefix}),
    ...(as !== undefined && {as}),
    ...(flags && {flag: flags.map(({name}) => name).join(' and ')}),
  };
}
