import {spawn} from 'node:child_process';
import {visible} from '../../problems/visible.js';
import {UsageError} from '../command.js';

/** What git may print, in bytes, before it is stopped. */
const maxOutput = 300_000_000;

/** Runs git in a folder; resolves with what it prints. */
export type Git = (
  args: readonly string[],
  input?: string,
) => Promise<{readonly code: number; readonly output: Buffer}>;

/**
 * Git for reading alone: it runs no hook, no filter and no program that the
 * repository names, changes no file and downloads nothing.
 *
 * @throws {UsageError} If there is no git, or if it prints too much.
 */
export function createGit(cwd: string): Git {
  return (args, input = '') =>
    new Promise((resolve, reject) => {
      const child = spawn(
        'git',
        ['--no-replace-objects', '-c', 'core.fsmonitor=false', ...args],
        {
          cwd,
          env: {
            ...process.env,
            // No object is downloaded that a partial clone lacks.
            GIT_ALLOW_PROTOCOL: 'none',
            GIT_NO_LAZY_FETCH: '1',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
            LC_ALL: 'C',
          },
          stdio: ['pipe', 'pipe', 'ignore'],
        },
      );
      const chunks: Buffer[] = [];
      let size = 0;
      child.on('error', (cause) =>
        reject(
          new UsageError(
            'Git did not start. Install git, or compare two folders with --folders.',
            {cause},
          ),
        ),
      );
      child.stdout.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxOutput) {
          child.kill();
          reject(
            new UsageError(
              `The commit has more than ${maxOutput / 1e6} MB of data and pages. Compare a part of it with --folders.`,
            ),
          );
        } else {
          chunks.push(chunk);
        }
      });
      child.on('close', (code) =>
        resolve({code: code ?? 1, output: Buffer.concat(chunks)}),
      );
      // Git may end before it has read everything.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
}

/**
 * The id of the commit that a reference names.
 *
 * @throws {UsageError} If there is no such commit.
 */
export async function findCommit(git: Git, ref: string): Promise<string> {
  const inside = await git(['rev-parse', '--is-inside-work-tree']);
  if (inside.code !== 0) {
    throw new UsageError(
      'The site is not in a repository of git. Compare two folders with --folders, or two versions with --versions.',
    );
  }
  const {code, output} = await git([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  const commit = output.toString().trim();
  if (code === 0 && /^[0-9a-f]{40,64}$/.test(commit)) {
    return commit;
  }
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  throw new UsageError(
    `This repository has no branch, tag or commit ${visible(JSON.stringify(ref))}.${
      shallow.output.toString().trim() === 'true'
        ? ' The clone is shallow and may lack it: fetch it with "git fetch --unshallow", or with "fetch-depth: 0" of actions/checkout.'
        : ''
    }`,
  );
}
