import type {Dataset} from '../model/index.js';
import {quoted, UsageError} from './command.js';

/**
 * The choices that `--choose region=us,plan=pro` names, as attributes of an
 * embed. Whether the dimensions have them is for the embed.
 *
 * @throws {UsageError} If it names no dimension of the dataset, or one twice.
 */
export function readChoicesOption(
  typed: string | undefined,
  {dimensions = []}: Pick<Dataset, 'dimensions'>,
): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  const expected = dimensions.map(({id}) => id).join(', ');
  for (const pair of typed?.split(/[\s,]+/).filter(Boolean) ?? []) {
    const [, id, choice] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (id === undefined || choice === undefined) {
      throw new UsageError(
        `Unexpected ${quoted(pair)} for --choose, expected a dimension and a choice, such as region=us.`,
      );
    }
    if (!dimensions.some((each) => each.id === id)) {
      throw new UsageError(
        expected === ''
          ? `Unexpected dimension ${quoted(id)} for --choose. The dataset has no dimensions.`
          : `Unexpected dimension ${quoted(id)} for --choose, expected one of ${expected}.`,
      );
    }
    if (chosen.has(id)) {
      throw new UsageError(
        `--choose names two choices of ${quoted(id)}. Name one.`,
      );
    }
    chosen.set(id, choice);
  }
  return chosen;
}
