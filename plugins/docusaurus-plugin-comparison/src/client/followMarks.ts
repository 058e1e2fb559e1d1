import {isPlainClick} from './isPlainClick.js';
import type {Strings} from './table/table.js';
import type {createValuePopover} from './valuePopover.js';

type OpenValue = ReturnType<typeof createValuePopover>;

/** A link of HTML, or one in a picture. */
export type ChartLink = HTMLAnchorElement | SVGAElement;

/**
 * Makes the marks of a chart one stop of the Tab key, between which arrow keys,
 * Home and End move, and opens what is known of the value of the mark that is
 * pressed. Returns the function that ends it.
 *
 * @param loadStrings loads the texts of the theme, when a mark is first pressed.
 */
export function followMarks(
  place: HTMLElement,
  loadStrings: () => Promise<Strings>,
): () => void {
  const marks = [...place.querySelectorAll<ChartLink>('a[data-value]')];
  const leaving = new AbortController();
  const {signal} = leaving;
  let loading: Promise<OpenValue | undefined> | undefined;
  const load = () =>
    (loading ??= Promise.all([import('./valuePopover.js'), loadStrings()]).then(
      ([module, strings]) =>
        signal.aborted
          ? undefined
          : module.createValuePopover(place, strings, signal),
      () => {
        // Offline; the next press asks again.
        loading = undefined;
        return undefined;
      },
    ));
  const choose = (chosen: ChartLink | undefined) => {
    if (chosen) {
      marks.forEach((mark) => (mark.tabIndex = mark === chosen ? 0 : -1));
    }
  };
  const findMark = ({target}: Event) =>
    marks.find((mark) => mark.contains(target as Node));

  marks.forEach(leadToCell);
  choose(marks[0]);
  place.addEventListener('focusin', (event) => choose(findMark(event)), {
    signal,
  });
  place.addEventListener(
    'keydown',
    (event) => {
      const mark = findMark(event);
      const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
      if (!mark || altKey || ctrlKey || metaKey || shiftKey) {
        return;
      }
      const next = findNext(marks, mark, key);
      if (next) {
        event.preventDefault();
        next.focus();
      }
    },
    {signal},
  );
  // Before the link leads to another page. A browser without popovers follows it.
  place.addEventListener(
    'click',
    (event) => {
      const mark = findMark(event);
      if (mark && isPlainClick(event) && 'showPopover' in place) {
        event.preventDefault();
        void load().then((open) => {
          if (open) {
            open(mark);
          } else if (!signal.aborted) {
            location.assign(mark.getAttribute('href') ?? '');
          }
        });
      }
    },
    {capture: true, signal},
  );
  return () => {
    leaving.abort();
    marks.forEach((mark) => mark.removeAttribute('tabindex'));
  };
}

/**
 * The HTML leads to the subject of a cell without an id, `#engines.subject:vm`. A
 * script finds the cell, `#engines.vm.startup`.
 */
function leadToCell(mark: ChartLink): void {
  const href = mark.getAttribute('href') ?? '';
  const [criterion = ''] = mark.dataset['value']?.split('.') ?? [];
  const cell = href.replace(/\.subject:([\w-]+)$/, `.$1.${criterion}`);
  mark.setAttribute('href', cell);
}

function findNext(
  marks: readonly ChartLink[],
  mark: ChartLink,
  key: string,
): ChartLink | undefined {
  const index = marks.indexOf(mark);
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return marks[index + 1];
    case 'ArrowUp':
    case 'ArrowLeft':
      return marks[index - 1];
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    default:
      return undefined;
  }
}
