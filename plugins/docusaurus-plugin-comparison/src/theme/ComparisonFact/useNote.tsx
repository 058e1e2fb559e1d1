import React, {
  useEffect,
  useRef,
  useState,
  type MouseEvent,
  type RefObject,
} from 'react';
import {useHistory} from '@docusaurus/router';
import {
  findSiteAddress,
  isPlainClick,
} from 'docusaurus-plugin-comparison/client';
import type {AskedNote, SentenceNote} from '@theme/ComparisonFact/useNote';

/** What a press has requested; a second press is a new request. */
interface Asked extends AskedNote {
  readonly mark: HTMLElement;
}

/**
 * Opens a note at the mark in a sentence that is pressed. What opens is loaded
 * for the first press; the note is rendered, unseen, where the popover copies it.
 */
export function useNote<Loaded>(
  place: RefObject<HTMLElement | null>,
  load: (place: HTMLElement, signal: AbortSignal) => Promise<Loaded>,
): SentenceNote<Loaded> {
  const history = useHistory();
  const leaving = useRef<AbortController>(undefined);
  const opener = useRef<Promise<Loaded>>(undefined);
  const source = useRef<HTMLSpanElement>(null);
  const [asked, setAsked] = useState<Asked>();

  useEffect(() => () => leaving.current?.abort(), []);
  useEffect(() => {
    asked?.open(asked.mark, source.current ?? undefined);
  }, [asked]);

  // React did not render the popover, so the router does not know its links.
  const follow = (event: globalThis.MouseEvent) => {
    const target = event.target as Element;
    const link = target.closest('.comparison-note a[href]');
    const address = link && isPlainClick(event) && findSiteAddress(link);
    if (address) {
      event.preventDefault();
      history.push(address);
    }
  };
  const ask = (
    event: MouseEvent<HTMLElement>,
    prepare: (loaded: Loaded) => AskedNote,
  ) => {
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
      opener.current = load(current, signal);
      current.addEventListener('click', follow, {signal});
    }
    opener.current.then(
      (loaded) => setAsked({mark, ...prepare(loaded)}),
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
  return {
    ask,
    note: asked?.note !== undefined && (
      <span ref={source} hidden>
        {asked.note}
      </span>
    ),
  };
}
