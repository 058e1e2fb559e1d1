import {useEffect, useRef, type RefObject} from 'react';
import {useHistory} from '@docusaurus/router';
import {readUrlState, writeUrlState} from 'docusaurus-plugin-comparison/client';
import type {ChosenViews, LoadedView} from 'docusaurus-plugin-comparison';

/**
 * Shows an embed for what is chosen in its lists, or in the address of the page:
 * each choice is a view of its own, which is loaded when it is asked for.
 *
 * @param made - What is shown, if a browser has made it.
 * @param show - Takes the view of a choice.
 */
export function useChoices<View>(
  place: RefObject<HTMLElement | null>,
  choices: ChosenViews<View>['choices'] | undefined,
  made: LoadedView<View> | undefined,
  show: (view: LoadedView<View>) => void,
): void {
  const history = useHistory();
  const focused = useRef<string>(undefined);
  const opened = useRef<ReadonlyMap<string | undefined, string>>(undefined);

  useEffect(() => {
    const {current} = place;
    if (!choices || !current) {
      return undefined;
    }
    const lists = [
      ...current.querySelectorAll<HTMLSelectElement>('[data-choice]'),
    ];
    const nameOf = ({dataset}: HTMLElement) =>
      `${findAnchor(current)}.${dataset['choice']}`;
    const shown = new Map(lists.map((list) => [list, initialValue(list)]));
    const first = (opened.current ??= new Map(
      [...shown].map(([list, value]) => [list.dataset['choice'], value]),
    ));
    const readKey = () => lists.map(({value}) => value).join('/');
    let isGone = false;
    const load = async () => {
      const key = readKey();
      const view = await choices[key]?.();
      // A reader may have chosen again meanwhile.
      if (view && !isGone && key === readKey()) {
        show(view);
      }
    };
    const onChange = ({target}: Event) => {
      const list = lists.find((each) => each === target);
      if (list) {
        focused.current = list.dataset['choice'];
        const isFirst = list.value === first.get(list.dataset['choice']);
        writeUrlState(nameOf(list), isFirst ? '' : list.value, true);
        void load().catch(() => {
          // Offline, what is shown stays, and the lists say so.
          lists.forEach((each) => (each.value = shown.get(each) ?? each.value));
        });
      }
    };
    const readAddress = () => {
      for (const list of lists) {
        const value = readUrlState(nameOf(list));
        const isKnown = [...list.options].some((each) => each.value === value);
        list.value =
          (isKnown && value) || (first.get(list.dataset['choice']) ?? '');
      }
      if (lists.some((list) => list.value !== shown.get(list))) {
        void load().catch(() => undefined);
      }
    };
    const list = lists.find(
      ({dataset}) => dataset['choice'] === focused.current,
    );
    focused.current = undefined;
    list?.focus();
    current.addEventListener('change', onChange);
    window.addEventListener('popstate', readAddress);
    const unlisten = history.listen(readAddress);
    readAddress();
    return () => {
      isGone = true;
      current.removeEventListener('change', onChange);
      window.removeEventListener('popstate', readAddress);
      unlisten();
    };
  }, [place, choices, made, show, history]);
}

function findAnchor(place: HTMLElement): string {
  const named = place.querySelector<HTMLElement>('[data-anchor]');
  return named?.dataset['anchor'] ?? '';
}

/** The choice that is shown. */
function initialValue(list: HTMLSelectElement): string {
  const shown = [...list.options].find((option) => option.defaultSelected);
  return shown?.value ?? list.value;
}
