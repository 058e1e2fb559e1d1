import {text as readStream} from 'node:stream/consumers';
import type {Plugin} from '@docusaurus/types';
import {check} from './check.js';
import {create} from './create.js';
import {
  quoted,
  UsageError,
  type Command,
  type CommandContext,
  type CommandSite,
  type RawArguments,
} from './command.js';
import {describeRefusal} from './describeRefusal.js';
import {diff} from './diff/index.js';
import {importCommand} from './importCommand.js';
import {render} from './render.js';
import {schema} from './schema.js';
import {sources} from './sources/index.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  diff,
  sources,
  schema,
  create,
  importCommand,
  render,
];

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

const defaultContext: CommandContext = {
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  print: (text) => process.stdout.write(`${text}\n`),
  isTerminal:
    process.stdout.isTTY &&
    process.stdout.hasColors() &&
    !process.env['NO_COLOR'],
  input: () => readStream(process.stdin),
};

/**
 * Adds the commands to the command line of Docusaurus. Only the first instance
 * of the plugin adds them.
 */
export function register(cli: Cli, site: CommandSite): void {
  const registered = listRegistered(cli);
  for (const command of commands) {
    if (registered.has(command.usage.replace(/ .*/, ''))) {
      continue;
    }
    const made = cli.command(command.usage).description(command.description);
    for (const {flags, description} of command.options) {
      made.option(flags, description);
    }
    // An unknown option is wrong usage too.
    made.exitOverride(({exitCode}) => process.exit(exitCode === 0 ? 0 : 2));
    made.action(async (...passed: readonly unknown[]) => {
      process.exitCode = await runCommand(command, toTyped(passed), site);
    });
  }
}

function listRegistered(cli: Cli): ReadonlySet<string> {
  const registered: unknown = cli.commands;
  return new Set(
    Array.isArray(registered)
      ? registered.map((each: Pick<Cli, 'name'>) => each.name())
      : [],
  );
}

/** Runs a command and prints its error, if any; resolves with the exit code. */
export async function runCommand(
  command: Command,
  typed: RawArguments,
  site: CommandSite,
  io: CommandContext = defaultContext,
): Promise<0 | 1 | 2 | 3> {
  try {
    const max = countArguments(command.usage);
    const surplus = typed.words[max];
    if (surplus !== undefined) {
      throw new UsageError(
        `Unexpected ${quoted(surplus)}, expected at most ${max} after the name of the command.`,
      );
    }
    return await command.run(typed, site, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.print(error.message);
      return 2;
    }
    const refusal = describeRefusal(error);
    if (refusal !== undefined) {
      io.print(refusal);
      return 1;
    }
    const stack = error instanceof Error ? error.stack : String(error);
    io.print(
      `This is a fault of docusaurus-plugin-comparison, not of your data. Please report it with these lines:\n${stack}`,
    );
    return 3;
  }
}

/** The maximum number of arguments of a command, from its usage. */
function countArguments(usage: string): number {
  return usage.includes('...') ? Infinity : usage.split(' ').length - 1;
}

// The library passes the arguments one by one, then the command itself, then
// surplus arguments.
function toTyped(passed: readonly unknown[]): RawArguments {
  const words = passed.flatMap((each): readonly string[] =>
    typeof each === 'string'
      ? [each]
      : Array.isArray(each)
        ? each.map(String)
        : [],
  );
  const command = passed.find(
    (each): each is {opts(): RawArguments['options']} =>
      typeof each === 'object' && each !== null && 'opts' in each,
  );
  return {words, options: command?.opts() ?? {}};
}
