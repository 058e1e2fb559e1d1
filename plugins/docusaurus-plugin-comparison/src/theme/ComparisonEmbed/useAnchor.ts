import {useState, type RefObject} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import useBrokenLinks, {type BrokenLinks} from '@docusaurus/useBrokenLinks';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import {findFreeAnchor} from 'docusaurus-plugin-comparison/client';
import type {WantedAnchor} from '@theme/ComparisonEmbed/useAnchor';

/** What a page has so far, which Docusaurus knows on the server alone. */
interface Collected extends BrokenLinks {
  readonly getCollectedAnchors?: () => readonly string[];
}

/**
 * What the ids of an embed start with, unique on its page whatever else is
 * there: other Markdown, a partial that is used twice, the posts of a list. A
 * server renders a page in its order, so it asks what was before. A browser asks
 * the page, in which all is that was rendered before.
 */
export function useAnchor(
  wanted: WantedAnchor | undefined,
  place: RefObject<HTMLElement | null>,
): string | undefined {
  const brokenLinks: Collected = useBrokenLinks();
  const [anchor, setAnchor] = useState(() => {
    if (wanted === undefined || ExecutionEnvironment.canUseDOM) {
      return wanted?.name;
    }
    const ids = brokenLinks.getCollectedAnchors?.() ?? [];
    const free = findFreeAnchor(wanted.name, wanted.hasElement ?? false, ids);
    // No id is like this; it tells the next embed that the name is taken.
    brokenLinks.collectAnchor(`${free}.`);
    return free;
  });
  const {name, hasElement} = wanted ?? {};

  useIsomorphicLayoutEffect(() => {
    const {current} = place;
    if (name !== undefined && current) {
      const ids = listIds(name, current);
      const free = findFreeAnchor(name, hasElement ?? false, ids);
      // The page remembers who has which name, and forgets it with the embed.
      current.setAttribute('data-anchor', free);
      setAnchor(free);
    }
  }, [name, hasElement, place]);

  return wanted && (anchor ?? wanted.name);
}

/**
 * The ids of the page that a name may be equal to. Of embeds, only names count:
 * one that was rendered together with this one may yet change its ids.
 */
function listIds(name: string, own: HTMLElement): readonly string[] {
  const embeds = document.querySelectorAll<HTMLElement>(
    '.comparison-embed[data-anchor]',
  );
  const elements = document.querySelectorAll(`[id^=${JSON.stringify(name)}]`);
  return [
    ...[...embeds]
      .filter((embed) => embed !== own)
      .map((embed) => `${embed.dataset['anchor']}.`),
    ...[...elements]
      .filter((element) => !element.closest('.comparison-embed'))
      .map(({id}) => id),
  ];
}
