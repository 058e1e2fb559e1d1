import {visible} from '../problems/visible.js';

const refusals: Readonly<Record<string, string>> = {
  EACCES: 'the system does not permit it',
  EPERM: 'the system does not permit it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file would be too large for the disk',
  EIO: 'the disk failed',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

/**
 * What the system did not let a command do, for which neither the user nor this
 * package is to blame; undefined for other errors.
 */
export function describeRefusal(error: unknown): string | undefined {
  const {code, path} = error as Partial<NodeJS.ErrnoException>;
  const reason = code === undefined ? undefined : refusals[code];
  return reason === undefined
    ? undefined
    : `${path === undefined ? 'A file' : visible(path)} could not be read or written: ${reason} (${code}). Nothing is wrong with your data or your command.`;
}
