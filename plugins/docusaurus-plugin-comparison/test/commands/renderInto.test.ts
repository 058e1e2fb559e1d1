import fs from 'node:fs';
import path from 'node:path';
import {jest} from '@jest/globals';
import {importCommand} from '../../src/commands/importCommand.js';
import {render} from '../../src/commands/render.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';
import {makeFolder} from '../support/folder.js';
import {runIn} from './runIn.js';

const fixtures = listFixtures(import.meta.url, 'fixtures/render-into');

describe.each(fixtures)('comparison:render --into, $name', (fixture) => {
  const name = fs
    .readdirSync(fixture.dir)
    .filter((each) => /^(?:README|page)\.mdx?$/.test(each))
    .join();
  const before = fixture.read(name) ?? '';
  const folder = makeFolder({'outside.comparison.yaml': 'title: Outside\n'});
  const dir = folder.at('site');
  fs.cpSync(fixture.dir, dir, {recursive: true});
  const read = () => fs.readFileSync(path.join(dir, name), 'utf8');
  const run = (options = {}) =>
    runIn(dir, render, [], {options: {into: name, ...options}});

  it('says what differs, and writes nothing in a check', async () => {
    const {code, printed} = await run({check: 'true'});

    expect(code).toBe(1);
    expect(read()).toBe(before);
    const isRefused = printed.endsWith('Nothing was written.');
    expectOutputs(fixture, {
      'differences.txt': isRefused ? undefined : `${printed}\n`,
      'problems.txt': isRefused ? `${printed}\n` : undefined,
    });
  });

  it('fills the blocks, or leaves the file as it was', async () => {
    const {code, printed} = await run();
    const isWritten = code === 0;

    expect(isWritten).toBe(read() !== before);
    expectOutputs(fixture, {
      [`expected${path.extname(name)}`]: isWritten ? read() : undefined,
    });
    expect(printed).toMatch(isWritten ? /^Wrote / : /Nothing was written\.$/);
  });

  it('is the same after a second run', async () => {
    const written = read();
    const again = [await run(), await run({check: 'true'})];

    expect(read()).toBe(written);
    for (const {code, printed} of again) {
      expect(code === 0).toBe(written !== before);
      expect(printed).toMatch(/is up to date|Nothing was written\.$/);
    }
  });
});

const block = '<!-- comparison: x.comparison.yaml -->\n<!-- /comparison -->\n';
const dataset = `title: Trees
criteria: {size: {name: Size, type: bytes}}
subjects: {ash: {name: Ash, values: {size: 12 MB}}}
`;

describe('the file of --into', () => {
  const folder = makeFolder({
    'repository/.git/HEAD': '',
    'repository/README.md': block.replace('x.', 'website/docs/x.'),
    'repository/packages/a/notes.txt': '',
    'repository/website/docs/x.comparison.yaml': dataset,
    'repository/website/docs/at-site.md': block.replace('x.', '@site/docs/x.'),
    'repository/website/utf16.md': Buffer.from(`\ufeff${block}`, 'utf16le'),
    'repository/website/latin.md': Buffer.from(`é\n${block}`, 'latin1'),
    'repository/website/none.md': '# No block\n',
    'elsewhere/README.md': block,
  });
  const {at} = folder;
  fs.symlinkSync('../../README.md', at('repository/packages/a/README.md'));
  fs.symlinkSync(at('elsewhere/README.md'), at('repository/packages/a/OUT.md'));
  const dir = at('repository/website');
  const run = (options: Record<string, string>, words: string[] = []) =>
    runIn(dir, render, words, {options});

  it('may be anywhere in the repository, and be a link in it', async () => {
    fs.chmodSync(at('repository/README.md'), 0o640);
    const into = '../packages/a/README.md';

    expect(await run({into})).toEqual({
      code: 0,
      printed: `Wrote ${into}: 1 block, 1 of them changed.`,
    });
    expect(fs.lstatSync(path.join(dir, into)).isSymbolicLink()).toBe(true);
    expect(fs.statSync(at('repository/README.md')).mode & 0o777).toBe(0o640);
    expect(fs.readFileSync(at('repository/README.md'), 'utf8')).toContain(
      '| Ash | 12 MB |',
    );
  });

  it('names a dataset from the site with @site/', async () => {
    expect(await run({into: 'docs/at-site.md'})).toMatchObject({code: 0});
  });

  it('is not written if it is not UTF-8, or has no block', async () => {
    expect(await run({into: 'utf16.md'})).toEqual({
      code: 1,
      printed: expect.stringContaining('utf16.md  error not-utf8'),
    });
    expect(await run({into: 'latin.md'})).toEqual({
      code: 1,
      printed: expect.stringContaining(
        'Line 1 has a byte that is not UTF-8, at offset 0 of the file',
      ),
    });
    expect(await run({into: 'none.md'})).toEqual({
      code: 1,
      printed: expect.stringMatching(/^none\.md has no block to fill\./),
    });
  });

  it.each([
    [{into: 'gone.md'}, [], 'There is no file'],
    [{into: '../packages/a/notes.txt'}, [], 'expected Markdown'],
    [{into: '../../elsewhere/README.md'}, [], 'is outside of the repository'],
    [{into: '../packages/a/OUT.md'}, [], 'is outside of the repository'],
    [{into: '../README.md'}, ['docs/x.comparison.yaml'], 'with --into'],
    [{into: '../README.md', view: 'table'}, [], '"--view" with --into'],
    [{check: 'true'}, [], 'Missing file for --check'],
  ])('exits with 2 for %j of %j', async (options, words, told) => {
    expect(await run(options, words)).toEqual({
      code: 2,
      printed: expect.stringContaining(told),
    });
    expect(fs.readFileSync(at('elsewhere/README.md'), 'utf8')).toBe(block);
  });
});

describe('a file that cannot be written', () => {
  const {dir, at} = makeFolder({
    'x.comparison.yaml': dataset,
    'README.md': block,
    'tools.md': '| Tool | Size |\n| --- | --- |\n| Ash | 12 MB |\n',
  });

  // Modes have no effect for root, who may run the tests.
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['access', 'EACCES', 'the system does not permit it'],
    ['access', 'EROFS', 'the file system is read-only'],
    ['writeFile', 'ENOSPC', 'the disk is full'],
    ['rename', 'EDQUOT', 'the quota of the disk is used up'],
  ] as const)(
    "is as it was if %s fails with %s, which is nobody's fault",
    async (call, code, reason) => {
      jest.spyOn(fs.promises, call).mockImplementation(async () => {
        throw Object.assign(new Error(code), {code});
      });
      const ended = await runIn(dir, render, [], {
        options: {into: 'README.md'},
      });

      expect(ended).toEqual({
        code: 1,
        printed: `${at('README.md')} could not be read or written: ${reason} (${code}). Nothing is wrong with your data or your command.`,
      });
      expect(fs.readFileSync(at('README.md'), 'utf8')).toBe(block);
      expect(fs.readdirSync(dir)).toHaveLength(3);
    },
  );

  it('is whole after an import that finds the disk full', async () => {
    const options = {to: 'x.comparison.yaml', force: 'true'};
    jest.spyOn(fs.promises, 'writeFile').mockImplementation(async () => {
      throw Object.assign(new Error('ENOSPC'), {code: 'ENOSPC'});
    });
    const {code, printed} = await runIn(dir, importCommand, ['tools.md'], {
      options,
    });

    expect([code, printed]).toEqual([
      1,
      expect.stringContaining('the disk is full (ENOSPC)'),
    ]);
    expect(fs.readFileSync(at('x.comparison.yaml'), 'utf8')).toBe(dataset);
  });
});
