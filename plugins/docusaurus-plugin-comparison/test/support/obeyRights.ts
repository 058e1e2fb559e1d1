import type {Command} from './startCommand.js';

/**
 * The same command, which has no right to read a file that its mode does not
 * permit to read. Root has, unless it is taken away.
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
