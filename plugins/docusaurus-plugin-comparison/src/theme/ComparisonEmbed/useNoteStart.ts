import {useState, type RefObject} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import useBrokenLinks, {type BrokenLinks} from '@docusaurus/useBrokenLinks';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';

/** What a page has so far, which Docusaurus knows on the server alone. */
interface CollectedIds extends BrokenLinks {
  readonly getCollectedAnchors?: () => readonly string[];
}

// An embed that comes late may be before others, whose numbers then change.
const noteChange = 'comparison-notes';

/**
 * Counts the notes that are before an embed, so that no number is used twice on a
 * page. A server renders a page in its order, so it asks which notes it has. A
 * browser asks the page.
 *
 * @param isRendered whether this browser, or server, renders the embed.
 */
export function useNoteStart(
  place: RefObject<HTMLElement | null>,
  isRendered: boolean,
): number {
  const brokenLinks: CollectedIds = useBrokenLinks();
  const [start, setStart] = useState(() => {
    const ids = ExecutionEnvironment.canUseDOM
      ? []
      : (brokenLinks.getCollectedAnchors?.() ?? []);
    return ids.filter((id) => /\.note-\d+$/.test(id)).length;
  });

  useIsomorphicLayoutEffect(() => {
    if (!isRendered) {
      return undefined;
    }
    const count = () => {
      if (place.current) {
        setStart(countNotesBefore(place.current));
      }
    };
    document.addEventListener(noteChange, count);
    document.dispatchEvent(new Event(noteChange));
    return () => document.removeEventListener(noteChange, count);
  }, [isRendered, place]);

  return start;
}

function countNotesBefore(place: Element): number {
  return [...document.querySelectorAll('[data-notes] > li')].filter(
    (note) =>
      note.compareDocumentPosition(place) === Node.DOCUMENT_POSITION_FOLLOWING,
  ).length;
}
