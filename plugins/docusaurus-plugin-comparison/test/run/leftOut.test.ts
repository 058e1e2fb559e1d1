import {makeFolder} from '../support/folder.js';
import {runJest} from './runJest.js';

const folder = makeFolder({'a.test.js': `test('passes', () => {});`});

/** Runs Jest as configured here, and gives the last lines that it prints. */
function run(): Promise<readonly string[]> {
  return runJest({
    dir: folder.dir,
    reporters: ['default', './leftOut.js', './countLine.js'],
    env: {TEST_COUNTS: undefined, TEST_RUN: folder.dir},
  });
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
