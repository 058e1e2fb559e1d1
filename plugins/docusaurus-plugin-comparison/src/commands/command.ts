import type {PictureOptions} from '../pictures/draw.js';
import type {SiteContext, SiteLanguage} from '../site/site.js';
import {visible} from '../problems/visible.js';

/**
 * A command of `docusaurus`. To add one: write `NAME.ts` here that exports one
 * object of this shape, and list it in `index.ts`.
 */
export interface Command {
  /** As typed, with its arguments: `comparison:check [files...]`. */
  readonly usage: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  /**
   * Does it. Resolves with the exit code: 0 where all is well, 1 for problems
   * in the data. Wrong usage is thrown as a `UsageError` and exits with 2; all
   * else that is thrown is a fault of ours and exits with 3.
   */
  run(
    typed: RawArguments,
    site: SiteContext & SiteLanguage & PictureOptions,
    io: CommandContext,
  ): Promise<0 | 1>;
}

export interface CommandOption {
  /** As in the help: `--format <format>`. */
  readonly flags: string;
  readonly description: string;
}

/** What was typed after the name of a command. */
export interface RawArguments {
  readonly words: readonly string[];
  /** By name, in camel case: `staleAfter`. */
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** The world as a command sees it. */
export interface CommandContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  print(text: string): void;
}

/** What the person who typed a command can fix. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was typed, in quotes, with nothing in it that a terminal obeys. */
export function quoted(typed: string): string {
  return visible(JSON.stringify(typed));
}
