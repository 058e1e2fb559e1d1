import {make} from './make.js';
import type {Table} from './table.js';

/**
 * Adds a button to each cell of which the style sheet
 * shows six lines and that has more. Measured anew when the table changes its
 * width.
 */
export function createClamp(
  {element, strings}: Pick<Table, 'element' | 'strings'>,
  signal: AbortSignal,
): void {
  const texts = element.querySelectorAll<HTMLElement>('[data-clamp]');
  if (texts.length === 0) {
    return;
  }
  const observer = new ResizeObserver(() => {
    // All are measured before the first changes.
    [...texts].filter(isCut).forEach(addButton);
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());

  function addButton(text: HTMLElement): void {
    // Another stop of the Tab key would be one too many: arrow keys lead there.
    const button = make('button', {type: 'button', tabIndex: -1});
    button.dataset['mark'] = 'clamp';
    label(false);
    button.addEventListener('click', () => {
      const isOpen = text.dataset['clamp'] === '';
      text.dataset['clamp'] = isOpen ? 'open' : '';
      label(isOpen);
    });
    text.append(button);

    function label(isOpen: boolean): void {
      button.ariaExpanded = String(isOpen);
      button.textContent = strings[isOpen ? 'less' : 'more'] ?? '';
    }
  }
}

function isCut(text: HTMLElement): boolean {
  return (
    text.scrollHeight > text.clientHeight + 1 &&
    !text.querySelector('[data-mark=clamp]')
  );
}
