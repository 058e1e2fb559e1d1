import {quoted, UsageError} from './command.js';

/**
 * The choice that was typed for an option.
 *
 * @param option - Such as `--format`.
 * @throws {UsageError} If it is none of the choices.
 */
export function chooseOption<Choice extends string | {readonly name: string}>(
  option: string,
  typed: string,
  choices: readonly Choice[],
): Choice {
  const nameOf = (each: Choice) =>
    typeof each === 'string' ? each : each.name;
  const found = choices.find((each) => nameOf(each) === typed);
  if (!found) {
    throw new UsageError(
      `Unexpected ${quoted(typed)} for ${option}, expected one of ${choices.map(nameOf).join(', ')}.`,
    );
  }
  return found;
}
