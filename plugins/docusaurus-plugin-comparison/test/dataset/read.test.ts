import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {defaultLimits} from '../../src/dataset/limits.js';
import {
  decodeBytes,
  read,
  displayPath,
  type Roots,
} from '../../src/dataset/read.js';
import type {Problem} from '../../src/problems/problem.js';
import {denyReading} from '../support/denyReading.js';
import {makeFolder} from '../support/folder.js';

const outside = makeFolder({'secret.comparison.yaml': 'title: Secret\n'});
const data = makeFolder({'data.comparison.yaml': 'title: Data\n'});
const site = makeFolder({
  'docs/x.comparison.yaml': 'title: Größe\r\n',
  'docs/bom.comparison.yaml': '\ufefftitle: BOM\n',
  'docs/empty.comparison.yaml': '',
  'docs/exact.comparison.yaml': 'a'.repeat(100),
  'docs/large.comparison.yaml': 'a'.repeat(101),
  'docs/wrong.comparison.yaml': Uint8Array.of(0x61, 0xff),
  'docs/folder.comparison.yaml/README': '',
});
const roots: Roots = [site.dir, data.dir];

describe('read(filePath, roots, limits, problems)', () => {
  it('gives the text and the path from the site', async () => {
    expect(await readAt(site.at('docs/x.comparison.yaml'))).toEqual({
      file: {path: 'docs/x.comparison.yaml', text: 'title: Größe\r\n'},
      codes: [],
    });
  });

  it('takes a byte order mark off', async () => {
    const {file} = await readAt(site.at('docs/bom.comparison.yaml'));

    expect(file?.text).toBe('title: BOM\n');
  });

  it('reads an empty file', async () => {
    const {file} = await readAt(site.at('docs/empty.comparison.yaml'));

    expect(file?.text).toBe('');
  });

  it('reads a file of any root', async () => {
    const {file} = await readAt(data.at('data.comparison.yaml'));

    expect(file?.text).toBe('title: Data\n');
  });

  it.each([
    ['by its path', () => outside.at('secret.comparison.yaml')],
    [
      'by a path that climbs out',
      () =>
        `${site.dir}/docs/../../${path.basename(outside.dir)}/secret.comparison.yaml`,
    ],
    [
      'by a link',
      () => link('a.comparison.yaml', outside.at('secret.comparison.yaml')),
    ],
    [
      'by a link to its folder',
      () => path.join(link('linked', outside.dir), 'secret.comparison.yaml'),
    ],
    [
      'by a link to a link',
      () =>
        link(
          'c.comparison.yaml',
          link('b.comparison.yaml', outside.at('secret.comparison.yaml')),
        ),
    ],
    ['which is a device', () => link('null.comparison.yaml', '/dev/null')],
    ['which is the folder of the site', () => site.dir],
  ])('refuses what is outside of the site, %s', async (_, make) => {
    expect(await readAt(make())).toEqual({codes: ['outside-site']});
  });

  it('refuses what is in a folder whose name only starts as a root', async () => {
    const beside = `${site.dir}-beside`;
    fs.mkdirSync(beside);
    fs.writeFileSync(path.join(beside, 'x.comparison.yaml'), '');
    const result = await readAt(path.join(beside, 'x.comparison.yaml'));
    fs.rmSync(beside, {recursive: true});

    expect(result).toEqual({codes: ['outside-site']});
  });

  it('reads a file in a folder whose name starts with dots', async () => {
    const {file} = await readAt(site.write('..data/x.comparison.yaml', 'a'));

    expect(file?.text).toBe('a');
  });

  it('follows a link inside of the site', async () => {
    const file = link('in.comparison.yaml', site.at('docs/x.comparison.yaml'));

    expect(await readAt(file)).toMatchObject({
      file: {path: 'in.comparison.yaml', text: 'title: Größe\r\n'},
    });
  });

  it('reads a site that is itself reached by a link', async () => {
    const linked = link('site', site.dir);
    const problems: Problem[] = [];
    const file = await read(
      path.join(linked, 'docs/x.comparison.yaml'),
      [linked],
      defaultLimits,
      problems,
    );

    expect(file?.path).toBe('docs/x.comparison.yaml');
    expect(problems).toEqual([]);
  });

  it('passes over a root that is a link that leads nowhere', async () => {
    const problems: Problem[] = [];
    const dead = link('dead', '/nonexistent');
    const file = await read(
      data.at('data.comparison.yaml'),
      [site.dir, dead, data.dir],
      defaultLimits,
      problems,
    );

    expect(file?.text).toBe('title: Data\n');
    expect(problems).toEqual([]);
  });

  it('refuses a folder', async () => {
    expect(await readAt(site.at('docs/folder.comparison.yaml'))).toEqual({
      codes: ['not-a-file'],
    });
  });

  it('refuses a pipe, and does not wait for it', async () => {
    const pipe = site.at('docs/pipe.comparison.yaml');
    execFileSync('mkfifo', [pipe]);

    expect(await readAt(pipe)).toEqual({codes: ['not-a-file']});
  });

  it('refuses a file that is too large, by one byte too', async () => {
    expect(await readAt(site.at('docs/large.comparison.yaml'), 100)).toEqual({
      codes: ['file-too-large'],
    });
    expect(await readAt(site.at('docs/exact.comparison.yaml'), 100)).toEqual({
      file: expect.any(Object),
      codes: [],
    });
  });

  it('refuses what is no UTF-8', async () => {
    expect(await readAt(site.at('docs/wrong.comparison.yaml'))).toEqual({
      codes: ['not-utf8'],
    });
  });

  it.each(['EACCES', 'EPERM'])(
    'reports what it may not read: %s',
    async (code) => {
      const file = site.write(
        `docs/${code}.comparison.yaml`,
        'title: Closed\n',
      );
      denyReading(file, code);

      expect(await readAt(file)).toEqual({codes: ['no-permission']});
    },
  );

  it('passes other errors of the system on', async () => {
    const file = site.write('docs/broken.comparison.yaml', 'title: Broken\n');
    denyReading(file, 'EIO');

    await expect(readAt(file)).rejects.toThrow('EIO');
  });

  it('reports a link that leads nowhere', async () => {
    const {codes} = await readAt(link('gone.comparison.yaml', '/nonexistent'));

    expect(codes).toHaveLength(1);
  });
});

describe('decode(bytes, shown, problems)', () => {
  const bad = Uint8Array.of(0xff);
  const japanese = '# 起動時間とカーネルの比較、二〇二六年\ntitle: 比較\n';

  it.each([
    ['first of all', [bad], 0],
    ['after ASCII', ['ab', bad, 'c'], 2],
    ['after two, three and four bytes', ['é€🚀', bad], 9],
    ['after a byte order mark', ['\ufeffa', bad], 4],
    ['after a replacement character of the author', ['a\ufffdb', bad], 5],
    ['in a character that is cut off', ['ab', Uint8Array.of(0xe2, 0x82)], 2],
    ['in a character that is too long', ['ab', Uint8Array.of(0xc0, 0x80)], 2],
    ['in half of a pair', ['ab', Uint8Array.of(0xed, 0xa0, 0x80)], 2],
  ])('names the byte that is wrong %s', (_, parts, offset) => {
    const problems: Problem[] = [];
    const bytes = Buffer.concat(
      parts.map((part) =>
        typeof part === 'string' ? Buffer.from(part) : part,
      ),
    );

    expect(decodeBytes(bytes, 'x', problems)).toBeUndefined();
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'not-utf8',
        message: expect.stringMatching(new RegExp(`\\b${offset}\\b`)),
      }),
    ]);
  });

  it.each([
    ['little-endian, with its mark', Buffer.from('\ufefftitle: T', 'utf16le')],
    ['little-endian, without', Buffer.from('title: T', 'utf16le')],
    ['big-endian', Buffer.from('\ufefftitle: T', 'utf16le').swap16()],
    ['big-endian, without', Buffer.from('title: T', 'utf16le').swap16()],
    ['which starts in Japanese', Buffer.from(japanese, 'utf16le')],
    ['big-endian, in Japanese', Buffer.from(japanese, 'utf16le').swap16()],
  ])('names UTF-16, %s', (_, bytes) => {
    const problems: Problem[] = [];

    expect(decodeBytes(bytes, 'x', problems)).toBeUndefined();
    expect(problems).toMatchObject([
      {code: 'not-utf8', message: expect.stringContaining('in UTF-16')},
    ]);
  });

  it.each([
    [
      'a comment',
      '<!-- saved from a -- page -->\n<!DOCTYPE html>',
      '<!DOCTYPE',
    ],
    ['two comments', '<!-- a --><!-- b -->\n<html lang="en">', '<html'],
    ['a comment before another tag', '\n<!-- a -->\n<div>x</div>', '<div'],
    ['an XML declaration', '<?xml version="1.0"?>\n<html>', '<html'],
  ])('names HTML that starts with %s', (_, text, start) => {
    const problems: Problem[] = [];

    expect(decodeBytes(Buffer.from(text), 'x', problems)).toBeUndefined();
    expect(problems).toMatchObject([
      {code: 'wrong-content', place: {start: text.indexOf(start)}},
    ]);
  });

  it('reads many comments that start a file in linear time', () => {
    const text = '<!-- a -->'.repeat(50_000);

    expect(decodeBytes(Buffer.from(text), 'x', [])?.text).toBe(text);
  });

  it('keeps one marker of a conflict in a quoted text', () => {
    const problems: Problem[] = [];
    const text = 'id,name,note\na,A,"x\n<<<<<<< y"\n';

    expect(decodeBytes(Buffer.from(text), 'x', problems)?.text).toBe(text);
    expect(problems).toEqual([]);
  });

  it('keeps what looks like a mistake and is none', () => {
    const problems: Problem[] = [];
    const text = 'a\ufffd\0 <!-- a -->'.padEnd(100, 'a\0');
    const file = decodeBytes(Buffer.from(text), 'x', problems);

    expect(file).toEqual({path: 'x', text});
    expect(problems).toEqual([]);
  });
});

describe('shownPath(filePath, roots)', () => {
  it('is relative to the site, with slashes', () => {
    expect(displayPath('/site/docs/a/x.yaml', ['/site'])).toBe('docs/a/x.yaml');
    expect(displayPath('/data/x.yaml', ['/site', '/data'])).toBe(
      '../data/x.yaml',
    );
  });
});

function link(name: string, target: string): string {
  const file = site.at(name);
  fs.rmSync(file, {force: true});
  fs.symlinkSync(target, file);
  return file;
}

async function readAt(filePath: string, bytes = defaultLimits.bytes) {
  const problems: Problem[] = [];
  const limits = {...defaultLimits, bytes};
  const file = await read(filePath, roots, limits, problems);
  return {
    ...(file && {file}),
    codes: problems.map(({code}) => code),
  };
}
