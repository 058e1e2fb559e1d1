import fs from 'node:fs';
import path from 'node:path';
import type {Site} from '../../support/site.js';
import {bundlers} from './bundlers.js';
import {fixtureSite} from './fixtureSite.js';
import {readTable} from './readTable.js';

/** Each file of a site that is not what a build makes, with its text. */
function filesOfAuthors(site: Site): readonly (readonly [string, string])[] {
  return fs
    .readdirSync(site.dir, {
      recursive: true,
      encoding: 'utf8',
      withFileTypes: true,
    })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(site.dir, path.join(entry.parentPath, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .filter((file) => !/^(?:build|\.docusaurus|node_modules)\//.test(file))
    .sort()
    .map((file) => [file, site.read(file)]);
}

const current = 'build/docs/next/index.html';

describe.each(bundlers)('docusaurus build, on $bundler', ({env}) => {
  let site: Site;
  let output: string;
  let filesBefore: readonly (readonly [string, string])[];

  beforeAll(async () => {
    site = fixtureSite();
    filesBefore = filesOfAuthors(site);
    const built = await site.build([], env);
    output = built.output;
    expect({code: built.code, output}).toEqual({code: 0, output});
  });

  afterAll(() => site.remove());

  it('writes the table into the page, sorted by typed value, missing last', () => {
    expect(readTable(site.read(current))).toEqual([
      ['Name', 'Start-up time', 'Memory', 'Own kernel'],
      ['Fast engine', '45 s ★ best', '2 GB', 'no'],
      ['Slow engine', '1 h', '500 MB', 'yes'],
      ['Odd engine', 'unknown', '1 GiB', 'partial'],
    ]);
  });

  it('writes caption, scope and sort order', () => {
    const html = site.read(current).replaceAll('"', '');
    expect(html).toMatch(/<caption[^>]*><span><bdi>By start-up time</);
    expect(html).toMatch(/<th scope=col[^>]* aria-sort=ascending/);
    expect(html).toMatch(/<th [^>]*scope=row/);
  });

  it('writes the stack in words', () => {
    const text = site.read(current).replace(/<[^>]*>/g, ' ');
    expect(text).toMatch(
      /Slow engine\s+2 copies, each with:\s+Application(?:\s+\(in every stack\))?\s+Isolation boundary\s+Hardware/,
    );
  });

  it('reads directives in plain Markdown, subjects as columns', () => {
    expect(readTable(site.read('build/docs/next/plain/index.html'))[0]).toEqual(
      ['Criterion', 'Slow engine', 'Fast engine', 'Odd engine'],
    );
  });

  it('reads an import in a page of React', () => {
    expect(readTable(site.read('build/index.html'))[1]).toEqual([
      'Fast engine',
      '45 s',
      '2 GB',
      'no',
    ]);
  });

  it('gives each version the data next to its pages', () => {
    expect(readTable(site.read('build/docs/index.html'))[2]?.[1]).toBe('2 h');
  });

  it('writes nothing into the folders of authors', () => {
    expect(filesBefore.map(([file]) => file)).toContain(
      'docs/engines.comparison.yaml',
    );
    expect(filesOfAuthors(site)).toEqual(filesBefore);
  });

  it('warns of nothing', () => {
    expect(output).not.toMatch(/warn/i);
  });

  it('shows an edit of the dataset alone in the next build, caches on', async () => {
    const file = 'docs/engines.comparison.yaml';
    site.write(file, site.read(file).replace('45 s', '2 h'));
    const {code} = await site.build([], env);
    expect(code).toBe(0);
    const table = readTable(site.read(current));
    expect(table.map(([name, startup]) => [name, startup])).toEqual([
      ['Name', 'Start-up time'],
      ['Slow engine', '1 h ★ best'],
      ['Fast engine', '2 h'],
      ['Odd engine', 'unknown'],
    ]);
  });
});
