import React, {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {useHistory} from '@docusaurus/router';
import {
  afterOpening,
  findSiteAddress,
  followLinks,
  followMarks,
  isPlainClick,
  openAncestors,
  readFragment,
} from 'docusaurus-plugin-comparison/client';
import type {
  ChosenViews,
  LoadedView,
  ViewEmbed,
} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonEmbed';
import {missingView} from '@theme/ComparisonEmbed/missingView';
import {NoteStart} from '@theme/ComparisonEmbed/NoteStart';
import {useAnchor} from '@theme/ComparisonEmbed/useAnchor';
import {useChoices} from '@theme/ComparisonEmbed/useChoices';
import {useNoteStart} from '@theme/ComparisonEmbed/useNoteStart';
import ComparisonProblems from '@theme/ComparisonProblems';
import {loadStrings} from '@theme/ComparisonTable/loadStrings';

/**
 * What an embed shows. What the server wrote is kept as it is, however much it
 * is, and not hydrated; any other page has all of it when it is rendered.
 */
export default function ComparisonEmbed<View>({
  embed,
  enhance,
  caption,
  anchor: given,
  defaultAnchor,
  hasElement,
  isReported,
}: Props<View>): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const history = useHistory();
  // Decided once: an embed may get the rest while its page is open.
  const [load] = useState(() => (isMade(embed) ? undefined : loadOf(embed)));
  const {choices} = embed;
  const [late, setLate] = useState<LateView<View>>();
  const show = useCallback(
    (view: LoadedView<View>) =>
      setLate((before) => ({view, choices, count: (before?.count ?? 0) + 1})),
    [choices],
  );
  // After an edit of the data, what was chosen is loaded again.
  const chosen = late?.choices === choices ? late : undefined;
  const made = chosen?.view ?? (!load && isMade(embed) ? embed : undefined);
  const shown = made && 'view' in made ? made : undefined;
  const name = given ?? (shown && defaultAnchor?.(shown.view));
  const anchor = useAnchor(
    shown && name !== undefined ? {name, hasElement} : undefined,
    place,
  );
  const noteStart = useNoteStart(place, shown !== undefined);
  // A page may be rendered again for each change of its address.
  const content = useMemo(
    () =>
      shown && (
        <NoteStart.Provider value={noteStart}>
          <shown.Content
            key={chosen?.count}
            view={shown.view}
            caption={caption}
            anchor={anchor}
          />
        </NoteStart.Provider>
      ),
    [shown, caption, anchor, noteStart, chosen?.count],
  );

  useEffect(() => {
    if (!load) {
      return undefined;
    }
    if (!place.current?.hasChildNodes()) {
      void load().then(show);
    }
    // A reader who comes back to the page finds all of it; offline, then.
    return () => void load().catch(() => undefined);
  }, [load, show]);

  useChoices(place, choices, made, show);

  useEffect(() => {
    const {current} = place;
    if (!enhance || !current?.hasChildNodes()) {
      return undefined;
    }
    const loading = new AbortController();
    const {signal} = loading;
    let pressed: HTMLElement | null = null;
    current.addEventListener(
      'click',
      ({target}) => {
        pressed = (target as Element).closest('button');
      },
      {signal},
    );
    let letGo: (() => void) | undefined;
    void enhance().then((give) => {
      if (!signal.aborted) {
        loading.abort();
        letGo = give(current);
        // What a reader has pressed too early is pressed for them.
        pressed?.click();
      }
    });
    return () => {
      loading.abort();
      letGo?.();
    };
  }, [enhance, made]);

  // A table does so itself, and says what it has changed.
  useEffect(() => {
    if (enhance) {
      return undefined;
    }
    const show = async (id: string) => {
      const part = place.current?.querySelector(`[id=${JSON.stringify(id)}]`);
      if (part && openAncestors(part).length > 0) {
        await afterOpening(part);
        part.scrollIntoView();
      }
    };
    void show(readFragment());
    return followLinks((id) => void show(id));
  }, [enhance, made]);

  useEffect(() => {
    const {current} = place;
    return current?.querySelector('[data-value]')
      ? followMarks(current, loadStrings)
      : undefined;
  }, [made]);

  // What is kept in the address is for Docusaurus' own links to another language
  // or version to take along. They ask the router, which learns of it in time.
  useEffect(() => {
    const onNear = ({target}: Event) => {
      const {search, hash} = location;
      const isLink = target instanceof Element && target.closest('a');
      if (isLink && history.location.search !== search) {
        // Docusaurus scrolls to the top where a fragment is gone. To an empty one,
        // which it does not write into the address, it does not scroll.
        history.replace({search, hash: hash || '#'});
      }
    };
    document.addEventListener('pointerover', onNear);
    document.addEventListener('focusin', onNear);
    return () => {
      document.removeEventListener('pointerover', onNear);
      document.removeEventListener('focusin', onNear);
    };
  }, [history]);

  useEffect(() => {
    const {current} = place;
    const onClick = (event: MouseEvent) => {
      const target = event.target as Element;
      const link = target.closest('a[href]');
      const address = link && isPlainClick(event) && findSiteAddress(link);
      if (address) {
        event.preventDefault();
        history.push(address);
      }
      const button = target.closest<HTMLElement>('[data-copied]');
      if (button) {
        copyFromButton(button);
      }
    };
    current?.addEventListener('click', onClick);
    return () => current?.removeEventListener('click', onClick);
  }, [history, made]);

  return made ? (
    <div
      key="made"
      ref={place}
      className={className}
      data-anchor={ExecutionEnvironment.canUseDOM ? undefined : anchor}>
      {made.problems !== undefined && (
        <ComparisonProblems
          problems={made.problems}
          isPart={'view' in made}
          isReported={isReported && made.isOfDataset}
        />
      )}
      {content}
    </div>
  ) : (
    <div
      key="kept"
      ref={place}
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={kept}
    />
  );
}

// Plain, so that a page without an embed loads no names of styles.
const className = 'comparison-embed';

/** A view that a browser has loaded. */
interface LateView<View> {
  readonly view: LoadedView<View>;
  /** Of the embed for which it was loaded. */
  readonly choices: ChosenViews<View>['choices'] | undefined;
  /** Each is put into the page anew, since a script may have changed the last. */
  readonly count: number;
}

function isMade<View>(embed: ViewEmbed<View>): embed is LoadedView<View> {
  return 'view' in embed || 'problems' in embed;
}

function loadOf<View>(embed: {
  readonly load?: () => Promise<LoadedView<View>>;
}): () => Promise<LoadedView<View>> {
  if (!embed.load) {
    throw new Error(missingView);
  }
  return embed.load;
}

// React leaves what is in the page if its content changes.
const kept = {__html: ''};

/** Copies the text next to a button, and says so in the button. */
function copyFromButton(button: HTMLElement): void {
  const text = button.closest('div')?.querySelector('pre')?.textContent;
  void navigator.clipboard.writeText(text ?? '').then(() => {
    button.textContent = button.dataset['copied'] ?? '';
  });
}
