import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {unitTable} from '../../src/values/units/unitTable.js';
import {parseTable, printTable} from './markdownTable.js';

const file = fileURLToPath(new URL('../../docs/units.md', import.meta.url));
const table = /(?<=\n)\| Unit .*\n(?:\|.*\n)+/;

describe('docs/units.md', () => {
  it('lists the units that are known', () => {
    const page = fs.readFileSync(file, 'utf8');
    const code = (text: string) => (text === '' ? '' : `\`${text}\``);
    const [found = ''] = table.exec(page) ?? [];
    const [head = [], ...rows] = parseTable(found);
    const expected = unitTable.map(
      ([symbol, meaning, prefixes = '', spellings = '']) => [
        code(symbol),
        meaning,
        prefixes,
        spellings.split(' ').map(code).join(', '),
      ],
    );
    const all = printTable([
      ...(head[0] === 'Unit' ? [head] : []),
      ...expected,
    ]);
    if (process.env['UPDATE_FIXTURES'] === '1') {
      fs.writeFileSync(
        file,
        page.replace(table, () => all),
      );
      return;
    }

    expect(rows).toEqual(expected);
  });
});
