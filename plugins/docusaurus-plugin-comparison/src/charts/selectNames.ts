import type {Criterion, Value} from '../model/index.js';
import {findBeaten} from '../views/notBeaten.js';
import type {Comparable} from '../views/possibleBounds.js';

/** Up to so many points, each one wants a name. */
const mostNames = 25;

/** A criterion with the values of each subject that a chart draws. */
export interface NamedAxis {
  readonly criterion: Pick<Criterion, 'better'>;
  readonly values: readonly (readonly Value[])[];
}

/**
 * Which points of a chart are to be named: all of a few; of many, those at the
 * ends of an axis and those that no other one beats.
 *
 * @returns the indexes of the points.
 */
export function selectNames(
  axes: readonly NamedAxis[],
  count: number,
): ReadonlySet<number> {
  const all = Array.from({length: count}, (_, index) => index);
  if (count <= mostNames) {
    return new Set(all);
  }
  const judged = axes.map(({criterion, values}) => ({
    better: criterion.better,
    cells: values.map(toBounds),
  }));
  const isJudged = judged.every(({better}) => better !== undefined);
  const beaten = findBeaten(judged, count);
  const notBeaten = isJudged
    ? all.filter((index) => beaten[index]?.length === 0)
    : [];
  const ends = axes.flatMap(({values}) => {
    const keys = values.map((sides) => Number(sides[0]?.sortKey));
    return [keys.indexOf(Math.min(...keys)), keys.indexOf(Math.max(...keys))];
  });
  return new Set([...ends.filter((index) => index >= 0), ...notBeaten]);
}

function toBounds(sides: readonly Value[]): Comparable | undefined {
  const bounds = sides.flatMap(({low, high}) =>
    low === undefined || high === undefined ? [] : [{low, high}],
  );
  return bounds.length === 0 || bounds.length < sides.length
    ? undefined
    : {
        low: Math.min(...bounds.map(({low}) => low)),
        high: Math.max(...bounds.map(({high}) => high)),
        ...(sides.some(({text}) => /^\s*[~≈]/.test(text)) && {isAbout: true}),
      };
}
