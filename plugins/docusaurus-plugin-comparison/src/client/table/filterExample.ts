import {findFilterKind} from './filter.js';
import type {FilterColumn, FilterKind, Notation} from './filterReading.js';

/**
 * A filter that can be typed for a criterion, with a value of its column; ''
 * for a filter of words.
 */
export function findFilterExample(
  column: FilterColumn,
  notation: Notation,
): string {
  const kind = findFilterKind(column);
  if (!kind) {
    return '';
  }
  const sign = kind.takesOneRelease ? '' : column.better < 0 ? '< ' : '>= ';
  const examples = [...listEnds(column, kind), kind.fallback(column)].map(
    (end) => `${sign}${kind.format?.(end, notation) ?? end}`,
  );
  return (
    examples.find((text) => 'passes' in kind.read(text, column, notation)) ?? ''
  );
}

/** The unit of an example, which follows its number; '' if there is none. */
export function findExampleUnit(example: string): string {
  return /^[<>=]*\s*[\d.,]+\s*(\p{L}\S*)$/u.exec(example)?.[1] ?? '';
}

/** The upper ends of the values of a column, from the middle one on. */
function listEnds(
  {typed, ranks}: FilterColumn,
  kind: FilterKind,
): readonly string[] {
  const texts = typed
    .map(([text = ''], index) => ({text, rank: ranks[index] ?? NaN}))
    .filter(({text, rank}) => text !== '' && !Number.isNaN(rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({text}) => text.split(' to ').at(-1) ?? text);
  return texts
    .slice(Math.floor(texts.length / 2))
    .map((text) =>
      (kind.split(text)?.[1] ?? text).replace(/^[~≈<>≤≥=\s]+/, ''),
    );
}
