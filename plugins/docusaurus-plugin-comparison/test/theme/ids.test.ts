/** @jest-environment jsdom */
import {act, createElement, Fragment, type ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import type {ViewModule} from '../../src/views/module.js';
import type {SourceListView} from '../../src/views/sourceList.js';
import {sourceList} from '../../src/views/sourceList.js';
import {table, type TableView} from '../../src/views/table.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';
import {collected, environment, importTheme} from './importTheme.js';
import {mount, type MountedPage} from './mount.js';
import '../client/table/intersectionObserver.js';
import '../client/table/matchMedia.js';
import '../client/table/resizeObserver.js';

type Embed<View> = ViewModule<View> | {load: () => Promise<ViewModule<View>>};
type Props<View> = Embed<View> & {readonly anchor?: string};
interface FigureView {
  readonly title: string;
  readonly mermaid: string;
}

const Table = await importTheme<Props<TableView>>('ComparisonTable');
const Sources = await importTheme<Props<SourceListView>>(
  'ComparisonSourceList',
);
const Diagram = await importTheme<Props<FigureView>>('ComparisonDiagram');
const TableContent = await importTheme<object>('ComparisonTable/Content');
const ListContent = await importTheme<object>('ComparisonSourceList/Content');
const Figure = await importTheme<object>('ComparisonFigure');

const dataset = datasetOf(`
title: Engines
criteria: {startup: {name: Start-up, type: duration}}
subjects:
  slow: {name: Slow, values: {startup: 1 h}}
  fast: {name: Fast, values: {startup: {value: 1 s, source: book}}}
sources: {book: {title: A book}}
`);
const file = 'docs/engines.comparison.yaml';
const tableEmbed = {
  Content: TableContent,
  view: propsOf(table, {...dataset, file}),
} as ViewModule<TableView>;
const sourcesEmbed = {
  Content: ListContent,
  view: propsOf(sourceList, dataset),
} as ViewModule<SourceListView>;
const figureEmbed = {
  Content: Figure,
  view: {title: 'A picture', mermaid: 'block'},
} as ViewModule<FigureView>;

const aTable = (anchor?: string) =>
  createElement(Table, {...tableEmbed, ...(anchor && {anchor})});
const aList = () => createElement(Sources, sourcesEmbed);
const aFigure = (anchor: string) =>
  createElement(Diagram, {...figureEmbed, anchor});
/** A heading as Docusaurus' own component, which reports its id. */
const aHeading = (id: string) => {
  if (!environment.canUseDOM) {
    collected.add(id);
  }
  return createElement('h2', {id});
};

const toPage = (parts: readonly ReactNode[]) =>
  createElement(
    Fragment,
    {},
    ...parts.map((part, index) => createElement(Fragment, {key: index}, part)),
  );

/** What a server writes of a page. */
function serve(toParts: () => readonly ReactNode[]): string {
  environment.canUseDOM = false;
  collected.clear();
  const html = renderToString(toPage(toParts()));
  environment.canUseDOM = true;
  return html;
}

/** The ids of a page in its order. */
function idsOf(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('[id]')].map(({id}) => id);
}

function idsIn(html: string): readonly string[] {
  const container = document.createElement('div');
  container.innerHTML = html;
  return idsOf(container);
}

/** Those of tables and figures alone. */
const embedsIn = (ids: readonly string[]) =>
  ids.filter((id) => id.endsWith('.table') || !id.includes('.'));

const opened: MountedPage[] = [];
async function open(
  parts: readonly ReactNode[],
  html?: string,
): Promise<MountedPage> {
  const page = await mount(toPage(parts), html);
  opened.push(page);
  return page;
}

afterEach(async () => {
  for (const {unmount, container} of opened.splice(0)) {
    await unmount();
    container.remove();
  }
});

describe('the ids of a page with several embeds', () => {
  const pages: readonly {
    readonly what: string;
    readonly toParts: () => readonly ReactNode[];
    readonly ids: readonly string[];
  }[] = [
    {
      what: 'one dataset, without an anchor',
      toParts: () => [aTable(), aTable(), aTable()],
      ids: ['engines.table', 'engines-2.table', 'engines-3.table'],
    },
    {
      what: 'one anchor that several authors wrote',
      toParts: () => [aTable('all'), aFigure('all'), aTable('all-2')],
      ids: ['all.table', 'all-2', 'all-2-2.table'],
    },
    {
      what: 'a heading with the id of a figure',
      toParts: () => [aHeading('times'), aFigure('times'), aTable('times')],
      ids: ['times', 'times-2', 'times.table'],
    },
    {
      what: 'a heading with the id of a cell',
      toParts: () => [aHeading('engines.slow.startup'), aTable()],
      ids: ['engines-2.table'],
    },
  ];

  it.each(pages)('are unique on the server: $what', ({toParts, ids}) => {
    const all = idsIn(serve(toParts));

    expect(embedsIn(all)).toEqual(ids);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(pages)('are the same in a browser: $what', async ({toParts, ids}) => {
    const {container} = await open(toParts());
    const all = idsOf(container);

    expect(embedsIn(all)).toEqual(ids);
    expect(new Set(all).size).toBe(all.length);
    expect([...all].sort()).toEqual([...idsIn(serve(toParts))].sort());
  });

  it('are unique where two lists have one dataset', async () => {
    const toParts = () => [aList(), aList()];
    const ids = ['sources.book', 'sources-2.book'];

    expect(idsIn(serve(toParts))).toEqual(ids);
    expect(idsOf((await open(toParts())).container)).toEqual(ids);
  });

  it('stay as the server wrote them', async () => {
    const html = serve(() => [aTable(), aTable()]);
    const later = {load: async () => tableEmbed};
    const {container, errors} = await open(
      [createElement(Table, later), createElement(Table, later)],
      html,
    );

    expect(errors).toEqual([]);
    expect(idsOf(container)).toEqual(idsIn(html));
  });

  it('take account of what the server wrote', async () => {
    const html = serve(() => [aTable()]);
    const later = createElement(Table, {load: async () => tableEmbed});
    const page = await open([later], html);
    await page.render(toPage([later, aTable()]));

    expect(embedsIn(idsOf(page.container))).toEqual([
      'engines.table',
      'engines-2.table',
    ]);
  });

  it('are free again when an embed has left', async () => {
    const page = await open([aTable(), null]);
    await page.render(toPage([null, aTable()]));

    expect(embedsIn(idsOf(page.container))).toEqual(['engines.table']);
  });

  it('lead from a value to the note of its own table', async () => {
    const {container} = await open([aTable(), aTable()]);
    const links = [...container.querySelectorAll('sup a')];
    const places = [...container.querySelectorAll('.comparison-embed')];

    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#engines.note-1',
      '#engines-2.note-1',
    ]);
    links.forEach((link, index) => {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(places[index]?.contains(document.getElementById(id))).toBe(true);
    });
  });
});

describe('the numbers of notes on a page with several embeds', () => {
  const numbersIn = (container: Element) => ({
    links: [...container.querySelectorAll('sup a')].map(({textContent}) =>
      Number(textContent?.replace(/\D/g, '')),
    ),
    names: [...container.querySelectorAll('sup a')].map(({ariaLabel}) =>
      Number(ariaLabel?.replace(/\D/g, '')),
    ),
    lists: [...container.querySelectorAll<HTMLOListElement>('ol')].map(
      ({start}) => start,
    ),
  });
  const each = (numbers: readonly number[]) => ({
    links: numbers,
    names: numbers,
    lists: numbers,
  });

  it('go on from one embed to the next on the server', () => {
    const container = document.createElement('div');
    container.innerHTML = serve(() => [aTable(), aTable('all'), aTable()]);

    expect(numbersIn(container)).toEqual(each([1, 2, 3]));
  });

  it('go on in a browser, whichever embed comes first', async () => {
    let arrive: ((embed: typeof tableEmbed) => void) | undefined;
    const load = () =>
      new Promise<typeof tableEmbed>((resolve) => (arrive = resolve));
    const {container} = await open([
      createElement(Table, {load}),
      aTable(),
      aTable(),
    ]);
    expect(numbersIn(container)).toEqual(each([1, 2]));

    await act(async () => arrive?.(tableEmbed));
    expect(numbersIn(container)).toEqual(each([1, 2, 3]));
  });

  it('go on after what the server wrote', async () => {
    const html = serve(() => [aTable()]);
    const later = createElement(Table, {load: async () => tableEmbed});
    const page = await open([later], html);
    await page.render(toPage([later, aTable()]));

    expect(numbersIn(page.container)).toEqual(each([1, 2]));
  });
});
