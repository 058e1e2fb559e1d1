import fs from 'node:fs';
import {writeWhole} from '../../src/site/writeWhole.js';
import {makeFolder} from '../support/folder.js';

const folder = makeFolder();

describe('writeWhole(file, text)', () => {
  it('creates the file and its folder', async () => {
    await writeWhole(folder.at('a/b/c.json'), '{}');
    expect(fs.readFileSync(folder.at('a/b/c.json'), 'utf8')).toBe('{}');
    expect(fs.readdirSync(folder.at('a/b'))).toEqual(['c.json']);
  });

  it('never shows a part of the text', async () => {
    const file = folder.at('long.json');
    const texts: readonly string[] = ['a'.repeat(1e6), 'b'.repeat(1e6)];
    await writeWhole(file, 'a'.repeat(1e6));
    let isWriting = true;
    const seen = new Set<string>();
    const read = (async () => {
      while (isWriting) {
        seen.add(await fs.promises.readFile(file, 'utf8'));
      }
    })();
    for (let round = 1; round < 20; round += 1) {
      await writeWhole(file, texts[round % 2] ?? '');
    }
    isWriting = false;
    await read;
    expect([...seen].filter((each) => !texts.includes(each))).toEqual([]);
  });

  it('does not touch a file that has the text already', async () => {
    const file = folder.at('same.json');
    await writeWhole(file, 'same');
    const {ino, mtimeMs} = fs.statSync(file);
    await writeWhole(file, 'same');
    expect(fs.statSync(file)).toMatchObject({ino, mtimeMs});
  });

  it('keeps the mode of a file', async () => {
    const file = folder.write('mode.md', 'old');
    fs.chmodSync(file, 0o640);
    await writeWhole(file, 'new');
    expect(fs.readFileSync(file, 'utf8')).toBe('new');
    expect(fs.statSync(file).mode & 0o777).toBe(0o640);
  });

  it('leaves no draft behind when it fails', async () => {
    fs.mkdirSync(folder.at('taken/by/folder'), {recursive: true});
    await expect(writeWhole(folder.at('taken/by'), 'text')).rejects.toThrow(
      /EISDIR|ENOTEMPTY|EEXIST|EPERM/,
    );
    expect(fs.readdirSync(folder.at('taken'))).toEqual(['by']);
  });
});
