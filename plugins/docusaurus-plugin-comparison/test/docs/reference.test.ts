import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {
  claimFormat,
  criterionFormat,
  datasetFormat,
  eventFormat,
  layerFormat,
  questionFormat,
  recordFormats,
  remarksFormat,
  sourceFormat,
  subjectFormat,
  type RecordFormat,
} from '../../src/format/index.js';
import {subjectTexts} from '../../src/dataset/subjects.js';
import {fieldRows, parseTable, printTable} from './fieldTable.js';

const file = fileURLToPath(new URL('../../docs/dataset.md', import.meta.url));
const page = fs.readFileSync(file, 'utf8');
const fieldTable = /(?<=\n)\| Field.*\n(?:\|.*\n)+/g;
// The sides of a dispute are told of in a sentence.
const inTables = recordFormats.filter((format) => format !== claimFormat);

describe('docs/dataset.md', () => {
  it('has a table of fields for each record', () => {
    expect(page.match(fieldTable)).toHaveLength(inTables.length);
  });

  // What differs is written, for review, unless CI is set.
  it('has each table as the format describes it', () => {
    const formats = inTables.values();
    const expected = page.replace(fieldTable, (table) =>
      printTable(fieldRows(formats.next().value ?? {}, parseTable(table))),
    );
    if (expected !== page && !process.env['CI']) {
      fs.writeFileSync(file, expected);
      return;
    }

    expect(page).toBe(expected);
  });

  it.each<readonly [string, RecordFormat, readonly string[]]>([
    ['the whole', datasetFormat, []],
    ['`criteria`', criterionFormat, ['support', 'scale']],
    ['`layers`', layerFormat, []],
    [
      '`subjects`',
      subjectFormat,
      [...translatable(remarksFormat), 'text', 'list'],
    ],
    ['`sources`', sourceFormat, []],
    ['`history`', eventFormat, ['{}']],
    ['`guide`', questionFormat, []],
  ])('names what may be translated of %s', (section, format, more) => {
    const rows = parseTable(
      /(?<=\n)\| Section +\|.*\n(?:\|.*\n)+/.exec(page)?.[0] ?? '',
    );
    const [, named = ''] = rows.find(([first]) => first === section) ?? [];

    expect(codesIn(named)).toEqual([...translatable(format), ...more]);
  });

  it('names the columns that a CSV file may have', () => {
    const [, named = ''] = /of criteria and any of (.*?)\./.exec(page) ?? [];

    expect(codesIn(named)).toEqual(subjectTexts);
  });

  it('says what the sides of a dispute have', () => {
    const [sentence = ''] =
      /Each side of `disputed` has .*?\./.exec(page) ?? [];

    expect(codesIn(sentence).slice(1).sort()).toEqual(
      Object.keys(claimFormat).sort(),
    );
  });
});

function translatable(format: RecordFormat): readonly string[] {
  return Object.entries(format)
    .filter(([, field]) => 'translatable' in field && field.translatable)
    .map(([name]) => name);
}

function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
