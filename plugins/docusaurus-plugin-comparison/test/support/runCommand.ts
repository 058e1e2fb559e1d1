import {startCommand} from './startCommand.js';
import type {Command} from './startCommand.js';

export type CommandResult = {
  code: number;
  stdout: string;
  stderr: string;
  /** stdout and stderr together, in the order they came. */
  output: string;
};

/** Runs a command to its end. A code other than 0 is a result, no error. */
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
