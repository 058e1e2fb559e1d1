import {quoted, UsageError} from './command.js';

/**
 * Reads a number of days such as `365` or `365d`.
 *
 * @param example - The number that a message names.
 * @throws {UsageError} If it is something else.
 */
export function readDayCount(
  typed: string,
  flag: string,
  example: number,
): number {
  const [, days] = /^(\d{1,6})d?$/.exec(typed) ?? [];
  if (days === undefined) {
    throw new UsageError(
      `Unexpected ${quoted(typed)} for ${flag}, expected a number of days such as ${example}d.`,
    );
  }
  return Number(days);
}
