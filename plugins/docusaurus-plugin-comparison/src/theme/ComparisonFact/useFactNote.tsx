import React, {
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import {useHistory} from '@docusaurus/router';
import {
  findSiteAddress,
  isPlainClick,
  loadFactPopover,
} from 'docusaurus-plugin-comparison/client';
import type {FactView, Footnote} from 'docusaurus-plugin-comparison';
import type {FactNote} from '@theme/ComparisonFact/useFactNote';
import type {Props as TextProps} from '@theme/ComparisonTable/FootnoteText';
import {loadStrings} from '@theme/ComparisonTable/loadStrings';

/** What a press has asked for; a second press is another one. */
interface Asked {
  readonly mark: HTMLElement;
  readonly fact: FactView;
  readonly footnote: Footnote | undefined;
  readonly open: Awaited<ReturnType<typeof loadOpener>>['open'];
  readonly FootnoteText: ComponentType<TextProps>;
}

/**
 * Opens what is known of a fact at the mark that is pressed. What opens is loaded
 * for the first press; the note is rendered, unseen, where the popover copies it.
 */
export function useFactNote(
  place: RefObject<HTMLElement | null>,
  fact: FactView,
): FactNote {
  const history = useHistory();
  const leaving = useRef<AbortController>(undefined);
  const opener = useRef<ReturnType<typeof loadOpener>>(undefined);
  const source = useRef<HTMLSpanElement>(null);
  const [asked, setAsked] = useState<Asked>();

  useEffect(() => () => leaving.current?.abort(), []);
  useEffect(() => {
    asked?.open(asked.mark, asked.fact, source.current ?? undefined);
  }, [asked]);

  // React did not make what has opened, so the router does not know its links.
  const follow = (event: globalThis.MouseEvent) => {
    const target = event.target as Element;
    const link = target.closest('.comparison-note a[href]');
    const address = link && isPlainClick(event) && findSiteAddress(link);
    if (address) {
      event.preventDefault();
      history.push(address);
    }
  };
  const press = (event: MouseEvent<HTMLElement>, footnote?: Footnote) => {
    const mark = event.currentTarget;
    const {current} = place;
    // A browser without popovers follows the link.
    if (!current || !isPlainClick(event.nativeEvent) || !mark.showPopover) {
      return;
    }
    event.preventDefault();
    if (!opener.current) {
      leaving.current = new AbortController();
      const {signal} = leaving.current;
      opener.current = loadOpener(current, signal);
      current.addEventListener('click', follow, {signal});
    }
    opener.current.then(
      (loaded) => setAsked({mark, fact, footnote, ...loaded}),
      () => {
        // Offline, the mark leads to the source; the next press asks again.
        leaving.current?.abort();
        opener.current = undefined;
        if (mark instanceof HTMLAnchorElement) {
          location.assign(mark.href);
        }
      },
    );
  };
  return {press, note: asked?.footnote && renderNote(asked, asked.footnote)};

  function renderNote({FootnoteText}: Asked, footnote: Footnote): ReactNode {
    return (
      <span ref={source} hidden>
        <FootnoteText footnote={footnote} />
      </span>
    );
  }
}

async function loadOpener(place: HTMLElement, signal: AbortSignal) {
  const [createFactPopover, strings, {default: FootnoteText}] =
    await Promise.all([
      loadFactPopover(),
      loadStrings(),
      import('@theme/ComparisonTable/FootnoteText'),
    ]);
  return {open: createFactPopover(place, strings, signal), FootnoteText};
}
