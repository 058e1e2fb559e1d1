import path from 'node:path';
import {runCommand} from '../../src/commands/index.js';
import type {
  Command,
  CommandContext,
  CommandSite,
  RawArguments,
} from '../../src/commands/command.js';
import {defaultLimits} from '../../src/dataset/limits.js';

/** What a test may set of the world and of what was typed. */
export interface Setting {
  readonly options?: RawArguments['options'];
  readonly site?: CommandSite;
  readonly cwd?: string;
  readonly env?: CommandContext['env'];
  readonly now?: Date;
}

/** How a command ended, and all that it printed. */
export interface Ended {
  readonly code: 0 | 1 | 2 | 3;
  readonly printed: string;
}

/** Runs a command as `docusaurus` does, in a site that is one folder. */
export async function runIn(
  dir: string,
  command: Command,
  words: readonly string[],
  {
    options = {},
    site = siteOf(dir),
    cwd = dir,
    env = {},
    now = new Date('2026-06-30T12:00:00Z'),
  }: Setting = {},
): Promise<Ended> {
  const printed: string[] = [];
  const code = await runCommand(command, {words, options}, site, {
    cwd,
    env,
    now: () => now,
    print: (text) => void printed.push(text),
  });
  return {code, printed: printed.join('\n')};
}

export function siteOf(
  dir: string,
  exclude: readonly string[] = [],
): CommandSite {
  return {
    roots: [dir],
    exclude,
    limits: defaultLimits,
    draw: {
      diagrams: 'build',
      timeLimit: 60,
      cacheFolder: path.join(dir, '.pictures'),
    },
    words: {},
    language: {tag: 'en', figures: 'localized'},
    at: (folder) => siteOf(folder, exclude),
  };
}
