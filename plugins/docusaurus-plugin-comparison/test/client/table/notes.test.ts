/** @jest-environment jsdom */
import {getByRole, queryByRole, waitFor} from '@testing-library/dom';
import {jest} from '@jest/globals';
import type {TableView} from '../../../src/views/table.js';
import {cellOf, leavePage, openTable, type OpenTable} from './openTable.js';
import './popovers.js';

afterEach(leavePage);

const yaml = `
title: Engines
sources:
  paper: {title: Cold starts, url: 'https://example.com/paper', published: 2021-08}
criteria:
  startup: {name: Start-up, type: duration}
  maker: {name: Maker, type: text}
subjects:
  slow:
    name: Slow
    values:
      startup:
        value: 500 ms to 3 s
        when: cold
        note: 'Measured with [care](https://example.com/care).'
        asOf: 2019
        source: paper
      maker: {value: Us, note: Alone.}
  fast: {name: Fast, values: {startup: ≤ 125 ms, maker: Us}}
`;

const file = 'https://example.com/engines.comparison.yaml';

function withLines(view: TableView): TableView {
  return {
    ...view,
    data: {name: 'engines.comparison.yaml', url: file, offsets: [0, 1]},
    subjects: view.subjects.map((subject) => ({
      ...subject,
      line: (subject.index + 1) * 10,
    })),
  };
}

const mark = ({root}: OpenTable, number: number) =>
  getByRole(root, 'link', {name: `Note ${number}`});
const note = () => queryByRole(document.body, 'dialog');

/** The lines of the note that is open. */
function linesOf(dialog: HTMLElement | null): readonly string[] {
  return [
    ...(dialog?.querySelectorAll(
      'strong, p, [data-part=note] > span, footer a',
    ) ?? []),
  ].map(({textContent}) => textContent);
}

async function openNote(page: OpenTable, number: number): Promise<HTMLElement> {
  await page.user.click(mark(page, number));
  return waitFor(() => getByRole(page.root, 'dialog'));
}

describe('the mark of a note', () => {
  it('keeps the ends of a range in their places from right to left', async () => {
    const page = await openTable({yaml, change: withLines});
    const value = cellOf(page.root, 'engines.slow.startup').querySelector(
      'bdi',
    );
    const dialog = await openNote(page, 1);

    expect(value?.querySelectorAll('bdi')).toHaveLength(2);
    expect(dialog.querySelector('[data-part=value] > bdi')?.innerHTML).toBe(
      value?.outerHTML,
    );
  });

  it('opens all that is known of the value', async () => {
    const page = await openTable({yaml, change: withLines});
    const dialog = await openNote(page, 1);

    expect(dialog.ariaLabel).toBe('Slow · Start-up');
    expect(linesOf(dialog)).toEqual([
      'Slow · Start-up',
      '500 ms to 3 s',
      'Exactly: 0.5 s to 3 s',
      'cold',
      'Measured with care.',
      'As of 2019',
      'Cold starts (2021-08)',
      'Copy link',
      'Edit',
      'All notes',
    ]);
    expect(
      [...dialog.querySelectorAll('a')].map((link) =>
        link.getAttribute('href'),
      ),
    ).toEqual([
      'https://example.com/care',
      'https://example.com/paper',
      '#engines.slow.startup',
      `${file}#L10`,
      '#engines.note-1',
    ]);
    expect([...dialog.querySelectorAll('a')].every(isStop)).toBe(true);
  });

  it('has a form for a report that says what the value is', async () => {
    const page = await openTable({
      yaml,
      change: (view) => ({
        ...withLines(view),
        report: 'https://example.com/new?title={title}&body={body}',
      }),
    });
    const dialog = await openNote(page, 1);
    const {href} = getByRole<HTMLAnchorElement>(dialog, 'link', {
      name: 'Report',
    });
    const {searchParams} = new URL(href);

    expect(searchParams.get('title')).toBe('Slow · Start-up');
    expect(searchParams.get('body')?.split('\n')).toEqual([
      'Slow · Start-up: 500 ms to 3 s',
      '',
      'cold',
      'Measured with care.',
      'As of 2019',
      'Cold starts (2021-08)',
      'https://example.com/care',
      'https://example.com/paper',
      '',
      `${file}#L10`,
      '',
      `${location.href.split('#')[0]}#engines.slow.startup`,
    ]);
  });

  it('has none where readers report nothing', async () => {
    const page = await openTable({yaml, change: withLines});
    const dialog = await openNote(page, 1);

    expect(queryByRole(dialog, 'link', {name: 'Report'})).toBeNull();
  });

  it.each([
    ['engines/slow.yaml', 'https://example.com/engines/slow.yaml#L10'],
    ['https://other.example.com/a', 'https://other.example.com/a#L10'],
    ['/edit/a', '/edit/a#L10'],
  ])('leads into the file %s of the subject', async (own, expected) => {
    const page = await openTable({
      yaml,
      change: (view) => {
        const changed = withLines(view);
        const subjects = changed.subjects.map((subject) => ({
          ...subject,
          file: own,
        }));
        return {...changed, subjects};
      },
    });
    const dialog = await openNote(page, 1);

    expect(getByRole(dialog, 'link', {name: 'Edit'})).toHaveProperty(
      'attributes.href.value',
      expected,
    );
  });

  it('takes the focus into the note, and Esc gives it back', async () => {
    const page = await openTable({yaml});
    await openNote(page, 1);
    expect(document.activeElement).toBe(note());
    expect(mark(page, 1).ariaExpanded).toBe('true');

    await page.user.keyboard('{Escape}');
    await waitFor(() => expect(note()).toBeNull());
    expect(document.activeElement).toBe(mark(page, 1));
    expect(mark(page, 1).ariaExpanded).toBeNull();
  });

  it('opens by Enter, too', async () => {
    const page = await openTable({yaml});
    mark(page, 2).focus();
    await page.user.keyboard('{Enter}');

    await waitFor(() => expect(note()?.ariaLabel).toBe('Slow · Maker'));
    await page.user.keyboard('{Escape}');
    await waitFor(() => expect(note()).toBeNull());
    await page.user.keyboard('{Enter}');
    await waitFor(() => expect(note()?.ariaLabel).toBe('Slow · Maker'));
  });

  it('closes the note when it is pressed again', async () => {
    const page = await openTable({yaml});
    await openNote(page, 1);
    await page.user.click(mark(page, 1));
    await waitFor(() => expect(note()).toBeNull());

    await openNote(page, 1);
    expect(note()).not.toBeNull();
  });

  it('opens its note in place of another one', async () => {
    const page = await openTable({yaml});
    await openNote(page, 1);
    await page.user.click(mark(page, 2));

    await waitFor(() => expect(note()?.ariaLabel).toBe('Slow · Maker'));
    expect(mark(page, 1).ariaExpanded).toBeNull();
    expect(page.root.querySelectorAll('[role=dialog]')).toHaveLength(1);
  });

  it('leads to the list with a key that asks for another tab', async () => {
    const page = await openTable({yaml});
    await page.user.keyboard('{Control>}');
    await page.user.click(mark(page, 1));
    await page.user.keyboard('{/Control}');

    expect(note()).toBeNull();
  });
});

describe('an open note', () => {
  it('closes by its button', async () => {
    const page = await openTable({yaml});
    const dialog = await openNote(page, 1);
    await page.user.click(getByRole(dialog, 'button', {name: 'Close'}));

    await waitFor(() => expect(note()).toBeNull());
    expect(document.activeElement).toBe(mark(page, 1));
  });

  it('copies the link to the value', async () => {
    const page = await openTable({yaml});
    const dialog = await openNote(page, 1);
    await page.user.click(getByRole(dialog, 'link', {name: 'Copy link'}));

    await waitFor(() => expect(page.status()).toBe('Copied'));
    expect(await navigator.clipboard.readText()).toBe(
      `${location.href}#engines.slow.startup`,
    );
  });

  it('leads to the value where the page may not copy', async () => {
    const page = await openTable({yaml});
    const copy = jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    const dialog = await openNote(page, 1);
    await page.user.click(getByRole(dialog, 'link', {name: 'Copy link'}));

    await waitFor(() => expect(location.hash).toBe('#engines.slow.startup'));
    await waitFor(() => expect(note()).toBeNull());
    copy.mockRestore();
  });

  it('leads to the list, which opens', async () => {
    const page = await openTable({yaml});
    page.root.querySelector('details')?.removeAttribute('open');
    const dialog = await openNote(page, 1);
    await page.user.click(getByRole(dialog, 'link', {name: 'All notes'}));

    await waitFor(() => expect(note()).toBeNull());
    await waitFor(() => expect(location.hash).toBe('#engines.note-1'));
    expect(page.root.querySelector('details')?.open).toBe(true);
    expect(document.activeElement).toBe(document.body);
  });

  it('closes when the focus leaves it', async () => {
    const page = await openTable({yaml});
    await openNote(page, 1);
    page.button('Maker').focus();

    await waitFor(() => expect(note()).toBeNull());
    expect(document.activeElement).toBe(page.button('Maker'));
  });

  it('leaves the page with the table', async () => {
    const page = await openTable({yaml});
    await openNote(page, 1);
    page.close();

    expect(note()).toBeNull();
  });
});

describe('the link of a value without a note', () => {
  it('opens what is known of it', async () => {
    const page = await openTable({yaml, change: withLines});
    await page.user.hover(cellOf(page.root, 'engines.fast.startup'));
    await page.user.click(
      await waitFor(() =>
        getByRole(page.root, 'link', {
          name: 'Link to this value: Fast, Start-up',
        }),
      ),
    );

    await waitFor(() =>
      expect(linesOf(note())).toEqual([
        'Fast · Start-up',
        '≤ 125 ms',
        'Copy link',
        'Edit',
      ]),
    );
  });
});

function isStop({tabIndex}: HTMLElement): boolean {
  return tabIndex === 0;
}
