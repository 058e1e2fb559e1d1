import type {MarkedCell} from './splitMarks.js';
import type {ChosenType, ReadCell} from './typeCandidates.js';

/** Reads a cell whose figure is a link, or has a link in its remark. */
export function readLinked(
  marked: MarkedCell,
  chosen: ChosenType,
  name: string,
): {
  readonly read: ReadCell | undefined;
  readonly note?: string;
  readonly urls: readonly string[];
} {
  const {cell, text} = marked;
  const [link] = cell.links;
  const read = chosen.read(marked);
  if (!link) {
    return {read, urls: []};
  }
  if (!read) {
    const [, figure] = /^(.*?)\s*\((.*)\)$/.exec(text) ?? [];
    const [, note] = /^.*?\s*\((\[.*)\)$/.exec(cell.prose) ?? [];
    const first =
      figure === undefined ? undefined : chosen.read({...marked, text: figure});
    return first && note !== undefined
      ? {read: {...first, note}, urls: []}
      : {read: undefined, urls: []};
  }
  if (cell.links.length > 1 || link.url === undefined || link.words !== text) {
    const note =
      link.url === undefined || read.note !== undefined
        ? undefined
        : cell.links
            .map(({url, words}) =>
              url === undefined ? words : `[${words || name}](${url})`,
            )
            .join(', ');
    return {
      read:
        link.url !== undefined && read.note !== undefined
          ? {
              ...read,
              note: cell.links.reduce(
                (whole, each) =>
                  each.url === undefined || !each.words
                    ? whole
                    : whole.replace(
                        each.words,
                        () => `[${each.words}](${each.url})`,
                      ),
                read.note,
              ),
            }
          : read,
      ...(note !== undefined && {note}),
      urls: [],
    };
  }
  if (
    /^https?:/.test(link.url) &&
    chosen.type !== 'support' &&
    chosen.type !== 'scale'
  ) {
    return {read, urls: [link.url]};
  }
  const label = /\p{L}/u.test(link.words)
    ? link.words
    : name.replace(/[[\]]/g, '');
  return {read, note: `See [${label}](${link.url}).`, urls: []};
}
