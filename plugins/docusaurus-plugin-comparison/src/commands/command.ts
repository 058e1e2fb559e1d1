import type {PictureOptions} from '../pictures/draw.js';
import type {MovableSite, SiteContext, SiteLanguage} from '../site/site.js';
import {visible} from '../problems/visible.js';

/**
 * A command of `docusaurus`. To add one: write `NAME.ts` here that exports one
 * object of this type, and list it in `index.ts`.
 */
export interface Command {
  /** Name and arguments: `comparison:check [files...]`. */
  readonly usage: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  /**
   * Runs the command. Resolves with the exit code: 0 for success, 1 for
   * problems in the data.
   *
   * @throws {UsageError} For wrong usage, which exits with 2. What the system
   *   refuses exits with 1, see `describeRefusal`. Any other error is a bug in
   *   this package and exits with 3.
   */
  run(
    typed: RawArguments,
    site: CommandSite,
    io: CommandContext,
  ): Promise<0 | 1>;
}

export interface CommandOption {
  /** As in the help: `--format <format>`. */
  readonly flags: string;
  readonly description: string;
}

/** The arguments of a command, as typed. */
export interface RawArguments {
  readonly words: readonly string[];
  /** By name, in camel case: `staleAfter`. */
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** The process environment of a command. */
export interface CommandContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  print(text: string): void;
  /** Whether a person reads the output on a screen with colors. */
  readonly isTerminal?: boolean;
  /** The standard input. */
  readonly input?: () => Promise<string>;
}

/** What commands know of the site. */
export type CommandSite = SiteContext &
  SiteLanguage &
  PictureOptions &
  MovableSite;

/** An error that the user of a command can fix. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A typed text in quotes, with control characters made visible. */
export function quoted(typed: string): string {
  return visible(JSON.stringify(typed));
}
