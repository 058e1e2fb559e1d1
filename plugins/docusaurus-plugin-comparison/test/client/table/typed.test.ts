/** @jest-environment jsdom */
import {waitFor} from '@testing-library/dom';
import {exportRows, exportText} from '../../../src/client/table/exportTable.js';
import {
  readTable,
  textOf,
  textsOf,
  typedTextOf,
} from '../../../src/client/table/table.js';
import {readThemeMessages} from '../../../src/site/themeMessages.js';
import {environment} from '../../theme/importTheme.js';
import {importStrings} from '../../theme/renderTable.js';
import {cellOf, leavePage, openTable, searchBoxOf} from './openTable.js';

afterEach(() => {
  environment.translations = {};
  leavePage();
});

const german = {tag: 'de', figures: 'localized'} as const;
const yaml = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration}
  since: {name: Since, type: date}
sources: {s: {title: S}, t: {title: T}}
subjects:
  a: {name: A, values: {startup: 29.3 s, since: 2021-08}}
  b: {name: B, values: {startup: 17.2 s to 96.9 s, since: 2019}}
  c:
    name: C
    values:
      startup: {disputed: [{value: 0.5 s, source: s}, {value: 2 s, source: t}]}
      since: unknown
`;

/** The cell of a subject for the start-up. */
async function openCell(id: string): Promise<Element> {
  const {root} = await openTable({yaml, language: german});
  return cellOf(root, id);
}

describe('a cell whose figure is written as in the language of the page', () => {
  it.each([
    ['a', '29,3 s', '29.3 s'],
    ['b', '17,2 s to 96,9 s', '17.2 s to 96.9 s'],
    ['c', 'disputed: 0,5 s or 2 s', 'disputed: 0.5 s or 2 s'],
  ])(
    'says of %s what is shown and what was typed',
    async (id, shown, typed) => {
      const cell = await openCell(`engines.${id}.startup`);

      expect(textOf(cell)).toBe(shown);
      expect(typedTextOf(cell)).toBe(typed);
    },
  );

  it('says the same if nothing else was typed', async () => {
    const cell = await openCell('engines.b.since');

    expect([textOf(cell), typedTextOf(cell)]).toEqual(['2019', '2019']);
    expect(textsOf(cell)).toEqual(['2019']);
  });

  it.each(['29,3', '29.3', 'august 2021', '2021-08'])(
    'is found by "%s"',
    async (typed) => {
      const {root, user, subjects} = await openTable({yaml, language: german});

      await user.type(await searchBoxOf(root), typed);

      await waitFor(() => expect(subjects()).toEqual(['A']));
    },
  );
});

describe('what readers take from a page', () => {
  it('is as typed in data, and as shown in Markdown', async () => {
    const {root} = await openTable({yaml, language: german});
    const table = readTable(root, await importStrings());
    if (!table) {
      throw new Error('The page has no table.');
    }
    const {criteria, subjects} = table;

    expect(exportRows(table, {criteria, subjects})).toEqual([
      ['', 'Start-up', 'Since'],
      ['A', '29.3 s', '2021-08'],
      ['B', '17.2 s to 96.9 s', '2019'],
      ['C', 'disputed: 0.5 s or 2 s', 'unknown'],
    ]);
    expect(
      exportText(table, {criteria, subjects}).subjects.map(({cells}) =>
        cells.map(({text}) => text),
      ),
    ).toEqual([
      ['29,3 s', 'August 2021'],
      ['17,2 s to 96,9 s', '2019'],
      ['disputed: 0,5 s or 2 s', 'unknown'],
    ]);
  });
});

describe('a cell of ranges of releases, in the words of a language', () => {
  const browsers = `
title: Layout in browsers
criteria: {chrome: {name: Chrome, type: availability}}
sources: {s: {title: S}, t: {title: T}}
subjects:
  grid: {name: Grid, values: {chrome: 57}}
  old: {name: Old, values: {chrome: '<=37'}}
  mask: {name: Mask, values: {chrome: [120, {since: 4, removed: 120, prefix: -webkit-, partial: true, note: Nur Bilder}]}}
  side: {name: Side, values: {chrome: {disputed: [{value: no, source: s}, {value: preview, source: t}]}}}
  open: {name: Open, values: {chrome: unknown}}
`;
  // Buttons are found by their English names.
  const wordsOf = (tag: string) =>
    Object.fromEntries(
      Object.entries(readThemeMessages(tag)).filter(([id]) =>
        id.includes('.availability.'),
      ),
    );

  it.each([
    ['grid', '57', '57'],
    ['old', '≤ 37', '<=37'],
    [
      'mask',
      '120; 4, entfernt in 120, teilweise, Präfix -webkit-, "Nur Bilder"',
      '120; 4, removed in 120, partial, prefix -webkit-, "Nur Bilder"',
    ],
    ['side', 'disputed: nein or Vorschau', 'disputed: no or preview'],
    ['open', 'unknown', 'unknown'],
  ])(
    'says of %s what is shown and what was typed',
    async (id, shown, typed) => {
      environment.translations = wordsOf('de');
      const {root} = await openTable({yaml: browsers, language: german});
      const cell = cellOf(root, `engines.${id}.chrome`);

      expect(textOf(cell)).toBe(shown);
      expect(typedTextOf(cell)).toBe(typed);
    },
  );

  it('is as typed in data, also in English', async () => {
    for (const tag of ['de', 'en']) {
      environment.translations = wordsOf(tag);
      const {root} = await openTable({yaml: browsers, language: german});
      const table = readTable(root, await importStrings());
      const rows = table ? exportRows(table, table) : [];

      expect(rows.slice(1, 4).map(([, text]) => text)).toEqual([
        '57',
        '<=37',
        '120; 4, removed in 120, partial, prefix -webkit-, "Nur Bilder"',
      ]);
      leavePage();
    }
  });

  it.each(['entfernt', 'removed in'])('is found by "%s"', async (words) => {
    environment.translations = wordsOf('de');
    const page = await openTable({yaml: browsers, language: german});

    await page.user.type(await searchBoxOf(page.root), words);

    await waitFor(() => expect(page.subjects()).toEqual(['Mask']));
  });
});
