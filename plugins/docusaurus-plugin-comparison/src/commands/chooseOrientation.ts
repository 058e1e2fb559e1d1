import {measureText} from 'mermaid-to-svg';
import type {TableText} from '../views/markdownTable.js';
import type {Orientation} from '../views/view.js';

// GitHub shows a README this wide, in pixels. A wider table is scrolled.
const pageWidth = 830;
const readmeFontSize = 16;
const cellPadding = 27;
/** The width from which a text takes several lines, in pixels. */
const wrapWidth = 140;

/**
 * Chooses the orientation in which a table can be read on GitHub: subjects are
 * rows, unless that is too wide there and the other one is narrower.
 */
export function chooseOrientation({
  criteria,
  subjects,
}: Omit<TableText, 'orientation'>): Orientation {
  const widths = [
    ['', ...criteria.map(printHeader)],
    ...subjects.map(({name, cells}) => [name, ...cells.map(({text}) => text)]),
  ].map((row) => row.map(measureCell));
  const asRows = addUp((widths[0] ?? []).map((_, at) => maxAt(widths, at)));
  if (asRows <= pageWidth) {
    return 'subjects-as-rows';
  }
  const asColumns = addUp(
    widths.map((row) => row.reduce((max, each) => Math.max(max, each), 0)),
  );
  return asColumns < asRows ? 'subjects-as-columns' : 'subjects-as-rows';
}

function printHeader({name, group}: TableText['criteria'][number]): string {
  return group === undefined ? name : `${group}: ${name}`;
}

/** How wide a cell is at least: words do not break. */
function measureCell(text: string): number {
  const words = text.split(/\s+/).map(measureReadmeText);
  const longest = words.reduce((max, each) => Math.max(max, each), 0);
  return (
    cellPadding +
    Math.max(longest, Math.min(measureReadmeText(text), wrapWidth))
  );
}

function measureReadmeText(text: string): number {
  return measureText(text, {size: readmeFontSize});
}

function maxAt(rows: readonly (readonly number[])[], column: number): number {
  return rows.reduce((max, row) => Math.max(max, row[column] ?? 0), 0);
}

function addUp(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
