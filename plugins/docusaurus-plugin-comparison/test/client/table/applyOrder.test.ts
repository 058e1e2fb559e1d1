/** @jest-environment jsdom */
import {getByRole, waitFor} from '@testing-library/dom';
import {leavePage, openTable, optionOf, searchBoxOf} from './openTable.js';

/** Moves as browsers that know `moveBefore` do: only within one page. */
function moveBefore(this: Element, node: Node, child: Node | null): void {
  if (!this.isConnected || !node.isConnected) {
    throw new DOMException('not connected', 'HierarchyRequestError');
  }
  const {activeElement: focused} = document;
  this.insertBefore(node, child);
  if (focused instanceof HTMLElement && node.contains(focused)) {
    focused.focus();
  }
}

afterEach(() => {
  leavePage();
  Reflect.deleteProperty(Element.prototype, 'moveBefore');
});

describe.each([
  ['knows moveBefore', moveBefore],
  ['does not', undefined],
])('a browser that %s', (_, method) => {
  beforeEach(() => {
    if (method) {
      Element.prototype.moveBefore = method;
    }
  });

  it('orders, filters and transposes all the same', async () => {
    const {root, user, rows, subjects, button} = await openTable();
    const box = await searchBoxOf(root);
    await user.click(button('Start-up'));
    await user.type(box, 'no');
    await waitFor(() => expect(subjects()).toEqual(['Fast', 'Fine', 'Odd']));
    await user.click(await optionOf(root, 'Swap rows and columns'));
    expect(rows()).toEqual([
      'Criterion | Fast | Fine | Odd',
      'Speed',
      'Start-up | 45 s best | 3 min Note 1 | unknown',
      'Memory | 2 GB | n/a | 1 GiB best',
      'Isolation',
      'Kernel | no | no | partial best',
      'Maker | Us | Us | Us',
    ]);
    await user.click(button('Memory'));
    await user.clear(box);
    await user.click(await optionOf(root, 'Swap rows and columns'));
    expect(rows().slice(2)).toEqual([
      'Slow | 1 h | 500 MB best | yes best | Us',
      'Odd | unknown | 1 GiB | partial | Us',
      'Fast | 45 s best | 2 GB | no | Us',
      'Fine | 3 min Note 1 | n/a | no | Us',
    ]);
  });
});

describe('a browser that knows moveBefore', () => {
  it('keeps the focus in a row that is moved', async () => {
    Element.prototype.moveBefore = moveBefore;
    const {root, subjects, button} = await openTable();
    const note = getByRole(root, 'link', {name: 'Note 1'});
    note.focus();
    // Pressed without the focus, as assistive technology may.
    button('Start-up').click();

    expect(subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']);
    expect(document.activeElement).toBe(note);
  });
});
