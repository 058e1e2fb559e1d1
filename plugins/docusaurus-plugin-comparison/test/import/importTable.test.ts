import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {toDataset} from '../../src/dataset/load.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {importTable} from '../../src/import/importTable.js';
import {printDataset} from '../../src/import/printDataset.js';
import {findInputFormat, readTables} from '../../src/import/readTables.js';

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
const names = fs.readdirSync(fixtures);

// As in a site whose pages are all there.
function resolveLink(url: string): string | undefined {
  return /^(?:[a-z]+:|[/.])/i.test(url) ? url : `./${url}`;
}

function read(name: string, file: string): string {
  return fs.readFileSync(path.join(fixtures, name, file), 'utf8');
}

function importFixture(name: string) {
  const file =
    fs
      .readdirSync(path.join(fixtures, name))
      .find((each) => each.startsWith('input.')) ?? '';
  const tables = readTables(read(name, file), findInputFormat(file) ?? 'md', {
    title: 'input',
    resolveLink,
  });
  const table =
    name === 'several-tables'
      ? tables.find(({id}) => id === 'features')
      : tables[0];
  if (!table) {
    throw new Error('No table');
  }
  return importTable(table);
}

describe('importTable(table)', () => {
  it('has 20 examples', () => {
    expect(names).toHaveLength(20);
  });

  it.each(names)('makes the expected dataset of %s', (name) => {
    const yaml = printDataset(importFixture(name), []);
    const options = {schema: 'failsafe'} as const;

    expect(parse(yaml, options)).toEqual(
      parse(read(name, 'expected.yaml'), options),
    );
  });

  it.each(names)('asks the expected questions about %s', (name) => {
    const asked = [...importFixture(name).questions.keys()].sort();

    expect(asked).toEqual(
      read(name, 'questions.txt').split('\n').filter(Boolean),
    );
  });

  it.each(names)('makes a valid dataset of %s', (name) => {
    const text = printDataset(importFixture(name), []);
    const file = {path: 'x.comparison.yaml', text};

    expect(toDataset(file, defaultLimits, (page) => page)).not.toHaveProperty(
      'problems',
    );
  });

  it.each(names)('has each cell of %s', (name) => {
    const {subjects, cellCount, leftOut} = importFixture(name);
    const written = subjects.reduce((sum, {cells}) => sum + cells.size, 0);
    // JSON objects have a link, which is no criterion.
    const links = name === 'json-objects' ? subjects.length : 0;

    expect(written + leftOut + links).toBe(cellCount);
  });

  it.each(['constructor', 'prototype', '__proto__'])(
    'makes a valid dataset of a table with the name %s',
    (name) => {
      const text = `| Tool | ${name} |\n| - | - |\n| ${name} | Yes |\n| b | No |\n`;
      const [table] = readTables(text, 'md', {title: 'x', resolveLink});
      const yaml = table ? printDataset(importTable(table), []) : '';

      expect(
        toDataset({path: 'x.comparison.yaml', text: yaml}, defaultLimits),
      ).not.toHaveProperty('problems');
    },
  );
});
