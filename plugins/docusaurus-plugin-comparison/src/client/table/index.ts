import {createArrange} from './arrange.js';
import {createControls, type Host} from './controls.js';
import {markAgainstBaseline} from './marks.js';
import {press} from './order.js';
import {select} from './select.js';
import {initialState, parseState, printState, type State} from './state.js';
import {readTable, type Table} from './table.js';

/**
 * Gives a table of the page its buttons: the HTML stays what it is, its cells
 * are ordered and hidden. Returns the function that lets go of the page.
 */
export function enhance(root: HTMLElement): () => void {
  const table = readTable(root);
  // A page may ask twice for the same table.
  if (!table || root.dataset['enhanced'] !== undefined) {
    return () => {};
  }
  root.dataset['enhanced'] = '';
  const initial = initialState(table);
  let state = initial;
  let shown = select(table, state);
  const arrange = createArrange(table);
  const status = root.querySelector('[role=status]');
  makeButtons(table);
  showOrder(table, state);
  const host: Host = {
    table,
    state: () => state,
    shown: () => shown,
    change: (changed) => {
      apply({...state, ...changed});
      // Each key that is typed would be a step of Back otherwise.
      const isTyped = Object.keys(changed).every(
        (key) => key === 'query' || key === 'filters',
      );
      remember(table.anchor, printState(state, initial), isTyped);
      host.tell(
        describe(table, state, shown.subjects.length, shown.criteria.length),
      );
    },
    reset: () => host.change(initial),
    tell: (text) => status && (status.textContent = text),
  };
  const controls = createControls(host);
  const place = root.querySelector('[data-place]');
  place?.replaceChildren(controls.element);

  const apply = (next: State): void => {
    const before = state;
    state = next;
    shown = select(table, state);
    arrange(shown, state);
    showOrder(table, state);
    if (state.baseline !== '' || before.baseline !== '') {
      markAgainstBaseline(table, shown, state);
    }
    controls.update();
  };

  const restore = (): void => {
    const typed = new URLSearchParams(location.search).get(table.anchor) ?? '';
    const next = parseState(typed, initial);
    if (typed !== '' || printState(state, initial) !== '') {
      apply(next);
    } else {
      controls.update();
    }
  };

  const onClick = (event: MouseEvent) => {
    const button = (event.target as HTMLElement).closest('button');
    const criterion = button?.parentElement?.dataset['criterion'];
    const group = button?.dataset['fold'];
    if (criterion !== undefined) {
      host.change({sort: press(state.sort, criterion, event.shiftKey)});
      // The button was taken along with its header.
      button?.focus();
    } else if (group !== undefined) {
      const folded = new Set(state.folded);
      host.change({folded: folded.delete(group) ? folded : folded.add(group)});
      root
        .querySelector<HTMLElement>(`[data-fold="${CSS.escape(group)}"]`)
        ?.focus();
    }
  };
  // One link serves all cells: it stands where the pointer is.
  const link = document.createElement('a');
  link.dataset['mark'] = 'link';
  link.textContent = '#';
  link.ariaLabel = table.strings['linkToCell'] ?? '';
  const onPointerOver = ({target}: PointerEvent) => {
    const cell = (target as HTMLElement).closest<HTMLElement>('td[id]');
    if (cell && link.parentElement !== cell) {
      link.href = `#${cell.id}`;
      cell.append(link);
    }
  };
  const leaving = new AbortController();
  const {signal} = leaving;
  table.element.addEventListener('pointerover', onPointerOver, {signal});
  table.element.addEventListener('click', onClick, {signal});
  window.addEventListener('popstate', restore, {signal});
  const scroll = table.element.parentElement;
  const observer = new ResizeObserver(() => {
    // Keyboards scroll a region only where it can be focused.
    const scrolls = scroll && scroll.scrollWidth > scroll.clientWidth;
    if (scroll) {
      scroll.tabIndex = scrolls ? 0 : -1;
    }
  });
  observer.observe(table.element);
  restore();
  return () => {
    leaving.abort();
    observer.disconnect();
    delete root.dataset['enhanced'];
  };
}

/** Without JavaScript a header is text; with it, a button that orders. */
function makeButtons({criteria}: Table): void {
  for (const {header} of criteria) {
    const text = header.firstElementChild;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = text?.className ?? '';
    button.append(...(text?.childNodes ?? []));
    text?.replaceWith(button);
  }
}

function showOrder({criteria}: Table, {sort}: State): void {
  for (const {id, header} of criteria) {
    const place = sort.findIndex(({criterion}) => criterion === id);
    const key = sort[place];
    const mark = header.querySelector('[data-mark="order"]');
    if (mark) {
      const number = sort.length > 1 && key ? place + 1 : '';
      mark.textContent = (key ? (key.isDescending ? '▼' : '▲') : '↕') + number;
    }
    // Only one header may carry it; the others are named in the status.
    if (key && place === 0) {
      header.setAttribute(
        'aria-sort',
        key.isDescending ? 'descending' : 'ascending',
      );
    } else {
      header.removeAttribute('aria-sort');
    }
  }
}

function describe(
  {criteria, subjects, strings}: Table,
  {sort}: State,
  subjectCount: number,
  criterionCount: number,
): string {
  const say = (name: string) => strings[name] ?? name;
  const keys = sort.map(({criterion, isDescending}) => {
    const name = criteria.find(({id}) => id === criterion)?.name ?? criterion;
    return `${name}, ${say(isDescending ? 'descending' : 'ascending')}`;
  });
  const order =
    keys.length > 0
      ? say('sortedBy').replace('[criteria]', () => keys.join('; '))
      : say('originalOrder');
  const counts = say('shown')
    .replace('[subjects]', `${subjectCount}/${subjects.length}`)
    .replace('[criteria]', `${criterionCount}/${criteria.length}`);
  return `${order}. ${counts}`;
}

function remember(name: string, text: string, isTyped: boolean): void {
  const url = new URL(location.href);
  if (text === '') {
    url.searchParams.delete(name);
  } else {
    url.searchParams.set(name, text);
  }
  // These signs may stand in an address as they are.
  url.search = url.search.replace(/%(?:3A|3B|2C)/g, decodeURIComponent);
  if (url.href !== location.href) {
    if (isTyped) {
      history.replaceState(history.state, '', url);
    } else {
      history.pushState(history.state, '', url);
    }
  }
}
