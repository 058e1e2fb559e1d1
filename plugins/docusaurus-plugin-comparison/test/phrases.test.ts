import fs from 'node:fs';
import {checkPhrases, type PhraseList} from '../phrases.js';
import {makeFolder} from './support/folder.js';

const list: PhraseList = JSON.parse(
  fs.readFileSync(new URL('../phrases.json', import.meta.url), 'utf8'),
);
const folder = makeFolder();

/** Checks files of these texts. */
function check(
  texts: Readonly<Record<string, string>>,
  allowed: PhraseList['allowed'] = [],
): readonly string[] {
  fs.rmSync(folder.dir, {recursive: true});
  for (const [file, text] of Object.entries(texts)) {
    folder.write(file, text);
  }
  return checkPhrases(folder.dir, {...list, allowed});
}

describe('checkPhrases(root, list)', () => {
  it.each([
    ['docs/a.md', 'The value stood here.', 1, 'stood'],
    ['src/a.ts', '// Is told\n// of it.\n', 1, 'told of'],
    ['src/a.ts', '\n/**\n * Where\n * absent\n */', 3, 'Where absent'],
    ['src/a.css', '/* Parted. */', 1, 'Parted'],
    ['docs/a.mdx', 'Mend it.', 1, 'Mend'],
    ['a.yaml', 'title: Whoever', 1, 'Whoever'],
    ['a.tsx', '// The one beside', 1, 'beside'],
    ['a.ts', '`more than 2,000 letters`', 1, '2,000 letters'],
    ['a.ts', '`Unexpected amount of data`', 1, 'Unexpected amount of'],
  ])('reports in %s %j', (file, text, line, phrase) => {
    expect(check({[file]: text})).toEqual([
      expect.stringMatching(`^${file}:${line} has "${phrase}"\\. Write `),
    ]);
  });

  it('reads neither fixtures, nor other languages, nor parts of words', () => {
    const texts = {
      'test/fixtures/a.md': 'It stands.',
      'i18n/de/a.md': 'Der Stand.',
      'lib/a.js': '// Told of it.',
      'a.md': 'Understand, besides, lower-case letters, amendments.',
      'a.json': '"It stands"',
    };

    expect(check(texts)).toEqual([]);
  });

  it('allows what the list names, and reports what it need not name', () => {
    const allowed = ['a.md', 'b.md'].map((file) => ({
      file,
      phrase: 'beside',
      reason: 'A name.',
    }));

    expect(check({'a.md': 'Beside it.'}, allowed)).toEqual([
      'phrases.json allows "beside" in b.md, which does not need it. Remove the exception.',
    ]);
  });

  it('allows every phrase in a file without one', () => {
    const allowed = [{file: 'a.md', reason: 'A test.'}];

    expect(check({'a.md': 'Beside what stands.'}, allowed)).toEqual([]);
  });

  it('has a reason for each exception', () => {
    const reasons = list.allowed.map(({reason}) => reason);

    expect(reasons.filter((reason) => !reason.endsWith('.'))).toEqual([]);
  });
});
