import {startCommand} from './startCommand.js';
import type {Command} from './startCommand.js';

export type CommandResult = {
  code: number;
  stdout: string;
  stderr: string;
  /** stdout and stderr, interleaved as received. */
  output: string;
};

/** Runs a command. An exit code other than 0 is a result, not an error. */
export async function runCommand(command: Command): Promise<CommandResult> {
  const running = startCommand(command);
  const code = await running.ended;
  return {
    code,
    stdout: running.stdout(),
    stderr: running.stderr(),
    output: running.output(),
  };
}
