import type {Mark} from '../views/axis/marks.js';
import type {FluidBox} from './fluidBox.js';
import {boxOfMarks} from './packStrip.js';
import {
  createWordMeasure,
  labelWordsOf,
  type LabelWord,
  type MeasureWord,
} from './timelineLabel.js';

/** Something on a track of time, with the words for its label. */
export interface TrackEntry {
  readonly marks: readonly Mark[];
  readonly date: string;
  readonly text: string;
}

/** Makes the words that several entries share. */
export type FoldEntries = (
  indexes: readonly number[],
) => Pick<TrackEntry, 'date' | 'text'>;

/** Neighbors that share a label, or one entry, with what their marks cover. */
export interface TrackGroup {
  readonly indexes: readonly number[];
  readonly box: FluidBox;
}

/** The groups of the entries of a track, which are the same at every width. */
export interface TrackGroups {
  /** As many labels as can be tried one by one. */
  readonly groups: readonly TrackGroup[];
  /** The same with fewer and fewer groups, down to one. */
  readonly listRounds: () => readonly (readonly TrackGroup[])[];
  /** The words of the label of a group. */
  readonly wordsOf: (group: TrackGroup) => readonly LabelWord[];
  readonly measure: MeasureWord;
}

const mostGroups = 24;

/** Groups entries, the earliest first, by their distance in time. */
export function groupEntries(
  entries: readonly TrackEntry[],
  fold: FoldEntries,
): TrackGroups {
  const measure = createWordMeasure();
  let groups: readonly TrackGroup[] = entries.map((entry, index) => ({
    indexes: [index],
    box: boxOfMarks(entry.marks),
  }));
  while (groups.length > mostGroups) {
    groups = joinNearest(groups);
  }
  const rounds: (readonly TrackGroup[])[] = [];
  const words = new Map<TrackGroup, readonly LabelWord[]>();
  const toWords = ({indexes}: TrackGroup): readonly LabelWord[] => {
    const [only] = indexes.length === 1 ? indexes : [];
    const entry = only === undefined ? undefined : entries[only];
    return labelWordsOf(entry ?? fold(indexes), measure);
  };
  return {
    groups,
    measure,
    listRounds() {
      for (
        let round = rounds.at(-1) ?? groups;
        round.length > 1;
        round = rounds.at(-1) ?? []
      ) {
        rounds.push(joinNearest(round));
      }
      return rounds;
    },
    wordsOf(group) {
      const known = words.get(group) ?? toWords(group);
      words.set(group, known);
      return known;
    },
  };
}

/** Joins the two neighbors that are the shortest stretch of time together. */
function joinNearest(groups: readonly TrackGroup[]): readonly TrackGroup[] {
  let second = 1;
  let shortest = Infinity;
  for (let index = 1; index < groups.length; index += 1) {
    const [before, group] = [groups[index - 1], groups[index]];
    const length =
      before && group
        ? Math.max(group.box.to, before.box.to) - before.box.from
        : Infinity;
    if (length < shortest) {
      [second, shortest] = [index, length];
    }
  }
  const [one, other] = [groups[second - 1], groups[second]];
  return one && other
    ? groups.toSpliced(second - 1, 2, joinGroups(one, other))
    : groups;
}

function joinGroups(a: TrackGroup, b: TrackGroup): TrackGroup {
  return {
    indexes: [...a.indexes, ...b.indexes],
    box: {
      ...a.box,
      from: Math.min(a.box.from, b.box.from),
      left: Math.min(a.box.left, b.box.left),
      to: Math.max(a.box.to, b.box.to),
      right: Math.max(a.box.right, b.box.right),
    },
  };
}
