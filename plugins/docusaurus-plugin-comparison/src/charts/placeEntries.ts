import {areBoxesSideBySide, type FluidBox, type PlotRange} from './fluidBox.js';
import type {Mark} from '../views/axis/marks.js';
import {boxOfMarks} from './packStrip.js';
import {
  createWordMeasure,
  entryLineHeight,
  labelWordsOf,
  wrapWords,
  type MeasureWord,
  type TimelineLine,
} from './timelineLabel.js';

/** Something on a track of time, with the words for its label. */
export interface TrackEntry {
  readonly marks: readonly Mark[];
  readonly date: string;
  readonly text: string;
}

/** Where an entry is, in pixels of a page whose text is 16 px high. */
export interface TimelinePlace {
  /** The upper edge of its marks, from the top. */
  readonly y: number;
  /** None where the label of an earlier entry names it too. */
  readonly label?: TimelineLabel;
}

export interface TimelineLabel {
  /** In percent of the width of the track. */
  readonly at: number;
  /** In pixels from there; negative if the label ends there. */
  readonly dx: number;
  /** In pixels from the upper edge of the marks. */
  readonly dy: number;
  readonly lines: readonly TimelineLine[];
  /** Whether it names several entries. */
  readonly isShared?: boolean;
}

/** A track that is higher than this is not a picture that one sees at a glance. */
const mostHeight = 320;
/** So many labels are tried one by one. */
const mostGroups = 24;

/** Makes the words that several entries share. */
export type FoldEntries = (
  indexes: readonly number[],
) => Pick<TrackEntry, 'date' | 'text'>;

/**
 * Puts entries, the earliest first, on a track. Each has its marks at its date,
 * and a label next to them that touches nothing at any width of a range. If the
 * track would be too high, entries that are near to each other share a label.
 */
export function placeEntries(
  entries: readonly TrackEntry[],
  range: PlotRange,
  fold: FoldEntries,
): {readonly places: readonly TimelinePlace[]; readonly height: number} {
  let groups: readonly TrackGroup[] = entries.map((entry, index) => ({
    indexes: [index],
    box: boxOfMarks(entry.marks),
  }));
  const measure = createWordMeasure();
  // Most groups stay as they are from one round to the next.
  const labels = new Map<TrackGroup, readonly PlacedLabel[]>();
  const labelsFor = (group: TrackGroup): readonly PlacedLabel[] => {
    const found =
      labels.get(group) ??
      labelsOf(group, labelWords(group, entries, fold), range, measure);
    labels.set(group, found);
    return found;
  };
  while (groups.length > mostGroups) {
    groups = joinNearest(groups);
  }
  const pack = (round: readonly TrackGroup[], limit = Infinity) =>
    packGroups(round, labelsFor, range, limit);
  const toTrack = (
    round: readonly TrackGroup[],
    {places, height}: PackedGroups = pack(round),
  ) => ({height, places: placesOf(round, places)});
  const apart = pack(groups, mostHeight);
  if (apart.height <= mostHeight) {
    return toTrack(groups, apart);
  }
  const rounds: (readonly TrackGroup[])[] = [];
  for (let round = groups; round.length > 1;) {
    round = joinNearest(round);
    rounds.push(round);
  }
  // The first round that is low enough: later ones have fewer labels.
  let [first, last] = [0, rounds.length - 1];
  let lowEnough: PackedGroups | undefined;
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    const packed = pack(rounds[middle] ?? [], mostHeight);
    if (packed.height <= mostHeight) {
      [last, lowEnough] = [middle, packed];
    } else {
      first = middle + 1;
    }
  }
  return toTrack(rounds[first] ?? groups, lowEnough);
}

/** Neighbors that share a label, or one entry, with what their marks cover. */
interface TrackGroup {
  readonly indexes: readonly number[];
  readonly box: FluidBox;
}

/** A label, and the space that it and its marks cover in the first row. */
interface PlacedLabel {
  readonly label: TimelineLabel;
  readonly boxes: readonly FluidBox[];
}

function labelWords(
  {indexes}: TrackGroup,
  entries: readonly TrackEntry[],
  fold: FoldEntries,
): Pick<TrackEntry, 'date' | 'text'> {
  const [only] = indexes.length === 1 ? indexes : [];
  return (only === undefined ? undefined : entries[only]) ?? fold(indexes);
}

function placesOf(
  groups: readonly TrackGroup[],
  places: readonly TimelinePlace[],
): readonly TimelinePlace[] {
  return groups.flatMap(({indexes}, group) => {
    const place = places[group] ?? {y: 0};
    return indexes.map((_, index) => (index === 0 ? place : {y: place.y}));
  });
}

/** Joins the two neighbors that are the shortest stretch of time together. */
function joinNearest(groups: readonly TrackGroup[]): readonly TrackGroup[] {
  const lengths = groups.map(({box}, index) => {
    const before = groups[index - 1];
    return before
      ? Math.max(box.to, before.box.to) - before.box.from
      : Infinity;
  });
  const second = Math.max(1, lengths.indexOf(Math.min(...lengths)));
  return groups.flatMap((group, index) => {
    const next = groups[index + 1];
    return index === second
      ? []
      : index === second - 1 && next
        ? [joinGroups(group, next)]
        : [group];
  });
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

/** What a dot needs, and a gap. */
const entryGap = 10;
const rowGap = 6;

interface PackedGroups {
  readonly places: readonly TimelinePlace[];
  readonly height: number;
}

/** @param limit - No place is looked for once the height is above it. */
function packGroups(
  groups: readonly TrackGroup[],
  labelsFor: (group: TrackGroup) => readonly PlacedLabel[],
  range: PlotRange,
  limit: number,
): PackedGroups {
  const taken: FluidBox[] = [];
  const rows = [0];
  let height = 0;
  const take = (box: FluidBox): void => {
    taken.push(box);
    height = Math.max(height, box.bottom);
    if (!rows.includes(box.bottom)) {
      rows.push(box.bottom);
      rows.sort((a, b) => a - b);
    }
  };
  const place = (group: TrackGroup): TimelinePlace => {
    // What is left or right of a box is so in every row.
    const candidates = labelsFor(group).map(({label, boxes}) => ({
      label,
      boxes: boxes.map((box) => ({
        box,
        others: taken.filter((other) => !areBoxesSideBySide(box, other, range)),
      })),
    }));
    for (const y of rows) {
      for (const {label, boxes} of candidates) {
        const isFree = boxes.every(({box, others}) =>
          others.every(
            ({top, bottom}) => y + box.bottom <= top || bottom <= y + box.top,
          ),
        );
        if (isFree) {
          boxes.forEach(({box}) =>
            take({...box, top: y + box.top, bottom: y + box.bottom}),
          );
          return {y, label};
        }
      }
    }
    // The last row is below everything.
    return {y: rows.at(-1) ?? 0};
  };
  const places: TimelinePlace[] = [];
  for (const group of groups) {
    if (height > limit) {
      break;
    }
    places.push(place(group));
  }
  return {places, height};
}

/** The labels of a group: right of its marks, left of them, or below. */
function labelsOf(
  {indexes, box}: TrackGroup,
  typed: Pick<TrackEntry, 'date' | 'text'>,
  {min}: PlotRange,
  measure: MeasureWord,
): readonly PlacedLabel[] {
  const {from, left, to, right} = box;
  const words = labelWordsOf(typed, measure);
  const toLabel = (
    place: number,
    dx: number,
    dy: number,
    room: number,
  ): PlacedLabel => {
    const {lines, width} = wrapWords(words, room, measure);
    const label = {
      at: Math.round(place * 1e4) / 100,
      dx,
      dy,
      lines,
      ...(indexes.length > 1 && {isShared: true}),
    };
    return {label, boxes: boxesOf(box, label, width)};
  };
  const [rightGap, leftGap] = [right + entryGap, left - entryGap];
  const rooms = [(1 - to) * min - rightGap, from * min + leftGap] as const;
  const alongside = [
    ...(rooms[0] < leastRoom ? [] : [toLabel(to, rightGap, 0, rooms[0])]),
    ...(rooms[1] < leastRoom ? [] : [toLabel(from, leftGap, 0, rooms[1])]),
  ].toSorted((a, b) => a.label.lines.length - b.label.lines.length);
  if (alongside.length > 0) {
    return alongside;
  }
  return from <= 1 - to
    ? [toLabel(from, 1, entryLineHeight, (1 - from) * min)]
    : [toLabel(to, -1, entryLineHeight, to * min)];
}

/** Less is no room for words. */
const leastRoom = 80;

/** The space that marks and their label cover in the first row. */
function boxesOf(
  marks: FluidBox,
  {at, dx, dy, lines}: TimelineLabel,
  width: number,
): readonly FluidBox[] {
  const [left, right] = dx < 0 ? [dx - width, dx] : [dx, dx + width];
  return [
    {
      ...marks,
      left: marks.left - entryGap,
      right: marks.right + entryGap,
      top: 0,
      bottom: entryLineHeight + rowGap,
    },
    {
      from: at / 100,
      left: left - rowGap,
      to: at / 100,
      right: right + rowGap,
      top: dy,
      bottom: dy + lines.length * entryLineHeight + rowGap,
    },
  ];
}
