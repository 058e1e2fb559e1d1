import {make} from './make.js';
import {listColumns} from './paper.js';
import {fillTemplate} from './status.js';
import type {Table} from './table.js';

// In the order of the forms of a text, as Docusaurus has them.
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Shows over the end of a table how many columns follow that are not whole. */
export function createMoreColumns(
  {element, strings}: Pick<Table, 'element' | 'strings'>,
  signal: AbortSignal,
): void {
  const region = element.parentElement;
  const frame = region?.parentElement;
  if (!region || !frame) {
    return;
  }
  const badge = make('span', {hidden: true, ariaHidden: 'true'});
  badge.dataset['more'] = '';
  frame.append(badge);
  let isAsked = false;

  const show = () => {
    isAsked = false;
    const count = countBeyond(region, listColumns(element));
    badge.hidden = count === 0;
    if (count > 0) {
      badge.textContent = formatCount(strings['moreColumns'] ?? '', count);
    }
  };
  const ask = () => {
    if (!isAsked) {
      isAsked = true;
      requestAnimationFrame(show);
    }
  };
  region.addEventListener('scroll', ask, {signal, passive: true});
  const observer = new ResizeObserver(ask);
  observer.observe(element);
  observer.observe(region);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    badge.remove();
  });
}

/** How many columns end beyond the end of a region, to whichever side that is. */
function countBeyond(region: Element, columns: readonly Element[]): number {
  const isRightToLeft = getComputedStyle(region).direction === 'rtl';
  const {left, right} = region.getBoundingClientRect();
  return columns.filter((column) => {
    const box = column.getBoundingClientRect();
    return isRightToLeft ? box.left < left - 1 : box.right > right + 1;
  }).length;
}

/** A text with `[count]` in the form of the page's language. */
export function formatCount(
  forms: string,
  count: number,
  language = document.documentElement.lang || 'en',
): string {
  const rules = new Intl.PluralRules(language);
  const {pluralCategories} = rules.resolvedOptions();
  const index = categories
    .filter((category) => pluralCategories.includes(category))
    .indexOf(rules.select(count));
  const texts = forms.split('|');
  return fillTemplate(texts[index] ?? texts.at(-1), {
    count: new Intl.NumberFormat(language).format(count),
  });
}
