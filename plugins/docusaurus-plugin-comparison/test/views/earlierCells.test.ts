import {findEarlierCells} from '../../src/views/earlierCells.js';
import {table} from '../../src/views/table.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {renderTable} from '../theme/renderTable.js';
import {simplifyEmbeds} from '../../src/feeds/simplifyEmbeds.js';
import {propsOf} from './view.js';
import {fileLanguage} from '../../src/values/language.js';

const before = datasetOf(`
title: Engines
criteria:
  startup: {name: Start-up, type: duration}
  hot: {name: Hot, type: support}
subjects:
  quick: {name: Quick, values: {startup: ≤ 2 s, hot: unknown}}
  slow: {name: Slow, values: {startup: 1000 ms, hot: yes}}
`);
const now = datasetOf(`
title: Engines
criteria:
  hot: {name: Hot, type: support}
  startup: {name: Start-up, type: duration}
subjects:
  fast: {name: Fast, was: quick, values: {startup: {value: < 2 s, source: a}, hot: yes}}
  slow: {name: Slow, values: {startup: {value: 1 s, note: Measured.}, hot: yes}}
sources: {a: {title: A}}
`);
const versions = {own: undefined, others: new Map([['1.0', before]])};
const viewWith = (earlierPage?: string) =>
  propsOf(table, now, {since: '1.0'}, {versions, earlierPage});

describe('::comparison-table{since}', () => {
  it('notes what was something else at the cells that have changed', () => {
    const {subjects, footnotes} = viewWith();

    expect(
      subjects.map(({cells}) => cells.map(({isChanged}) => isChanged)),
    ).toEqual([
      [true, true],
      [undefined, undefined],
    ]);
    expect(footnotes).toEqual([
      {
        earlier: {version: '1.0', cell: {state: 'unknown', claims: []}},
        sources: [],
      },
      {
        earlier: {
          version: '1.0',
          cell: {state: 'value', claims: [{text: '≤ 2 s'}]},
        },
        sources: [{title: 'A'}],
      },
      {note: 'Measured.', sources: []},
    ]);
  });

  it('has no notes on changes without "since"', () => {
    const {footnotes} = propsOf(table, now, {}, {versions});

    expect(footnotes).toHaveLength(2);
    expect(JSON.stringify(footnotes)).not.toContain('earlier');
  });

  it('leads to the same cell of the other version, by its ids there', async () => {
    const html = await renderTable({
      view: viewWith('/docs/1.0/page'),
      anchor: 'full',
    });

    expect(html).toContain(
      'In version <bdi>1.0</bdi>: <a href="/docs/1.0/page#full.quick.startup">≤ 2 s</a>',
    );
    expect(html).toContain('href="/docs/1.0/page#full.quick.hot"');
    expect(html).toContain('aria-label="Changed, note 1"');
    expect(html).toContain('aria-label="Note 3"');
    expect(html.match(/data-mark="changed"/g)).toHaveLength(2);
  });

  it('says it without a link if the page is not in that version', async () => {
    const html = await renderTable({view: viewWith(), anchor: 'full'});

    expect(html).toContain('In version <bdi>1.0</bdi>: ≤ 2 s');
  });

  it('keeps the notes in a feed', async () => {
    const html = await renderTable({view: viewWith(), anchor: 'full'});
    const page = `<div class="comparison-embed">${html}</div>`;
    const text = simplifyEmbeds(page, (file) => file).html.replace(
      /<[^>]*>/g,
      '',
    );

    expect(text).toContain('In version 1.0: unknown');
    expect(text).toContain('In version 1.0: ≤ 2 s · A');
  });

  it('refuses a version that is not there', () => {
    const codes: string[] = [];
    const found = findEarlierCells(
      now,
      '0.1',
      (code) => void codes.push(code),
      {versions, language: fileLanguage},
    );

    expect(found).toBeUndefined();
    expect(codes).toEqual(['unknown-version']);
  });
});
