import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {repoRoot} from '../support/repoRoot.js';
import {runCommand} from '../support/runCommand.js';

interface JestRun {
  /** The folder with the tests. */
  readonly dir: string;
  /** Those of this folder by their paths, such as `./countLine.js`. */
  readonly reporters: readonly string[];
  /** The names of the tests, without `.test.js`; all of them if omitted. */
  readonly files?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Runs Jest on small tests, and gives the lines that it prints. */
export async function runJest({
  dir,
  reporters,
  files,
  env,
}: JestRun): Promise<readonly string[]> {
  const config = {
    rootDir: dir,
    reporters: reporters.map((name) =>
      name.startsWith('.')
        ? fileURLToPath(new URL(name, import.meta.url))
        : name,
    ),
    transform: {},
    ...(files && {
      testMatch: files.map((file) => `<rootDir>/${file}.test.js`),
    }),
  };
  const {stdout} = await runCommand({
    file: process.execPath,
    args: [
      path.join(repoRoot, 'node_modules/jest/bin/jest.js'),
      '--config',
      JSON.stringify(config),
      '--runInBand',
    ],
    cwd: dir,
    env,
  });
  return stdout.trimEnd().split('\n');
}
