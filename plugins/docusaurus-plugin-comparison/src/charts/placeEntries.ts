import type {FluidBox, PlotRange} from './fluidBox.js';
import {
  entryLineHeight,
  toLine,
  wrapWords,
  type TimelineLine,
} from './timelineLabel.js';
import type {TrackGroup, TrackGroups} from './trackGroups.js';

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

/**
 * Puts the groups of entries on a track. Each entry has its marks at its date,
 * and a label next to them that touches nothing at any width of a range. If the
 * track would be too high, entries that are near to each other share a label.
 */
export function placeEntries(
  track: TrackGroups,
  range: PlotRange,
): {readonly places: readonly TimelinePlace[]; readonly height: number} {
  const {groups} = track;
  // Most groups stay as they are from one round to the next.
  const labels = new Map<TrackGroup, readonly PlacedLabel[]>();
  const labelsFor = (group: TrackGroup): readonly PlacedLabel[] => {
    const found = labels.get(group) ?? labelsOf(group, track, range);
    labels.set(group, found);
    return found;
  };
  const pack = (round: readonly TrackGroup[], limit = Infinity) =>
    packGroups(round, labelsFor, limit);
  const toTrack = (
    round: readonly TrackGroup[],
    {places, height}: PackedGroups = pack(round),
  ) => ({height, places: placesOf(round, places)});
  const apart = pack(groups, mostHeight);
  if (apart.height <= mostHeight) {
    return toTrack(groups, apart);
  }
  // The first round that is low enough: later ones have fewer labels.
  const rounds = track.listRounds();
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

/** A label, and the space that it and its marks cover in the first row. */
interface PlacedLabel {
  readonly boxes: readonly TrackBox[];
  /** How many lines it has. */
  readonly lines: number;
  /** Made last, as most labels that are tried are not shown. */
  readonly label: () => TimelineLabel;
}

/** A box at both ends of a range of widths; its sides move linearly between. */
interface TrackBox {
  readonly narrowLeft: number;
  readonly narrowRight: number;
  readonly wideLeft: number;
  readonly wideRight: number;
  readonly top: number;
  readonly bottom: number;
}

function placesOf(
  groups: readonly TrackGroup[],
  places: readonly PackedPlace[],
): readonly TimelinePlace[] {
  return groups.flatMap(({indexes}, group) => {
    const {y, label} = places[group] ?? {y: 0};
    return indexes.map((_, index) =>
      index === 0 && label ? {y, label: label()} : {y},
    );
  });
}

/** What a dot needs, and a gap. */
const entryGap = 10;
const rowGap = 6;

interface PackedPlace {
  readonly y: number;
  readonly label?: PlacedLabel['label'];
}

interface PackedGroups {
  readonly places: readonly PackedPlace[];
  readonly height: number;
}

/** @param limit - No place is looked for once the height is above it. */
function packGroups(
  groups: readonly TrackGroup[],
  labelsFor: (group: TrackGroup) => readonly PlacedLabel[],
  limit: number,
): PackedGroups {
  const taken: TrackBox[] = [];
  const rows = [0];
  let height = 0;
  const take = (box: TrackBox): void => {
    taken.push(box);
    height = Math.max(height, box.bottom);
    if (!rows.includes(box.bottom)) {
      rows.push(box.bottom);
      rows.sort((a, b) => a - b);
    }
  };
  const place = (group: TrackGroup): PackedPlace => {
    const candidates = labelsFor(group).map(({label, boxes}) => ({
      label,
      boxes,
      blocked: listBlocked(boxes, taken),
    }));
    for (const y of rows) {
      const found = candidates.find(({blocked}) => !isBlocked(y, blocked));
      if (found) {
        found.boxes.forEach((box) =>
          take({...box, top: y + box.top, bottom: y + box.bottom}),
        );
        return {y, label: found.label};
      }
    }
    // The last row is below everything.
    return {y: rows.at(-1) ?? 0};
  };
  const places: PackedPlace[] = [];
  for (const group of groups) {
    if (height > limit) {
      break;
    }
    places.push(place(group));
  }
  return {places, height};
}

/**
 * Where boxes are not free, as pairs of the lowest and the highest row between
 * which they are not. What is left or right of a box is so in every row.
 */
function listBlocked(
  boxes: readonly TrackBox[],
  taken: readonly TrackBox[],
): readonly number[] {
  const blocked: number[] = [];
  for (const box of boxes) {
    for (const other of taken) {
      if (!endsBefore(box, other) && !endsBefore(other, box)) {
        blocked.push(other.top - box.bottom, other.bottom - box.top);
      }
    }
  }
  return blocked;
}

/** Whether a box is left of another one at each width. */
function endsBefore(one: TrackBox, other: TrackBox): boolean {
  return one.narrowRight <= other.narrowLeft && one.wideRight <= other.wideLeft;
}

function isBlocked(y: number, blocked: readonly number[]): boolean {
  for (let index = 0; index < blocked.length; index += 2) {
    if (y > (blocked[index] ?? 0) && y < (blocked[index + 1] ?? 0)) {
      return true;
    }
  }
  return false;
}

/** The labels of a group: right of its marks, left of them, or below. */
function labelsOf(
  group: TrackGroup,
  {wordsOf, measure}: TrackGroups,
  range: PlotRange,
): readonly PlacedLabel[] {
  const {indexes, box} = group;
  const {from, left, to, right} = box;
  const {min} = range;
  const words = wordsOf(group);
  const marksBox = toTrackBox(
    {
      from,
      left: left - entryGap,
      to,
      right: right + entryGap,
      top: 0,
      bottom: entryLineHeight + rowGap,
    },
    range,
  );
  const toLabel = (
    place: number,
    dx: number,
    dy: number,
    room: number,
  ): PlacedLabel => {
    const wrapped = wrapWords(words, room, measure);
    const at = Math.round(place * 1e4) / 100;
    const lines = wrapped.lines.length;
    const [start, end] =
      dx < 0 ? [dx - wrapped.width, dx] : [dx, dx + wrapped.width];
    return {
      boxes: [
        marksBox,
        toTrackBox(
          {
            from: at / 100,
            left: start - rowGap,
            to: at / 100,
            right: end + rowGap,
            top: dy,
            bottom: dy + lines * entryLineHeight + rowGap,
          },
          range,
        ),
      ],
      lines,
      label: () => ({
        at,
        dx,
        dy,
        lines: wrapped.lines.map(toLine),
        ...(indexes.length > 1 && {isShared: true}),
      }),
    };
  };
  const [rightGap, leftGap] = [right + entryGap, left - entryGap];
  const rooms = [(1 - to) * min - rightGap, from * min + leftGap] as const;
  const alongside = [
    ...(rooms[0] < leastRoom ? [] : [toLabel(to, rightGap, 0, rooms[0])]),
    ...(rooms[1] < leastRoom ? [] : [toLabel(from, leftGap, 0, rooms[1])]),
  ].toSorted((a, b) => a.lines - b.lines);
  if (alongside.length > 0) {
    return alongside;
  }
  return from <= 1 - to
    ? [toLabel(from, 1, entryLineHeight, (1 - from) * min)]
    : [toLabel(to, -1, entryLineHeight, to * min)];
}

/** Less is no room for words. */
const leastRoom = 80;

function toTrackBox(
  {from, left, to, right, top, bottom}: FluidBox,
  {min, max}: PlotRange,
): TrackBox {
  return {
    narrowLeft: from * min + left,
    narrowRight: to * min + right,
    wideLeft: from * max + left,
    wideRight: to * max + right,
    top,
    bottom,
  };
}
