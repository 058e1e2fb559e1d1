/** @jest-environment jsdom */
import {waitFor} from '@testing-library/dom';
import {leavePage, openTable} from './openTable.js';

afterEach(() => {
  leavePage();
  document.body.replaceChildren();
  Reflect.deleteProperty(document.body, 'append');
});

/** Opens a page as a search does, with text around the heading it leads to. */
async function openHit(
  words: readonly string[],
  {state = '', before = '', isBehind = false} = {},
) {
  const query = words.map((word) => `_highlight=${encodeURIComponent(word)}`);
  history.replaceState(null, '', `/?${[...query, state].join('&')}#speed`);
  const heading = document.createElement('h2');
  heading.id = 'speed';
  const text = document.createElement('p');
  text.textContent = before;
  document.body.append(heading, text);
  if (isBehind) {
    const {body} = document;
    body.append = (...nodes) => body.prepend(...nodes);
  }
  return openTable();
}

describe('a table to which a search leads', () => {
  it.each([
    ['a figure', ['45'], 'engines.fast.startup'],
    ['a word, whatever its case', ['PARTIAL'], 'engines.odd.kernel'],
    ['several words of a cell', ['3', 'min'], 'engines.fine.startup'],
    [
      'the names of a subject and a criterion',
      ['fine', 'memory'],
      'engines.fine.memory',
    ],
    ['a name and a value', ['slow', 'yes'], 'engines.slow.kernel'],
  ])('brings the cell with %s into view', async (_, words, id) => {
    await openHit(words);

    await waitFor(() => expect(location.hash).toBe(`#${id}`));
    await waitFor(() => expect(document.getElementById(id)).not.toBeNull());
  });

  it('shows a cell that the address hides', async () => {
    const {subjects} = await openHit(['45'], {state: 'engines=hide:fast'});

    await waitFor(() => expect(location.hash).toBe('#engines.fast.startup'));
    await waitFor(() => expect(subjects()).toContain('Fast'));
  });

  it.each([
    ['the words are in the text before it', ['45'], {before: 'After 45 s.'}],
    ['they are nowhere in it', ['zebra'], {}],
    ['only some of them are in it', ['45', 'zebra'], {}],
    ['the address leads behind it', ['45'], {isBehind: true}],
  ])('stays where it is if %s', async (_, words, options) => {
    await openHit(words, options);
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(location.hash).toBe('#speed');
  });
});
