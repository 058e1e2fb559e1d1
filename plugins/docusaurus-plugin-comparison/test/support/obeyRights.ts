import type {Command} from './startCommand.js';

/**
 * Wraps a command so that file modes apply to it. Without this, root can read
 * all files.
 */
export function obeyRights(command: Command): Command {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isRoot
    ? {
        ...command,
        file: 'setpriv',
        args: [
          '--bounding-set=-dac_override,-dac_read_search',
          command.file,
          ...command.args,
        ],
      }
    : command;
}
