import fc from 'fast-check';
import {defaultLimits} from '../../src/dataset/limits.js';
import {load, toDataset} from '../../src/dataset/load.js';
import type {Loaded} from '../../src/dataset/loaded.js';
import {decodeBytes} from '../../src/dataset/read.js';
import type {Problem} from '../../src/problems/problem.js';
import {formatProblems} from '../../src/problems/report.js';
import {makeFolder} from '../support/folder.js';
import {listFixtures, type Fixture} from '../support/fixtures.js';
import {check, checkAsync} from './check.js';

const inputs = listFixtures(import.meta.url, '../dataset/fixtures');
const valid = inputs.filter(({name}) => name.startsWith('valid'));
const datasets = valid.flatMap(
  ({read: of}) => of('dataset.comparison.yaml') ?? [],
);

// What carries meaning in YAML, CSV and Markdown, in terminals and in CI logs.
const tokens = [
  ['\n', '\n  ', '\n    - ', ': ', ':', ' ', '\t', '\r', '\r\n', ',', ';'],
  ['- ', '? ', '[', ']', '{', '}', '"', "'", '""', '|', '|-\n', '>', '>-\n'],
  ['#', ' #', '&a ', '*a', '*', '`', '[a](', ')', '!', '!!str ', '!x ', '%'],
  ['%YAML 1.1\n', '---\n', '...\n', '@', '<<: ', '=', '~', '\\', '\\u202e'],
  ['title', 'criteria', 'subjects', 'values', 'history', 'guide', 'sources'],
  ['layers', 'stack', 'copies', 'of', 'disputed', 'value', 'yes', 'no', 'ask'],
  ['type', 'text', 'version', 'list', 'money', 'duration', 'scale', 'vm'],
  ['__proto__', 'constructor', 'toString', '1.10', '1e400', '5 s', '2024'],
  ['::error::', '\n::error ', '##[error]', '\n##[', '\u001b[2J', '\0'],
  ['\u202e', '\u2066', '\u2028', '\ufeff', '\ud800', '🚀', 'é', '\u0085'],
].flat();
const token = fc.constantFrom(...tokens);
const noise = fc
  .array(fc.oneof(token, fc.string({unit: 'binary', maxLength: 8})), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

/** A text with some stretches taken out, doubled or put in the place of others. */
function mutated(originals: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    length: fc.nat({max: 40}),
    kind: fc.constantFrom('delete', 'insert', 'replace', 'double'),
    by: fc.oneof(token, noise),
  });
  return fc
    .tuple(
      fc.constantFrom(...originals),
      fc.array(edit, {minLength: 1, maxLength: 4}),
    )
    .map(([original, edits]) =>
      edits.reduce((text, {at, length, kind, by}) => {
        const start = Math.floor(at * text.length);
        const end = kind === 'insert' ? start : start + length;
        const found = text.slice(start, start + length);
        const put = {
          delete: '',
          insert: by,
          replace: by,
          double: found + found,
        };
        return text.slice(0, start) + put[kind] + text.slice(end);
      }, original),
    );
}

const paths = fc.oneof(
  fc.constant('docs/x.comparison.yaml'),
  fc.array(token, {minLength: 1, maxLength: 4}).map((parts) => parts.join('')),
);

const bytesOfText = fc.oneof(
  fc.uint8Array({maxLength: 12}),
  fc.string({unit: 'binary', maxLength: 8}).map((text) => Buffer.from(text)),
);

// A terminal that prints a problem must obey nothing of the author's, and neither
// must a CI system, which obeys lines of its own.
const obeyed =
  /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]|^(?:::|##\[)/mu;

describe('toDataset(file, limits)', () => {
  it('gives a dataset or problems for any bytes', () => {
    check(
      fc.property(fc.uint8Array({maxLength: 400}), (bytes) => {
        expectTold(read(new TextDecoder().decode(bytes)));
      }),
    );
  });

  it('gives a dataset or problems for any tokens of YAML', () => {
    check(
      fc.property(noise, paths, (text, path) => {
        expectTold(read(text, path));
      }),
      500,
    );
  });

  it('gives a dataset or problems for a valid dataset with mistakes', () => {
    const kinds = new Set<string>();
    check(
      fc.property(mutated(datasets), paths, (text, path) => {
        kinds.add(expectTold(read(text, path)));
      }),
      500,
    );

    expect([...kinds].sort()).toEqual(['dataset', 'problems']);
  });
});

describe('decode(bytes, shown, problems)', () => {
  it('gives the text of bytes that are UTF-8, and one problem for others', () => {
    check(
      fc.property(bytesOfText, paths, (bytes, path) => {
        const problems: Problem[] = [];
        const file = decodeBytes(bytes, path, problems);
        // Bytes that are none come out as a replacement, which is three others.
        const text = Buffer.from(bytes).toString('utf8');
        const isUtf8 = Buffer.from(text, 'utf8').equals(bytes);

        expect(file?.text).toBe(
          isUtf8 ? text.replace(/^\ufeff/, '') : undefined,
        );
        expect(problems.map(({code}) => code)).toEqual(
          isUtf8 ? [] : ['not-utf8'],
        );
        expect(formatProblems(problems)).not.toMatch(obeyed);
      }),
      500,
    );
  });
});

describe('load(filePath, roots, limits, surroundings)', () => {
  const {dir, write} = makeFolder();
  const withFiles = valid.filter(
    ({read: of}) => (of('values.csv') ?? of('translation.yaml')) !== undefined,
  );

  it('gives a dataset or problems for any values and translation', async () => {
    const kinds = new Set<string>();
    await checkAsync(
      fc.asyncProperty(
        fc.oneof(...withFiles.map(mutatedFiles)),
        async ({dataset, csv, words}) => {
          const file = write('x.comparison.yaml', dataset);
          write('values.csv', csv);
          const translation = write('translation.yaml', words);
          const loaded = await load(file, [dir], defaultLimits, {translation});

          kinds.add(expectTold(loaded));
        },
      ),
      150,
    );

    expect([...kinds].sort()).toEqual(['dataset', 'problems']);
  });
});

function mutatedFiles({read: of}: Fixture) {
  const csv = of('values.csv') ?? 'id,name\n';
  const words = of('translation.yaml') ?? 'title: Titel\n';
  return fc.record({
    dataset: fc.constant(of('dataset.comparison.yaml') ?? ''),
    csv: fc.oneof(fc.constant(csv), mutated([csv])),
    words: fc.oneof(fc.constant(words), mutated([words])),
  });
}

function read(text: string, path = 'x.comparison.yaml'): Loaded {
  return toDataset({path, text}, defaultLimits, () => '/page');
}

/** Whether there is a dataset or a list of problems; one of them there is. */
function expectTold(loaded: Loaded): 'dataset' | 'problems' {
  if ('dataset' in loaded) {
    expect(loaded.dataset.title).not.toBe('');
    return 'dataset';
  }
  expect(loaded.problems).not.toEqual([]);
  expect(formatProblems(loaded.problems)).not.toMatch(obeyed);
  return 'problems';
}
