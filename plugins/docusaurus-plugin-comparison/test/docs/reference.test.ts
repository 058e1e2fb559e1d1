import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {subjectColumns} from '../../src/dataset/subjects.js';
import {allViews} from '../../src/embeds/allViews.js';
import {
  claimFormat,
  criterionFormat,
  criterionGroupFormat,
  datasetClaimFormat,
  datasetFormat,
  eventFormat,
  layerFormat,
  questionFormat,
  recordFormats,
  annotationsFormat,
  scaleWordFormat,
  sourceFormat,
  subjectFormat,
  subjectGroupFormat,
  subjectNounFormat,
  tagFormat,
  type RecordFormat,
} from '../../src/format/index.js';
import {valueTypes} from '../../src/values/index.js';
import {parseTable, printTable, type Rows} from './markdownTable.js';
import {
  directiveRows,
  fieldRows,
  importRows,
  listWords,
} from './referenceRows.js';

const page = readPage('dataset.md');
const fieldTable = tableStarting('Field');
// The sides of a dispute are reported in a sentence.
const inTables = recordFormats.filter((format) => format !== claimFormat);

describe('docs/dataset.md', () => {
  it('has a table of fields for each record', () => {
    expect(page.match(fieldTable)).toHaveLength(inTables.length);
  });

  it('has each table as the format describes it', () => {
    const formats = inTables.values();

    expectTables('dataset.md', fieldTable, (rows) =>
      fieldRows(formats.next().value ?? {}, rows),
    );
  });

  it.each<readonly [string, RecordFormat, readonly string[]]>([
    ['the whole', datasetFormat, []],
    ['`criteria`', criterionFormat, ['support', 'scale']],
    ['`groups`', criterionGroupFormat, []],
    ['`scales`', scaleWordFormat, []],
    ['`layers`', layerFormat, []],
    ['`subjectGroups`', subjectGroupFormat, []],
    [
      '`subjects`',
      subjectFormat,
      [...translatable(annotationsFormat), 'text', 'list'],
    ],
    ['`subjectNoun`', subjectNounFormat, []],
    ['`tags`', tagFormat, []],
    ['`sources`', sourceFormat, []],
    ['`history`', eventFormat, ['{}']],
    ['`claims`', datasetClaimFormat, []],
    ['`guide`', questionFormat, []],
  ])('names what may be translated of %s', (section, format, more) => {
    const [table = ''] = page.match(tableStarting('Section')) ?? [];
    const rows = parseTable(table);
    const [, named = ''] = rows.find(([first]) => first === section) ?? [];

    expect(codesIn(named)).toEqual([...translatable(format), ...more]);
  });

  it('names the columns that a CSV file may have', () => {
    const [, named = ''] = /of criteria and any of (.*?)\./.exec(page) ?? [];

    expect(codesIn(named)).toEqual(subjectColumns);
  });

  it('says what the sides of a dispute have', () => {
    const [sentence = ''] =
      /Each side of `disputed` has .*?\./.exec(page) ?? [];

    expect(codesIn(sentence).slice(1).sort()).toEqual(
      Object.keys(claimFormat).sort(),
    );
  });
});

describe('docs/embeds.md', () => {
  it('has a row for each directive', () => {
    expectTables('embeds.md', tableStarting('Directive'), (rows) =>
      directiveRows(allViews, rows),
    );
  });

  it('has a row for each import', () => {
    expectTables('embeds.md', tableStarting('View'), (rows) =>
      importRows(allViews, rows),
    );
  });
});

describe('docs/charts.md', () => {
  it('names the types that bars take', () => {
    const amounts = valueTypes.filter(({units}) => units);

    expectParts(
      'charts.md',
      /(?<=for a criterion whose values are amounts: ).*?(?=;)/g,
      () => listWords(amounts.map(({name}) => name)),
    );
  });
});

function fileOf(name: string): string {
  return fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
}

function readPage(name: string): string {
  return fs.readFileSync(fileOf(name), 'utf8');
}

function tableStarting(header: string): RegExp {
  return new RegExp(`(?<=\\n)\\| ${header}.*\\n(?:\\|.*\\n)+`, 'g');
}

function expectTables(
  name: string,
  tables: RegExp,
  toRows: (before: Rows) => Rows,
): void {
  expectParts(name, tables, (table) => printTable(toRows(parseTable(table))));
}

/** Compares parts of a page; what differs is written, unless CI is set. */
function expectParts(
  name: string,
  parts: RegExp,
  toPart: (before: string) => string,
): void {
  const found = readPage(name);
  const expected = found.replace(parts, toPart);
  expect(found).toMatch(parts);
  if (expected !== found && !process.env['CI']) {
    fs.writeFileSync(fileOf(name), expected);
    return;
  }
  expect(found).toBe(expected);
}

function translatable(format: RecordFormat): readonly string[] {
  return Object.entries(format)
    .filter(([, field]) => 'translatable' in field && field.translatable)
    .map(([name]) => name);
}

function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
