import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {diff} from '../../../src/commands/diff/index.js';
import {makeFolder} from '../../support/folder.js';
import {runIn, siteOf} from '../runIn.js';
import {readDiffReport} from './readDiffReport.js';

const engines = (startup: string) => `title: Engines
criteria: {startup: {name: Start-up time, type: duration}}
subjects:
  fast: {name: Fast, icon: /img/fast.svg, link: ./page.md, values: {startup: ${startup}}}
`;
const page =
  '# Engines\n\n:fact[fast.startup]{data=./engines.comparison.yaml}\n';

function git(dir: string, ...args: readonly string[]): string {
  return execFileSync(
    'git',
    ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args],
    {cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
  );
}

/** A site in a subfolder of a repository with two commits. */
const repository = makeFolder({
  'site/docs/engines.comparison.yaml': engines('1 s'),
  'site/docs/page.md': page,
  'site/static/img/fast.svg': '<svg/>',
  'site/notes.json': '{}',
});
const site = repository.at('site');
git(repository.dir, 'init', '--quiet', '--initial-branch=main');
git(repository.dir, 'add', '.');
git(repository.dir, 'commit', '--quiet', '-m', 'First');
git(repository.dir, 'tag', 'v1');
repository.write('site/docs/engines.comparison.yaml', engines('2 s'));
git(repository.dir, 'commit', '--quiet', '-am', 'Second');
repository.write('site/docs/engines.comparison.yaml', engines('3 s'));

async function compare(
  words: readonly string[],
  dir = site,
  options: Readonly<Record<string, string>> = {},
) {
  const {code, printed} = await runIn(dir, diff, words, {
    options: {format: 'json', ...options},
    site: siteOf(dir),
  });
  return {code, printed};
}

async function valuesOf(words: readonly string[], dir = site) {
  const {printed} = await compare(words, dir);
  const {from, to, values, problems} = readDiffReport(printed);
  return {
    from,
    to,
    problems,
    values: values.map(({was, is}) => `${was} → ${is}`),
  };
}

const noProblems = {from: [], to: []};
const copies = () =>
  fs
    .readdirSync(os.tmpdir())
    .filter((name) => name.startsWith('comparison-diff-'));

describe('comparison:diff [from] [to]', () => {
  it('compares two commits, with links, images and folders of the site', async () => {
    expect(await valuesOf(['v1', 'main'])).toEqual({
      from: 'v1',
      to: 'main',
      problems: noProblems,
      values: ['1 s → 2 s'],
    });
  });

  it('compares a commit with the working tree', async () => {
    expect(await valuesOf(['v1'])).toEqual({
      from: 'v1',
      to: 'the working tree',
      problems: noProblems,
      values: ['1 s → 3 s'],
    });
  });

  it('compares the last commit with the working tree, if nothing is named', async () => {
    expect((await valuesOf([])).values).toEqual(['2 s → 3 s']);
  });

  it('leaves no copy, and changes nothing in the repository', async () => {
    const before = [copies(), git(repository.dir, 'status', '--porcelain')];
    await compare(['v1', 'main']);
    await compare(['v1', 'nowhere']);

    expect([copies(), git(repository.dir, 'status', '--porcelain')]).toEqual(
      before,
    );
  });

  it.each(['nowhere', '--output=x', 'v1:site', ''])(
    'refuses %j, which is no commit',
    async (ref) => {
      const {code, printed} = await compare([ref, 'main']);

      expect(code).toBe(2);
      expect(printed).toBe(
        `This repository has no branch, tag or commit ${JSON.stringify(ref)}.`,
      );
      expect(fs.existsSync(path.join(site, 'x'))).toBe(false);
    },
  );

  it('says that a shallow clone may lack a commit', async () => {
    const clone = path.join(repository.dir, 'clone');
    const url = pathToFileURL(repository.dir).href;
    git(repository.dir, 'clone', '--quiet', '--depth=1', url, clone);
    const {code, printed} = await compare(
      ['HEAD~1', 'HEAD'],
      path.join(clone, 'site'),
    );

    expect(code).toBe(2);
    expect(printed).toMatch(/The clone is shallow .* "fetch-depth: 0"/);
  });

  it.each(['blob:none', 'tree:0'])(
    'says that a clone with the filter %s is partial',
    async (filter) => {
      const clone = repository.at(`partial-${filter.replace(':', '-')}`);
      const url = pathToFileURL(repository.dir).href;
      git(repository.dir, 'config', 'uploadpack.allowFilter', 'true');
      git(repository.dir, 'clone', '--quiet', `--filter=${filter}`, url, clone);
      const {code, printed} = await compare(
        ['v1', 'main'],
        path.join(clone, 'site'),
      );

      expect(code).toBe(2);
      expect(printed).toMatch(/^Git has no content .* The clone is partial: /);
    },
  );

  it('refuses a site outside of a repository', async () => {
    const {code, printed} = await compare(['HEAD'], alone.dir);

    expect(code).toBe(2);
    expect(printed).toMatch(/^The site is not in a repository of git\./);
  });

  const alone = makeFolder({'docs/engines.comparison.yaml': engines('1 s')});

  it('neither follows links of a commit nor runs what it names', async () => {
    const secret = outside.write('secret.comparison.yaml', engines('9 s'));
    const branch = git(repository.dir, 'rev-parse', 'main').trim();
    git(repository.dir, 'stash', '--quiet');
    git(repository.dir, 'checkout', '--quiet', '-b', 'hostile');
    fs.symlinkSync(secret, repository.at('site/docs/secret.comparison.yaml'));
    const marker = repository.at('ran');
    repository.write('site/.gitattributes', '* filter=run diff=run\n');
    git(repository.dir, 'add', '.');
    git(repository.dir, 'commit', '--quiet', '-m', 'Hostile');
    git(repository.dir, 'config', 'filter.run.smudge', `touch ${marker}`);
    git(repository.dir, 'config', 'diff.run.textconv', `touch ${marker}`);
    git(repository.dir, 'config', 'core.fsmonitor', `touch ${marker}`);
    const found = await compare([branch, 'hostile']);

    expect(found.code).toBe(0);
    expect(found.printed).not.toContain('secret');
    expect(fs.existsSync(marker)).toBe(false);
  });

  const outside = makeFolder();
});

describe('comparison:diff, of values that are moved', () => {
  const csv = makeFolder({
    'was/engines.comparison.yaml': engines('1 s')
      .replace(', link: ./page.md', '')
      .replace('icon: /img/fast.svg, ', ''),
    'is/engines.comparison.yaml': `title: Engines
criteria: {startup: {name: Start-up time, type: duration}}
values: ./engines.csv
subjects:
  fast: {name: Fast}
`,
    'is/engines.csv': 'id,startup\nfast,1 s\n',
  });

  const inFiles = makeFolder({
    'was/engines.comparison.yaml': `title: Engines
criteria: {startup: {name: Start-up time, type: duration}}
subjects:
  slow: {name: Slow, values: {startup: 3 s}}
  fast: {name: Fast, values: {startup: 1 s}}
`,
    'is/engines.comparison.yaml': `title: Engines
criteria: {startup: {name: Start-up time, type: duration}}
subjects: ./engines/*.yaml
order: [slow]
`,
    'is/engines/fast.yaml': 'name: Fast\nvalues: {startup: 1 s}\n',
    'is/engines/slow.yaml': 'name: Slow\nvalues: {startup: 3 s}\n',
  });

  it('finds nothing if each subject is moved into a file', async () => {
    const {printed} = await compare(['was', 'is'], inFiles.dir, {
      folders: 'true',
      format: 'human',
    });

    expect(printed).toBe('No change in data: 1 dataset, 2 cells, 0 claims');
  });

  it('finds nothing if values are moved into a CSV file', async () => {
    const {printed} = await compare(['was', 'is'], csv.dir, {
      folders: 'true',
      format: 'human',
    });

    expect(printed).toBe('No change in data: 1 dataset, 1 cell, 0 claims');
  });
});

describe('comparison:diff --versions and --folders', () => {
  it.each([
    [
      {versions: 'true'},
      ['1.0'],
      /^Unexpected arguments, expected two versions/,
    ],
    [{folders: 'true'}, [], /^Unexpected arguments, expected two folders/],
    [{folders: 'true', versions: 'true'}, ['a', 'b'], /^Unexpected arguments/],
    [{folders: 'true'}, ['docs', 'gone'], /^There is no folder "gone"/],
    [{versions: 'true'}, ['1.0', '../docs'], /^Unexpected version/],
  ])('refuses %j with %j', async (options, words, expected) => {
    const {code, printed} = await compare(words, site, options);

    expect(code).toBe(2);
    expect(printed).toMatch(expected);
  });
});
