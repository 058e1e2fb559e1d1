import {createQuantityReader} from '../values/units/quantityReader.js';
import {UnitProblem} from '../values/units/unitProblem.js';

/** Whether a text is a unit of a quantity with one reading. */
export function isUnit(typed: string): boolean {
  return typed !== '' && problemOf(typed) === undefined;
}

/** The readings of a unit that has several, such as `Mbit` and `MB` of "Mb". */
export function listUnitReadings(typed: string): readonly string[] {
  const {code, hint = ''} = problemOf(typed) ?? {};
  return code === 'ambiguous-unit'
    ? [...hint.matchAll(/"([^"]+)"/g)].flatMap(([, word = '']) =>
        isUnit(word) ? [word] : [],
      )
    : [];
}

function problemOf(unit: string): UnitProblem | undefined {
  try {
    createQuantityReader({unit});
    return undefined;
  } catch (problem) {
    if (problem instanceof UnitProblem) {
      return problem;
    }
    throw problem;
  }
}

const leadingSign = String.raw`(?:[~≈<>≥≤±=]|from |up to )?\s*`;
const importedFigure = String.raw`[\d.,]+(?:e[+-]?\d+)?\+?`;
const withUnit = new RegExp(
  String.raw`^${leadingSign}[$€£]?\s*${importedFigure}(?:\s*(?:–|-|to|\.\.)\s*[$€£]?${importedFigure})?\s*(\D.*)$`,
  'i',
);

/** What follows the figure in a cell: `MB/s` of "5 MB/s". */
export function findUnitText(text: string): string | undefined {
  return withUnit.exec(text)?.[1]?.trim();
}

/** The text that most cells have; the first of several. */
export function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  texts.forEach((text) => counts.set(text, (counts.get(text) ?? 0) + 1));
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0];
}
