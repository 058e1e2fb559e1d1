import fs from 'node:fs';
import path from 'node:path';
import {makeFolder} from '../support/folder.js';
import {repoRoot} from '../support/repoRoot.js';
import {runCommand} from '../support/runCommand.js';

const script = path.join(repoRoot, '.ci/run');

/** The commands of a machine, in one folder: of the system, and these. */
const commands = makeFolder();
for (const name of ['awk', 'bash', 'chmod', 'dirname', 'mktemp', 'rm', 'sh']) {
  const found = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
  fs.symlinkSync(String(found), commands.at(name));
}

function writeCommand(name: string, body: string): void {
  fs.chmodSync(commands.write(name, `#!/bin/sh\n${body}\n`), 0o755);
}

interface Machine {
  /** What `npm cit` and `npm run test:pages` do, as shell. */
  readonly cit: string;
  readonly pages: string;
  /** What installs the browsers, as shell; none if they are there. */
  readonly install?: string;
}

const browsers = ['chromium', 'firefox-esr', 'WebKitWebDriver', 'Xvfb'];

/** Runs the script, and gives what it ends with and what it has run. */
async function run({cit, pages, install}: Machine) {
  const log = commands.write('log', '');
  writeCommand(
    'npm',
    `echo "npm $*\${CHROME_PATH:+ in $CHROME_PATH}: $TEST_ENGINES" >>'${log}'
case "$*" in
  cit) ${cit} ;;
  'run test:pages') ${pages} ;;
esac`,
  );
  for (const name of browsers) {
    fs.rmSync(commands.at(name), {force: true});
    if (install === undefined) {
      writeCommand(name, '');
    }
  }
  writeCommand('apt-get', `echo "apt-get $*" >>'${log}'\n${install ?? ''}`);
  const {code, stdout, stderr} = await runCommand({
    file: script,
    args: [],
    env: {PATH: commands.dir, CHROME_PATH: undefined, TEST_ENGINES: undefined},
  });
  return {
    code,
    stderr,
    lines: stdout.trimEnd().split('\n'),
    log: fs.readFileSync(log, 'utf8').trimEnd().split('\n'),
  };
}

const count = (line: string) => `echo '${line}' >>"$TEST_COUNTS"`;
const five = count('5 passed, 0 failed, 1 skipped');
const two = count('2 passed, 0 failed, 0 skipped');
const cit = 'npm cit: chromium,firefox,webkit';
const testPages = `npm run test:pages in ${commands.at('chromium')}: chromium`;
const updated = 'apt-get update';
const installed =
  'apt-get install -y --no-install-recommends chromium fonts-liberation firefox-esr webkit2gtk-driver xvfb';

describe('.ci/run', () => {
  it('runs all tests in every engine, then those of pages in Chromium, and sums the counts', async () => {
    const {code, lines, log} = await run({cit: five, pages: two});

    expect(log).toEqual([cit, testPages]);
    expect(lines).toEqual(['7 passed, 0 failed, 1 skipped']);
    expect(code).toBe(0);
  });

  it('fails if a test of either run fails, and counts it', async () => {
    const failing = `${count('4 passed, 3 failed, 0 skipped')}; exit 1`;
    const first = await run({cit: failing, pages: two});
    const second = await run({cit: five, pages: failing});

    expect(first.lines.at(-1)).toBe('6 passed, 3 failed, 0 skipped');
    expect(first.log).toContain(testPages);
    expect(first.code).toBe(1);
    expect(second.lines.at(-1)).toBe('9 passed, 3 failed, 1 skipped');
    expect(second.code).toBe(1);
  });

  it('counts one failure if a run ends without counts', async () => {
    const {code, lines} = await run({cit: 'exit 1', pages: two});

    expect(lines).toEqual(['2 passed, 1 failed, 0 skipped']);
    expect(code).toBe(1);
  });

  it('first installs the browsers that are missing', async () => {
    const install = browsers
      .map((name) => commands.at(name))
      .map((file) => `echo '#!/bin/sh' >'${file}'; chmod +x '${file}'`)
      .join('\n');
    const {code, log} = await run({cit: five, pages: two, install});

    expect(log).toEqual([updated, installed, cit, testPages]);
    expect(code).toBe(0);
  });

  it('fails, and says why, where they cannot be installed', async () => {
    const {code, lines, log, stderr} = await run({
      cit: five,
      pages: two,
      install: 'exit 100',
    });

    expect(log).toEqual([updated, cit]);
    expect(stderr).toContain(
      'The browsers could not be installed with apt-get.',
    );
    expect(lines).toEqual(['5 passed, 1 failed, 1 skipped']);
    expect(code).toBe(1);
  });
});
