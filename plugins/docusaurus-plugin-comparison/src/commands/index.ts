import type {Plugin} from '@docusaurus/types';
import type {Site} from '../options.js';
import {check} from './check.js';
import type {Command} from './command.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [check];

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/** Hangs the commands into Docusaurus' own command line. */
export function register(cli: Cli, site: Site): void {
  for (const {usage, description, run} of commands) {
    cli
      .command(usage)
      .description(description)
      .action(async (files: readonly string[]) => {
        process.exitCode = await run(files, site, {
          cwd: process.cwd(),
          print: (text) => process.stdout.write(`${text}\n`),
        });
      });
  }
}
