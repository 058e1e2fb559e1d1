import fs from 'node:fs';
import {makeFolder} from '../support/folder.js';
import {runJest} from './runJest.js';

const passing = `test('passes', () => {});`;
const failing = `
describe('a *part*', () => {
  test('fails', () => {
    throw new Error('\\u001b[31mNot <b>this</b>:\\n\`\`\`\\u001b[39m');
  });
});
`;
const long = `
test.each(Array.from({length: 60}, (_, index) => [index]))('%i', (index) => {
  throw new Error(Array(30).fill('line ' + index).join('\\n'));
});
`;

const folder = makeFolder({
  'passing.test.js': passing,
  'failing.test.js': failing,
  'broken.test.js': `require('./missing.js');`,
  'long.test.js': long,
});

/** Runs Jest on some of the files, and gives what it adds to the summary. */
async function summarize(...files: readonly string[]): Promise<string> {
  const summary = folder.write('summary.md', 'What was there.\n\n');
  await runJest({
    dir: folder.dir,
    reporters: ['./jobSummary.js'],
    files,
    env: {GITHUB_STEP_SUMMARY: summary},
  });
  return fs.readFileSync(summary, 'utf8');
}

const versions =
  /^What was there\.\n\n### Node \d+\.\d+\.\d+, Docusaurus \d+\.\d+\.\d+, Mermaid \d+\.\d+\.\d+\n/;

describe('the summary of a job', () => {
  it('names the versions and counts what passed', async () => {
    const summary = await summarize('passing');

    expect(summary).toMatch(versions);
    expect(summary.replace(versions, '')).toBe(
      '\n1 passed, 0 failed, 0 skipped\n\n',
    );
  });

  it('shows the message of each test that failed, as text', async () => {
    const summary = await summarize('failing', 'passing');

    expect(summary).toContain('\n\n1 passed, 1 failed, 0 skipped\n\n');
    expect(summary).toContain(
      `\n\n**failing.test.js › a \\*part\\* › fails**\n\n\`\`\`\`\`\`\`\`text\nError: Not <b>this</b>:\n\`\`\`\n`,
    );
  });

  it('shows why a file could not be read', async () => {
    const summary = await summarize('broken');

    expect(summary).toContain('0 passed, 1 failed');
    expect(summary).toContain("Cannot find module './missing.js'");
  });

  it('leaves out what a page cannot show', async () => {
    const summary = await summarize('long');

    expect(summary.match(/\*\*$/gm)?.length).toBe(50);
    expect(summary.match(/line 0$/gm)?.length).toBe(12);
    expect(summary).toContain(
      '\n\n10 more failed. The log of the job has them.\n\n',
    );
  });
});
