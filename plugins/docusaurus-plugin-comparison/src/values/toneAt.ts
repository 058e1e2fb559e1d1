import type {Direction, ScaleTone} from '../model/index.js';

/**
 * The tone of one of the words of a scale, from which of its ends is better:
 * the ends are good and bad, and what is between is fair or weak. Neutral where
 * neither end is better.
 *
 * @param index the place of the word, from 0 for the weakest.
 */
export function toneAt(
  index: number,
  count: number,
  better: Direction | undefined,
): ScaleTone {
  if (!better || count < 2) {
    return 'neutral';
  }
  const last = count - 1;
  const fromBest = better === 'higher' ? last - index : index;
  if (fromBest === 0 || fromBest === last) {
    return fromBest === 0 ? 'good' : 'bad';
  }
  return fromBest <= last / 2 ? 'fair' : 'weak';
}
