/** @jest-environment jsdom */
import {fireEvent, getByRole, queryByRole, waitFor} from '@testing-library/dom';
import {act, createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {fact, type FactView} from '../../src/views/fact.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';
import {importTheme, router} from './importTheme.js';
import {mount, type MountedPage} from './mount.js';
import '../client/table/popovers.js';

type Props = FactView & {readonly isInLink?: boolean};

const ComparisonFact = await importTheme<Props>('ComparisonFact');

const dataset = datasetOf(`
title: Engines
criteria:
  startup: {name: Start-up, type: duration}
  kernel: {name: Kernel, type: text}
subjects:
  vm:
    name: Machine
    values:
      startup: {value: 500 ms to 3 s, source: [book, page], note: Slow., when: cold, asOf: 2024}
      kernel: own
  box:
    name: Box
    values:
      startup: {value: unknown, note: Nobody knows.}
      kernel: {disputed: [{value: own, source: book}, {value: shared, source: paper}]}
sources:
  book: {title: Book, url: https://example.com/book}
  page: {title: Page, url: https://example.com/page}
  paper: {title: Paper}
`);

const viewOf = (cell: string, page?: string) =>
  propsOf(fact, dataset, {cell, ...(page !== undefined && {page})});

const opened: MountedPage[] = [];

async function open(props: Props): Promise<HTMLElement> {
  const element = createElement(ComparisonFact, props);
  const page = await mount(element, renderToString(element));
  opened.push(page);
  expect(page.errors).toEqual([]);
  return page.container;
}

/** Presses a mark, and waits for what opens. */
async function press(container: HTMLElement, name: string) {
  const mark = [...container.querySelectorAll<HTMLElement>('sup > *')].find(
    ({ariaLabel}) => ariaLabel === name,
  );
  await act(async () => {
    mark?.focus();
    expect(fireEvent.click(mark as HTMLElement)).toBe(false);
  });
  return mark;
}

const linesOf = (popover: Element) =>
  [...popover.children].map(({textContent}) => textContent);

beforeEach(() => router.push.mockClear());

afterEach(async () => {
  for (const {unmount, container} of opened.splice(0)) {
    await act(unmount);
    container.remove();
  }
});

const signs = datasetOf(`
title: Engines
criteria: {startup: {name: Start-up, type: duration}}
subjects: {vm: {name: Machine, values: {startup: {value: ≤ 125 ms, note: Slow.}}}}
`);

describe('ComparisonFact', () => {
  it('says the sign of a figure in words, and keeps what was typed', async () => {
    const container = await open(propsOf(fact, signs, {cell: 'vm.startup'}));
    const value = container.querySelector<HTMLElement>('[data-typed]');

    expect(value?.textContent).toBe('at most 125 ms');
    expect(value?.dataset['typed']).toBe('≤ 125 ms');
  });

  it('leads to its sources without JavaScript, by marks without numbers', () => {
    const container = document.createElement('div');
    container.innerHTML = renderToString(
      createElement(ComparisonFact, viewOf('vm.startup')),
    );

    expect(container.textContent).toBe('500 ms to 3 s (as of 2024)[*][*]');
    expect(
      [...container.querySelectorAll('a')].map((link) => [
        link.getAttribute('href'),
        link.ariaLabel,
        link.title,
      ]),
    ).toEqual([
      ['https://example.com/book', 'Source: Book', 'Book · cold'],
      ['https://example.com/page', 'Source: Page', 'Page · cold'],
    ]);
  });

  it('leads to its cell if it has no source with an address', () => {
    const html = renderToString(
      createElement(ComparisonFact, viewOf('vm.kernel', '#full')),
    );

    expect(html).toContain(
      '<a href="#full.vm.kernel" aria-label="About Machine, Kernel"></a>',
    );
  });

  it('has no mark where there is no more to say', () => {
    const html = renderToString(
      createElement(ComparisonFact, viewOf('vm.kernel')),
    );

    expect(html).not.toContain('<sup');
  });

  it('has no mark inside of a link', () => {
    const html = renderToString(
      createElement(ComparisonFact, {
        ...viewOf('vm.startup', '#full'),
        isInLink: true,
      }),
    );

    expect(html).not.toMatch(/<sup|<a /);
    expect(html.replace(/<[^>]*>/g, '')).toBe(
      '500 ms to 3 s (cold) (as of 2024) (Book) (Page)',
    );
  });

  it('opens all that is known of it at a mark, and closes at a second press', async () => {
    const container = await open({
      ...viewOf('vm.startup', '#full'),
      editUrl: 'https://example.com/edit#L7',
      report: 'https://example.com/new?title={title}&data={data}',
    });
    const mark = await press(container, 'Source: Book');

    const popover = getByRole(container, 'dialog', {
      name: 'Machine · Start-up',
    });
    expect(linesOf(popover)).toEqual([
      'Machine · Start-up×',
      '500 ms to 3 s',
      'Exactly: 0.5 s to 3 s',
      'coldSlow.As of 2024Book · Page',
      'Link to this valueEditReport',
    ]);
    expect(
      [...popover.querySelectorAll('a')].map((link) =>
        link.getAttribute('href'),
      ),
    ).toEqual([
      'https://example.com/book',
      'https://example.com/page',
      '#full.vm.startup',
      'https://example.com/edit#L7',
      'https://example.com/new?title=Machine%20%C2%B7%20Start-up&data=https%3A%2F%2Fexample.com%2Fedit%23L7',
    ]);
    expect(document.activeElement).toBe(popover);

    await press(container, 'Source: Book');
    await waitFor(() => expect(queryByRole(container, 'dialog')).toBeNull());
    expect(document.activeElement).toBe(mark);
  });

  it('closes by Esc, and gives the focus back', async () => {
    const container = await open(viewOf('vm.startup'));
    const mark = await press(container, 'Source: Book');
    fireEvent.keyDown(getByRole(container, 'dialog'), {key: 'Escape'});

    await waitFor(() => expect(queryByRole(container, 'dialog')).toBeNull());
    expect(document.activeElement).toBe(mark);
  });

  it('opens the note of a value without a source, or a link', async () => {
    const container = await open(viewOf('box.startup'));
    await press(container, 'About Box, Start-up');

    expect(linesOf(getByRole(container, 'dialog'))).toEqual([
      'Box · Start-up×',
      'unknown',
      'Nobody knows.',
    ]);
  });

  it('opens the source of one side of a dispute, without a trace of another', async () => {
    const container = await open(viewOf('box.kernel'));
    await press(container, 'Source: Book');
    expect(linesOf(getByRole(container, 'dialog'))).toEqual([
      'Box · Kernel×',
      'disputed: own or shared',
      'Book',
    ]);

    await press(container, 'About Box, Kernel');
    expect(linesOf(getByRole(container, 'dialog')).slice(1)).toEqual([
      'disputed: own or shared',
      'Paper',
    ]);
  });

  it('leads by the router to a cell on another page of the site', async () => {
    const link = '/docs/other#full.vm.startup';
    const container = await open({...viewOf('vm.startup'), link});
    await press(container, 'Source: Book');
    fireEvent.click(getByRole(container, 'link', {name: 'Link to this value'}));

    expect(router.push).toHaveBeenCalledWith(link);
  });

  it('leads to a choice of a table of the page, and keeps the rest of the address', async () => {
    history.replaceState(null, '', '/docs/here?other=diff');
    const link = '?full.region=us#full.vm.kernel';
    const container = await open({...viewOf('vm.kernel'), link});
    const mark = await press(container, 'About Machine, Kernel');
    expect(mark?.getAttribute('href')).toBe(link);
    fireEvent.click(getByRole(container, 'link', {name: 'Link to this value'}));

    expect(router.push).toHaveBeenCalledWith(
      '/docs/here?other=diff&full.region=us#full.vm.kernel',
    );
  });

  it('leaves a press alone that asks for another tab', async () => {
    const container = await open(viewOf('vm.startup'));
    const [mark] = container.querySelectorAll('a');
    const isPrevented = new Promise((resolve) =>
      document.addEventListener(
        'click',
        (event) => {
          resolve(event.defaultPrevented);
          // jsdom opens no tab.
          event.preventDefault();
        },
        {once: true},
      ),
    );
    fireEvent.click(mark as HTMLElement, {ctrlKey: true});

    expect(await isPrevented).toBe(false);
  });
});
