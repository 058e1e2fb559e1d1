import {
  findOpenQuestions,
  printAnswersFile,
  readAnswersFile,
} from '../../src/import/answersFile.js';
import {importTable} from '../../src/import/importTable.js';
import type {Imported} from '../../src/import/imported.js';
import type {Answers} from '../../src/import/questions.js';
import {readTables} from '../../src/import/readTables.js';

function importCsv(text: string, answers: Answers = new Map()): Imported {
  const [table] = readTables(text, 'csv', {
    title: 'T',
    resolveLink: () => undefined,
  });
  if (!table) {
    throw new Error('No table');
  }
  return importTable(table, {title: 'T', answers});
}

const meta = {from: 'x.csv', wrote: 'hash'};

/** The answers as an author gives them, in the file of an earlier run. */
function fillIn(
  imported: Imported,
  given: Readonly<Record<string, string>>,
  known: Answers = new Map(),
): Answers {
  let text = printAnswersFile(imported, known, meta);
  for (const [key, answer] of Object.entries(given)) {
    const start = text.indexOf(`  ${key}:\n`);
    expect(start).not.toBe(-1);
    text =
      text.slice(0, start) +
      text.slice(start).replace(/answer:.*/, `answer: ${answer}`);
  }
  return readAnswersFile(text).answers;
}

const column = (imported: Imported, id: string) =>
  imported.subjects.map(({cells}) => cells.get(id)?.value);

describe('the questions of an import', () => {
  it.each([
    ['size', '640KB 12KB 5KB', 'unit.size.KB', 'kB', '640kB 12kB 5kB'],
    [
      'checked',
      '03/04/2024 05/06/2024',
      'order.checked',
      'day first',
      '2024-04-03 2024-06-05',
    ],
    [
      'users',
      '3_M 700 2_M',
      'unit.users.M',
      'millions',
      '~_3000000 700 ~_2000000',
    ],
    ['users', '1.5_k 2_k', 'unit.users.k', 'thousands', '~_1500 ~_2000'],
  ])('are answered in the file: %s of %s', (name, typed, key, answer, read) => {
    const words = (text: string) =>
      text.split(' ').map((word) => word.replaceAll('_', ' '));
    const rows = words(typed).map((cell, index) => `r${index},${cell}\n`);
    const csv = `name,${name}\n${rows.join('')}`;
    const first = importCsv(csv);
    expect(column(first, name)).toEqual(words(typed));
    expect([...first.questions.keys()]).toEqual([key]);
    const answers = fillIn(first, {[key]: answer});
    const second = importCsv(csv, answers);

    expect(column(second, name)).toEqual(words(read));
    expect(findOpenQuestions(second, answers)).toEqual([]);
  });

  it('asks for each sign of a column', () => {
    const csv = 'name,users\na,3 M\nb,2 k\nc,700\n';
    const first = importCsv(csv);
    expect([...first.questions.keys()]).toEqual([
      'unit.users.k',
      'unit.users.M',
    ]);
    const answers = fillIn(first, {'unit.users.k': 'thousands'});

    expect(importCsv(csv, answers).criteria[0]?.type).toBe('text');
  });
});

describe('equal texts', () => {
  const csv = `name,windows,linux,price
a,Yes,Planned,5 USD
b,Planned,Yes,Contact us
c,Planned,No,Contact us
d,No,Yes,7 USD
e,Yes,Yes,8 USD
`;
  const first = importCsv(csv);
  const open = (imported: Imported, answers: Answers) =>
    findOpenQuestions(imported, answers);

  it('are one question, of all criteria with the same answers', () => {
    expect(
      [...first.questions].map(([key, {ask, cells}]) => [key, ask, cells]),
    ).toEqual([
      ['cell.windows.b', 'What does "Planned" say?', 3],
      ['cell.price.b', 'What does "Contact us" say for "price"?', 2],
    ]);
  });

  it('have one answer', () => {
    const answers = fillIn(first, {
      'cell.windows.b': 'no',
      'cell.price.b': 'n/a',
    });
    const second = importCsv(csv, answers);

    expect(column(second, 'windows')).toEqual(['yes', 'no', 'no', 'no', 'yes']);
    expect(column(second, 'linux')[0]).toBe('no');
    expect(column(second, 'price').slice(1, 3)).toEqual(['n/a', 'n/a']);
    expect(open(second, answers)).toEqual([]);
    expect(printAnswersFile(second, answers, meta)).toBe(
      printAnswersFile(importCsv(csv, answers), answers, meta),
    );
  });

  it('keep it if rows are reordered, or the cell that was asked changes', () => {
    const answers = fillIn(first, {'cell.windows.b': 'no'});
    const [head = '', ...rows] = csv.trim().split('\n');
    const changed = [head, ...rows.toReversed()]
      .join('\n')
      .replace('b,Planned', 'b,Later');
    const second = importCsv(changed, answers);

    expect(column(second, 'windows')).toEqual([
      'yes',
      'no',
      'no',
      'unknown',
      'yes',
    ]);
    expect(open(second, answers)).toEqual(['cell.windows.b', 'cell.price.c']);
    // The answer is in the file of that run, too.
    const next = fillIn(second, {}, answers);
    expect(column(importCsv(changed, next), 'windows')[2]).toBe('no');
    expect(column(importCsv(changed, next), 'linux')[4]).toBe('no');
  });

  it('can have answers of their own', () => {
    const answers: Answers = new Map([
      ['cell.windows.b', {answer: 'no', typed: 'Planned'}],
      ['cell.linux.a', {answer: 'partial'}],
    ]);
    const second = importCsv(csv, answers);

    expect(column(second, 'windows')[2]).toBe('no');
    expect(column(second, 'linux')[0]).toBe('partial');
  });
});
