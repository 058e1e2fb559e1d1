import type {RelatedFigure} from '../../values/relation.js';
import {findUnit} from '../../views/exactBounds.js';

type UnitFactors = Readonly<Record<string, number>>;

/** The unit in which a difference is said, as one of the two figures has it. */
export interface DifferenceUnit {
  readonly name: string;
  /** How many base units it is. */
  readonly size: number;
  /** Whether it is typed before the number, as in $5. */
  readonly isLeading: boolean;
}

/** The larger unit of two figures, or the smaller one of a small difference. */
export function chooseUnit(
  figure: RelatedFigure,
  baseline: RelatedFigure,
  typed: readonly (readonly string[])[],
  units: UnitFactors,
): DifferenceUnit {
  const ends = [figure.low - baseline.high, figure.high - baseline.low];
  const most = Math.max(...ends.filter(Number.isFinite).map(Math.abs));
  const known = typed
    .map((sides) => unitOf(sides.at(-1) ?? '', units))
    .sort((a, b) => b.size - a.size);
  return (
    known.find(({size}) => most >= size) ??
    known.at(-1) ?? {name: '', size: 1, isLeading: false}
  );
}

function unitOf(text: string, units: UnitFactors): DifferenceUnit {
  const [name, size] = findUnit(text, units);
  const at = name === '' ? -1 : text.indexOf(name);
  return {name, size, isLeading: at !== -1 && at < text.search(/\d/)};
}
