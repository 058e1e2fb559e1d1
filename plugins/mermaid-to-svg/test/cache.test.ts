import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {createCache} from '../src/cache.js';
import {realFiles, type FileSystem} from '../src/fileSystem.js';
import {defaultPalette} from '../src/palette.js';
import type {Drawing, Picture} from '../src/picture.js';

const drawing: Drawing = {mermaid: 'flowchart TD\n  a --> b\n'};
const picture: Picture = {
  svg: ['<svg id="', '"/>'],
  title: 'Diagram',
  width: 1,
  height: 1,
  smallestText: 0,
};

/** A cache in a folder, what it was told and how often it had to draw. */
function open(folder: string, files: Partial<FileSystem> = {}) {
  const warnings: string[] = [];
  const drawn: Drawing[] = [];
  const cache = createCache(
    folder,
    defaultPalette,
    (message) => warnings.push(message),
    {...realFiles, ...files},
  );
  const get = (asked = drawing) =>
    cache.get(asked, (given) => {
      drawn.push(given);
      return Promise.resolve(picture);
    });
  return {warnings, drawn, get};
}

function fail(code: string) {
  return () => Promise.reject(new Error(`${code}: as the system says`));
}

describe('createCache(folder, palette, warn, files).get(drawing, draw)', () => {
  let root = '';
  let folder = '';
  beforeEach(async () => {
    root = await fs.mkdtemp(path.join(os.tmpdir(), 'cache-'));
    folder = path.join(root, 'pictures');
  });
  afterEach(() => fs.rm(root, {recursive: true, force: true}));

  async function fileOfPicture(): Promise<string> {
    await open(folder).get();
    const [name = ''] = await fs.readdir(folder);
    return path.join(folder, name);
  }

  async function age(file: string, hours: number) {
    const then = new Date(Date.now() - hours * 3_600_000);
    await fs.utimes(file, then, then);
  }

  describe('where the folder cannot be written', () => {
    it.each([
      ['the system is read-only', {mkdir: fail('EROFS')}, 'EROFS'],
      ['the folder is another user’s', {writeFile: fail('EACCES')}, 'EACCES'],
      ['the disk is full', {writeFile: fail('ENOSPC')}, 'ENOSPC'],
      ['a file cannot be replaced', {rename: fail('EPERM')}, 'EPERM'],
    ])('because %s, warns once and draws', async (_, files, code) => {
      const {get, warnings} = open(folder, files);

      expect(await get()).toEqual(picture);
      expect(await get({...drawing, title: 'Other'})).toEqual(picture);
      expect(warnings).toEqual([
        `Cannot keep finished diagrams in ${folder}, so they are drawn again next time: ${code}: as the system says`,
      ]);
      const left = await fs.readdir(folder).catch(() => []);
      expect(left).toEqual([]);
    });

    it('because a file is in its place, warns once and draws', async () => {
      await fs.writeFile(folder, '');
      const {get, warnings} = open(folder);

      expect(await get()).toEqual(picture);
      expect(await get()).toEqual(picture);
      expect(warnings).toHaveLength(1);
    });

    it('because a folder is in place of a file, warns once and draws', async () => {
      const file = await fileOfPicture();
      await fs.rm(file);
      await fs.mkdir(file);
      const {get, warnings} = open(folder);

      expect(await get()).toEqual(picture);
      expect(await get()).toEqual(picture);
      expect(warnings).toHaveLength(1);
      expect(await fs.readdir(folder)).toEqual([path.basename(file)]);
    });
  });

  it('finds a picture where files can only be read', async () => {
    await age(await fileOfPicture(), 48);
    const {get, warnings, drawn} = open(folder, {
      utimes: fail('EROFS'),
      writeFile: fail('EROFS'),
    });

    expect(await get()).toEqual(picture);
    expect([warnings, drawn]).toEqual([[], []]);
  });

  it.each([
    ['one letter', (text: string) => text.replace('Diagram', 'Diagrem')],
    ['its end', (text: string) => text.slice(0, -5)],
    ['its checksum', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ])('draws anew what has lost %s', async (_, damage) => {
    const file = await fileOfPicture();
    const text = await fs.readFile(file, 'utf8');
    await fs.writeFile(file, damage(text));
    const {get, drawn} = open(folder);

    expect(await get()).toEqual(picture);
    expect(drawn).toEqual([drawing]);
    expect(await fs.readFile(file, 'utf8')).toBe(text);
  });

  it('removes what a process that was stopped has left, and no more', async () => {
    const file = await fileOfPicture();
    const left = `${file}.00000000-0000-4000-8000-000000000000`;
    const underWay = `${file}.00000000-0000-4000-8000-000000000001`;
    const other = path.join(folder, 'notes.txt');
    for (const each of [left, underWay, other]) {
      await fs.writeFile(each, '');
    }
    await age(left, 2);
    await age(other, 10_000);
    await open(folder).get();

    expect((await fs.readdir(folder)).sort()).toEqual(
      [file, underWay, other].map((each) => path.basename(each)).sort(),
    );
  });

  it('removes what no build has asked for in 30 days', async () => {
    const file = await fileOfPicture();
    const idle = path.join(folder, `${'a'.repeat(32)}.json`);
    await fs.writeFile(idle, '');
    await age(idle, 31 * 24);
    await age(file, 29 * 24);
    await open(folder).get();
    // That was asked for, so that it stays for 30 more days.
    await open(folder).get();

    expect(await fs.readdir(folder)).toEqual([path.basename(file)]);
    expect(Date.now() - (await fs.stat(file)).mtimeMs).toBeLessThan(
      24 * 3_600_000,
    );
  });
});
