/** @jest-environment jsdom */
import {fireEvent, waitFor} from '@testing-library/dom';
import {
  leavePage,
  openTable,
  type OpenTable,
  optionOf,
  searchBoxOf,
} from './openTable.js';

afterEach(leavePage);

/** The address of the page after the host. */
const address = () => location.href.slice(location.origin.length);

/** Follows a link of the page, as a browser does. */
async function follow({user}: OpenTable, id: string): Promise<void> {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = 'A link';
  document.body.append(link);
  await user.click(link);
}

/** Waits until a value can be read, and the status tells why. */
async function waitForValue(
  table: OpenTable,
  id: string,
  told: string,
): Promise<void> {
  await waitFor(() => expect(table.status()).toContain(told));
  const cell = document.getElementById(id);
  expect(cell && table.root.contains(cell)).toBe(true);
  expect(cell?.closest('[hidden]')).toBeNull();
}

const cleared = (parts: string) =>
  `Filters cleared to show the linked value: ${parts}.`;
const opened = (parts: string) => `Opened to show the linked value: ${parts}.`;

describe('a link to a value that a reader has hidden', () => {
  it.each([
    ['by words', 'q:slow', cleared('Find an item')],
    ['by a filter', 'where:startup,< 1 min', cleared('Filter Start-up')],
    [
      'by several filters',
      'q:slow;where:startup,< 1 min;where:kernel,yes',
      cleared('Find an item, Filter Start-up, and Filter Kernel'),
    ],
    ['as a subject', 'hide:fine,odd', opened('Fine')],
    ['as a criterion', 'without:memory,maker', opened('Memory')],
    ['in a group that is folded', 'fold:startup;columns', opened('Speed')],
    [
      'as a subject, a criterion and by words',
      'hide:fine;without:memory;q:slow',
      'Filters cleared to show the linked value: Find an item. Opened to show the linked value: Fine and Memory.',
    ],
  ])('%s shows it, and says what was changed', async (_, state, told) => {
    history.replaceState(
      null,
      '',
      `/?engines=${encodeURIComponent(state)}#engines.fine.memory`,
    );
    const table = await openTable();

    await waitForValue(table, 'engines.fine.memory', told);
    expect(address()).toMatch(/#engines\.fine\.memory$/);
  });

  it('leaves what does not hide it', async () => {
    history.replaceState(
      null,
      '',
      '/?engines=sort:startup;q:min;hide:odd,fine;where:startup,%3E+1+min;without:kernel#engines.fine.memory',
    );
    const table = await openTable();

    await waitForValue(table, 'engines.fine.memory', opened('Fine'));
    expect(table.rows().slice(1)).toEqual([
      'Name | Start-up | Memory | Maker',
      'Fine | 3 min Note 1 | n/a | Us',
    ]);
    expect(address()).toBe(
      '/?engines=sort:startup;q:min;hide:odd;without:kernel;where:startup,%3E+1+min#engines.fine.memory',
    );
  });

  it('shows a criterion in which all agree', async () => {
    const table = await openTable();
    await table.user.click(await optionOf(table.root, 'Only differences'));
    await waitFor(() => expect(address()).toBe('/?engines=diff'));
    await follow(table, 'engines.fine.maker');

    await waitForValue(
      table,
      'engines.fine.maker',
      cleared('Only differences'),
    );
    await waitFor(() => expect(address()).toBe('/#engines.fine.maker'));
    expect((await optionOf(table.root, 'Only differences')).checked).toBe(
      false,
    );
  });

  it('shows it again where the link is pressed again', async () => {
    const table = await openTable();
    for (const words of ['slow', 'fast']) {
      const box = await searchBoxOf(table.root);
      await table.user.clear(box);
      await table.user.type(box, words);
      await waitFor(() => expect(address()).toBe(`/?engines=q:${words}`));
      expect(table.subjects()).toHaveLength(1);
      await follow(table, 'engines.fine.memory');
      await waitForValue(table, 'engines.fine.memory', cleared('Find an item'));
      expect(box.value).toBe('');
    }
  });

  it('is no longer in the address once the reader hides the value', async () => {
    history.replaceState(null, '', '/#engines.fine.memory');
    const table = await openTable();
    await table.user.click(table.button('Memory'));
    await waitFor(() =>
      expect(address()).toBe('/?engines=sort:memory#engines.fine.memory'),
    );
    await table.user.type(await searchBoxOf(table.root), 'slow');

    await waitFor(() => expect(address()).toBe('/?engines=sort:memory;q:slow'));
    expect(table.subjects()).toEqual(['Slow']);
  });

  it('leaves what a reader sets before the address holds it', async () => {
    const table = await openTable();
    history.replaceState(null, '', '/#engines.fine.memory');
    const box = await searchBoxOf(table.root);
    fireEvent.input(box, {target: {value: 'slow'}});
    window.dispatchEvent(new PopStateEvent('popstate'));

    await waitFor(() => expect(address()).toMatch(/^\/\?engines=q:slow/));
    await waitFor(() => expect(table.subjects()).toEqual(['Slow']));
    expect(table.status()).not.toContain('Cleared');
  });

  it('changes nothing where the value can be seen', async () => {
    history.replaceState(null, '', '/?engines=q:min#engines.fine.memory');
    const table = await openTable();
    await waitFor(() => expect(table.subjects()).toEqual(['Fine']));
    await follow(table, 'engines.fine.startup');

    await waitFor(() =>
      expect(address()).toBe('/?engines=q:min#engines.fine.startup'),
    );
    expect(table.status()).toBe('1 of 4 items.');
  });

  it('leaves the other tables of the page', async () => {
    history.replaceState(
      null,
      '',
      '/?engines=q:slow&engines-2=q:slow#engines-2.fine.memory',
    );
    const one = await openTable();
    const two = await openTable({anchor: 'engines-2'});

    await waitForValue(two, 'engines-2.fine.memory', cleared('Find an item'));
    expect(one.subjects()).toEqual(['Slow']);
    expect(one.status()).not.toContain('Cleared');
  });
});

/** A tab list as Docusaurus writes it; the second is not active. */
function addTabs(content: Element): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = `<ul role="tablist"><li role="tab">One</li><li role="tab">Two</li></ul>
<div><div role="tabpanel">Nothing here.</div><div role="tabpanel" hidden></div></div>`;
  const panels = [...container.querySelectorAll('[role=tabpanel]')];
  container
    .querySelectorAll('[role=tab]')
    .forEach((tab, index) =>
      tab.addEventListener('click', () =>
        panels.forEach((panel, at) =>
          panel.toggleAttribute('hidden', at !== index),
        ),
      ),
    );
  content.before(container);
  panels[1]?.append(content);
  return container;
}

function addDetails(content: Element, summary: string): HTMLDetailsElement {
  const details = document.createElement('details');
  details.innerHTML = `<summary>${summary}</summary>`;
  content.before(details);
  details.append(content);
  return details;
}

describe('a link to a value that the page has closed away', () => {
  it('opens tabs and details around it, from the outside in', async () => {
    const table = await openTable();
    const place = table.root.parentElement ?? table.root;
    const details = addDetails(place, 'More of them');
    addTabs(details);
    await follow(table, 'engines.fine.memory');

    await waitForValue(
      table,
      'engines.fine.memory',
      opened('Two and More of them'),
    );
    expect(details.open).toBe(true);
  });

  it('opens details of Docusaurus that the browser has opened alone', async () => {
    const table = await openTable();
    const details = addDetails(
      table.root.parentElement ?? table.root,
      'More of them',
    );
    details.open = true;
    details.dataset['collapsed'] = 'true';
    details.addEventListener('click', (event) => {
      event.preventDefault();
      details.dataset['collapsed'] = 'false';
    });
    await follow(table, 'engines.fine.memory');

    await waitForValue(table, 'engines.fine.memory', opened('More of them'));
    expect(details.dataset['collapsed']).toBe('false');
  });

  it('opens the list of a note', async () => {
    const table = await openTable();
    const notes = table.root.querySelector('details');
    notes?.removeAttribute('open');
    await follow(table, 'engines.note-1');

    await waitForValue(table, 'engines.note-1', opened('Notes and sources'));
    expect(notes?.open).toBe(true);
  });

  it('leaves what is open', async () => {
    const table = await openTable();
    const place = table.root.parentElement ?? table.root;
    const details = addDetails(place, 'More of them');
    details.open = true;
    await follow(table, 'engines.fine.memory');

    expect(details.open).toBe(true);
    expect(table.status()).not.toContain('Opened');
  });
});
