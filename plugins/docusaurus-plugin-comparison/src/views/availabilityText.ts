import {
  quoteNote,
  quoteText,
  type AvailabilityRange,
} from '../values/availabilityRanges.js';
import {fillWords} from './fillWords.js';
import {isolate} from './isolate.js';

/** What is said of a range of releases, by the names of the theme's texts. */
export type AvailabilityWord =
  | 'yes'
  | 'no'
  | 'preview'
  | 'orEarlier'
  | 'removed'
  | 'partial'
  | 'prefix'
  | 'as'
  | 'flag';

/** Ranges of releases, as readers of a language see them. */
export interface ShownRanges {
  readonly ranges: readonly AvailabilityRange[];
  /** Whether a sign is said in words, as in a sentence. */
  readonly isSpelled?: true;
}

/** What `formatRanges` writes, in the words of a language. */
export function availabilityText(
  {ranges, isSpelled}: ShownRanges,
  say: (word: AvailabilityWord) => string,
): string {
  const fill = (word: AvailabilityWord, value: string) =>
    fillWords(say(word), {release: value, name: value});
  const sayRelease = (text: string): string => {
    if (text === 'yes' || text === 'no' || text === 'preview') {
      return say(text);
    }
    return isSpelled === true && text.startsWith('≤')
      ? fill('orEarlier', text.slice(1).trim())
      : text;
  };
  const sayRange = (range: AvailabilityRange): string => {
    const {since, removed, partial, prefix, as, flag, note} = range;
    return [
      ...(since === 'yes' && removed !== undefined ? [] : [sayRelease(since)]),
      ...(removed === undefined ? [] : [fill('removed', sayRelease(removed))]),
      ...(partial ? [say('partial')] : []),
      ...(prefix === undefined ? [] : [fill('prefix', quoteText(prefix))]),
      ...(as === undefined ? [] : [fill('as', quoteText(as))]),
      ...(flag === undefined ? [] : [fill('flag', quoteText(flag))]),
      ...(note === undefined ? [] : [isolate(quoteNote(note), say('removed'))]),
    ].join(', ');
  };
  return ranges.map(sayRange).join('; ');
}

/** Whether ranges are one release, which reads the same in each language. */
export function isOneRelease(ranges: readonly AvailabilityRange[]): boolean {
  const [range, ...others] = ranges;
  return (
    range !== undefined &&
    others.length === 0 &&
    Object.keys(range).length === 1 &&
    /^\d/.test(range.since)
  );
}
