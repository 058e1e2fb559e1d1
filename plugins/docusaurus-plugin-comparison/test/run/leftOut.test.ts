import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {makeFolder} from '../support/folder.js';
import {repoRoot} from '../support/repoRoot.js';
import {runCommand} from '../support/runCommand.js';

const folder = makeFolder({'a.test.js': `test('passes', () => {});`});

/** Runs Jest as configured here, and gives the last lines that it prints. */
async function run(): Promise<readonly string[]> {
  const config = {
    rootDir: folder.dir,
    reporters: ['default', './leftOut.js', './countLine.js'].map((name) =>
      name.startsWith('.')
        ? fileURLToPath(new URL(name, import.meta.url))
        : name,
    ),
    transform: {},
  };
  const {stdout} = await runCommand({
    file: process.execPath,
    args: [
      path.join(repoRoot, 'node_modules/jest/bin/jest.js'),
      '--config',
      JSON.stringify(config),
      '--runInBand',
    ],
    cwd: folder.dir,
    env: {TEST_COUNTS: undefined, TEST_RUN: folder.dir},
  });
  return stdout.trimEnd().split('\n');
}

describe('what a run leaves out', () => {
  it('is named before the counts', async () => {
    folder.write('left-out', 'One: not here\nAnother: not wanted\n');

    expect(await run()).toEqual([
      'Left out: One: not here',
      'Left out: Another: not wanted',
      '1 passed, 0 failed, 0 skipped',
    ]);
  });
});
