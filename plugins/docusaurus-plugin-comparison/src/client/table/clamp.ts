import {make} from './make.js';
import type {Table} from './table.js';

/**
 * Adds a button to each cell of which the style sheet shows six lines and that
 * has more. Cells are measured when the table changes its width, and those of a
 * long table when the browser lays them out.
 */
export function createClamp(
  {element, strings}: Pick<Table, 'element' | 'strings'>,
  signal: AbortSignal,
): void {
  if (!element.querySelector('[data-clamp]')) {
    return;
  }
  const measure = (part: ParentNode) =>
    // All are measured before the first changes.
    [...part.querySelectorAll<HTMLElement>('[data-clamp]')]
      .filter(isCut)
      .forEach(addButton);
  const observer = new ResizeObserver(() => measure(element));
  observer.observe(element);
  element.addEventListener(
    'contentvisibilityautostatechange',
    ({target}) => measure(target as Element),
    {signal},
  );
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
      button.textContent = strings[isOpen ? 'showLess' : 'showMore'] ?? '';
    }
  }
}

function isCut(text: HTMLElement): boolean {
  return (
    !text.querySelector('[data-mark=clamp]') &&
    // To measure what is out of sight would lay out a long table.
    text.checkVisibility?.({contentVisibilityAuto: true}) !== false &&
    text.scrollHeight > text.clientHeight + 1
  );
}
