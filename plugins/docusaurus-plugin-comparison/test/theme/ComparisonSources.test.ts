/** @jest-environment jsdom */
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {toTableMarkdown} from '../../src/commands/tableMarkdown.js';
import {readThemeMessages} from '../../src/site/themeMessages.js';
import {createLanguage} from '../../src/values/language.js';
import {sourceList} from '../../src/views/sourceList.js';
import {table} from '../../src/views/table.js';
import {words, type Word} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';
import {environment, importTheme} from './importTheme.js';

const ComparisonSources = await importTheme<object>('ComparisonSources');

const hostile = '<b onclick="x">{1 + 1}</b> [a](javascript:x) took 17 s';
const dataset = datasetOf(`
title: Engines
criteria: {startup: {name: Start-up, type: duration}}
subjects:
  slow:
    name: Slow
    values:
      startup:
        value: 17 s
        source:
          - {id: tests, quote: 'It took 17 s.', at: 12}
          - {id: tests, at: 14–15}
          - {id: log, quote: '${hostile}', at: 'section <3>'}
  fast:
    name: Fast
    values: {startup: {value: 3 s, source: tests, derived: true}}
sources:
  tests:
    title: Tests
    published: 2024
    url: https://example.com/tests
    archive: https://archive.example/tests
    retrieved: 2024-06-30
  log: {title: Log}
`);

/** What a note of the table says of its sources, in a language. */
function show(tag: string, note: number): HTMLElement {
  environment.translations = readThemeMessages(tag);
  const language = createLanguage({tag, figures: 'localized'});
  const {footnotes} = propsOf(table, dataset, {}, {language});
  const place = document.createElement('div');
  const props = {sources: footnotes[note]?.sources ?? []};
  place.innerHTML = renderToString(createElement(ComparisonSources, props));
  return place;
}

afterEach(() => {
  environment.translations = {};
});

describe('ComparisonSources', () => {
  it('shows the page, the words, the copy and the date of a source', () => {
    expect(show('en', 0).textContent).toBe(
      `Tests (2024), page 12: “It took 17 s.”, pages 14–15, archived copy, retrieved June 30, 2024 · Log, section <3>: “${hostile}”`,
    );
  });

  it('shows them as the language of the page does', () => {
    expect(show('de', 0).textContent).toBe(
      `Tests (2024), Seite 12: „It took 17 s.“, Seiten 14–15, archivierte Kopie, abgerufen: 30. Juni 2024 · Log, section <3>: „${hostile}“`,
    );
    expect(show('fr', 0).textContent).toContain('«\u00a0It took 17 s.\u00a0»');
  });

  it('renders the words as text only, in their own direction', () => {
    const place = show('en', 0);

    expect(place.querySelector('b')).toBeNull();
    expect(
      [...place.querySelectorAll('a')].map((link) => [
        link.getAttribute('href'),
        link.textContent,
      ]),
    ).toEqual([
      ['https://example.com/tests', 'Tests'],
      ['https://archive.example/tests', 'archived copy'],
    ]);
    expect(
      [...place.querySelectorAll('bdi')].map(({textContent}) => textContent),
    ).toContain(hostile);
  });

  it('shows no quote next to a value that has none', () => {
    expect(show('en', 1).textContent).toBe(
      'Tests (2024), archived copy, retrieved June 30, 2024',
    );
  });
});

describe('the sources of comparison:render', () => {
  it('say the same in Markdown', () => {
    const translate = (id: Word) => words[id];
    const markdown = toTableMarkdown(propsOf(table, dataset), translate);

    expect(markdown.split('\n\n').slice(1)).toEqual([
      '[^1]: [Tests](<https://example.com/tests>) (2024), page 12: “It took 17 s.”, pages 14–15, [archived copy](<https://archive.example/tests>), retrieved 2024-06-30; Log, section \\<3\\>: “\\<b onclick="x"\\>\\{1 + 1\\}\\</b\\> \\[a\\](javascript:x) took 17 s”',
      '[^2]: Calculated from what the source says; [Tests](<https://example.com/tests>) (2024), [archived copy](<https://archive.example/tests>), retrieved 2024-06-30',
    ]);
  });
});

describe('a source list', () => {
  it('names the copy and the date, and no quote', () => {
    const [tests] = propsOf(sourceList, dataset).sources;

    expect(tests).toMatchObject({
      archive: 'https://archive.example/tests',
      retrieved: '2024-06-30',
    });
    expect(tests).not.toHaveProperty('citations');
  });
});
