import fs from 'node:fs';
import {makeFolder} from '../support/folder.js';
import {runJest} from './runJest.js';

const folder = makeFolder({
  'passing.test.js': `
test('passes', () => {});
test.skip('is skipped', () => {});
test('is no run that counts', () => {
  expect(process.env.TEST_COUNTS).toBeUndefined();
});
`,
  'failing.test.js': `test('fails', () => expect(1).toBe(2));`,
  'broken.test.js': `require('./missing.js');`,
});

/** Runs Jest on some of the files, and gives the last line that it prints. */
async function run(
  files: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string | undefined> {
  const lines = await runJest({
    dir: folder.dir,
    reporters: ['./countLine.js'],
    files,
    env: {TEST_COUNTS: undefined, ...env},
  });
  return lines.at(-1);
}

describe('the count line', () => {
  it('ends what Jest prints', async () => {
    expect(await run(['passing', 'failing'])).toBe(
      '2 passed, 1 failed, 1 skipped',
    );
  });

  it('counts a file that cannot be read as one failure', async () => {
    expect(await run(['passing', 'broken'])).toBe(
      '2 passed, 1 failed, 1 skipped',
    );
  });

  it('is added to a file instead where one is named', async () => {
    const counts = folder.write('counts', 'An earlier line\n');
    const last = await run(['passing'], {TEST_COUNTS: counts});

    expect(last).toBe('');
    expect(fs.readFileSync(counts, 'utf8')).toBe(
      'An earlier line\n2 passed, 0 failed, 1 skipped\n',
    );
  });
});
