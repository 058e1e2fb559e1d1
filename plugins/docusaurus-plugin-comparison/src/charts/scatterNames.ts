import {placeNames, type NamedPoint, type NameOffset} from './placeNames.js';
import {boxesOfMarks, type ScatterMark} from './scatterMarks.js';
import {
  scatterHeight,
  scatterLayouts,
  scatterRanges,
  type ScatterLayout,
} from './scatterRoom.js';
import {reserveTextWidth, tickSize} from './textWidth.js';

/** Where the name of a point begins, in each layout that has room for it. */
export type ScatterNames = Readonly<Partial<Record<ScatterLayout, NameOffset>>>;

/** A place in a plot, in percent from its left and from its top. */
export interface ScatterPlace {
  readonly x: number;
  readonly y: number;
}

/** What a scatter plot draws of a subject, and its name. */
export interface ScatterItem {
  readonly marks: readonly ScatterMark[];
  readonly name: string;
}

const nameHeight = 17;

/**
 * Places for the names of some items, in both layouts.
 *
 * @param named the indexes of the items that are to be named.
 */
export function layOutNames(
  items: readonly ScatterItem[],
  named: ReadonlySet<number>,
  gutter: number,
): readonly ScatterNames[] {
  const points = items.map(({marks, name}, index): NamedPoint => {
    const {x, y} = findNamePlace(marks);
    return {
      x: x / 100,
      y: (y / 100) * scatterHeight,
      boxes: boxesOfMarks(marks, scatterHeight),
      ...(named.has(index) && {
        name: {width: reserveTextWidth(name, tickSize), height: nameHeight},
      }),
    };
  });
  const ranges = scatterRanges(gutter);
  const sets = scatterLayouts.map(
    (layout) =>
      [layout, placeNames(points, ranges[layout], scatterHeight)] as const,
  );
  return points.map((_, index) =>
    Object.fromEntries(
      sets.flatMap(([layout, offsets]) =>
        offsets[index] ? [[layout, offsets[index]]] : [],
      ),
    ),
  );
}

/** Where the marks of a subject have their name: at the first that is a point. */
export function findNamePlace(marks: readonly ScatterMark[]): ScatterPlace {
  const point = marks.find(
    (mark) => mark.kind === 'dot' || mark.kind === 'ring',
  );
  const [mark] = point ? [point] : marks;
  if (!mark) {
    return {x: 0, y: 0};
  }
  return 'x' in mark ? {x: mark.x, y: mark.y} : {x: mark.right, y: mark.top};
}
