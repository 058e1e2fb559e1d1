import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';
import {expectSubjects, named} from './subjects.js';

const table = 'As rows';
const search = {role: 'searchbox', table} as const;
const startup = {role: 'textbox', name: 'Filter Start-up time', table} as const;

function press(reader: Reader, name: string): Promise<void> {
  return reader.click({role: 'button', name, table});
}

function check(reader: Reader, name: string): Promise<void> {
  return reader.click({role: 'checkbox', name, table});
}

export const filterChecks: readonly Check[] = [
  {
    name: 'finds subjects by the words of their values',
    path: '',
    async run(reader) {
      await press(reader, 'Options');
      await reader.fill(search, 'FINE middle');
      await expectSubjects(reader, table, 'Fine');
      await reader.fill(search, '');
      await expectSubjects(reader, table, 'Slow Fast Odd Fine');
    },
  },
  {
    name: 'finds figures below a bound, in any unit',
    path: '',
    async run(reader) {
      await press(reader, 'Options');
      await reader.fill(startup, '< 1 h');
      await expectSubjects(reader, table, 'Fast Fine');
    },
  },
  {
    name: 'finds figures between two bounds',
    path: '',
    async run(reader) {
      await press(reader, 'Options');
      await reader.fill(startup, '0.05 h..2 h');
      await expectSubjects(reader, table, 'Slow Fine');
    },
  },
  {
    name: 'finds dates and versions from a bound on',
    path: 'releases',
    async run(reader) {
      const name = 'Releases';
      const fieldOf = (criterion: string) =>
        ({role: 'textbox', name: `Filter ${criterion}`, table: name}) as const;
      await reader.click({
        role: 'button',
        name: 'Options',
        table: name,
      });
      await reader.fill(fieldOf('Released'), '> 2000');
      await expectSubjects(reader, name, 'New Newest');
      await reader.fill(fieldOf('Released'), '2026-01..2026-06');
      await expectSubjects(reader, name, 'Newest');
      await reader.fill(fieldOf('Released'), '');
      await reader.fill(fieldOf('Version'), '>= 1.10');
      await expectSubjects(reader, name, 'New Newest');
    },
  },
  {
    name: 'says why a bound cannot be read, and hides nothing',
    path: '',
    async run(reader) {
      await press(reader, 'Options');
      await reader.fill(startup, 'quick');
      await eventually(
        () => reader.attributeOf(startup, 'aria-invalid'),
        'true',
      );
      const description = await reader.attributeOf(startup, 'aria-describedby');
      await eventually(
        () => reader.textsIn(table, `[id="${description}"]`),
        ['“quick” is not a number. Write a bound such as < 3 min.'],
      );
      expect(await reader.subjectsOf(table)).toHaveLength(4);
    },
  },
  {
    name: 'finds words by choice',
    path: '',
    async run(reader) {
      await press(reader, 'Options');
      await check(reader, 'no (2)');
      await expectSubjects(reader, table, 'Fast Fine');
      await check(reader, 'partial (1)');
      await expectSubjects(reader, table, 'Fast Odd Fine');
      await eventually(
        () => reader.textsIn(table, '[data-chips] bdi'),
        ['Own kernel: no or partial'],
      );
      await press(reader, 'Remove filter: Own kernel: no or partial');
      await expectSubjects(reader, table, 'Slow Fast Odd Fine');
    },
  },
  {
    name: 'shows only differences',
    path: '',
    async run(reader) {
      await press(reader, 'Options');
      await check(reader, 'Only differences');
      await eventually(
        async () => (await reader.criteriaOf(table)).join(),
        expect.not.stringContaining('Maker'),
      );
      expect(await reader.criteriaOf(table)).toHaveLength(4);
    },
  },
  {
    name: 'hides a criterion',
    path: '',
    async run(reader) {
      await press(reader, 'Options');
      await check(reader, 'Memory');
      await eventually(
        async () => (await reader.criteriaOf(table)).join(),
        expect.not.stringContaining('Memory'),
      );
      await eventually(
        () => reader.textsIn(table, 'tr:has(> [data-subject=fast]) td'),
        ['45 s ★ best', 'no', 'low', 'Us'],
      );
    },
  },
  {
    name: 'hides a subject',
    path: '',
    async run(reader) {
      await press(reader, 'Options');
      await check(reader, 'Odd engine');
      await expectSubjects(reader, table, 'Slow Fast Fine');
    },
  },
  {
    name: 'turns rows into columns',
    path: '',
    async run(reader) {
      await press(reader, 'Options');
      await press(reader, 'Swap rows and columns');
      await eventually(
        () => reader.textsIn(table, 'thead [data-subject]'),
        named('Slow Fast Odd Fine'),
      );
    },
  },
  {
    name: 'folds a group',
    path: '',
    async run(reader) {
      await reader.click({role: 'button', name: 'Speed', table: 'As columns'});
      await eventually(
        async () => (await reader.criteriaOf('As columns')).length,
        3,
      );
    },
  },
  {
    name: 'shows everything again after a reset',
    path: '',
    async run(reader) {
      await press(reader, 'Options');
      await check(reader, 'Only differences');
      await reader.fill(search, 'fine');
      await expectSubjects(reader, table, 'Fine');
      await press(reader, 'Reset');
      await expectSubjects(reader, table, 'Slow Fast Odd Fine');
      expect(await reader.criteriaOf(table)).toHaveLength(5);
    },
  },
];
