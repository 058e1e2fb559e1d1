import width from 'string-width';
import type {Place, SourceFile} from './problem.js';
import type {Line, Lines} from './position.js';
import {visible} from './visible.js';

const linesBefore = 1;
const linesAfter = 1;
/** The widest line that is shown, in columns of a terminal. */
const widest = 100;
/** How much of a long line is shown before the place. */
const widestBefore = 60;

/**
 * The lines around a place with a caret under it, as compilers show them.
 * Tabs become one space and invisible characters become visible, and the caret
 * moves with them.
 */
export function frame(file: SourceFile, lines: Lines, place: Place): string {
  const {line} = lines.positionOf(place.start);
  const first = Math.max(1, line - linesBefore);
  const last = Math.min(lines.count, line + linesAfter);
  const gutter = String(last).length;
  const shown: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const at = lines.line(number);
    if (!at) {
      continue;
    }
    const label = `${String(number).padStart(gutter)} | `;
    if (number !== line) {
      shown.push(`  ${label}${clip(show(file, at.start, at.end), widest)}`);
      continue;
    }
    const {text, before, marked} = mark(file, at, place);
    const caret = '^'.repeat(Math.max(1, Math.min(marked, widest - before)));
    shown.push(`> ${label}${text}`);
    shown.push(`  ${' '.repeat(gutter)} | ${' '.repeat(before)}${caret}`);
  }
  return shown.map((text) => text.trimEnd()).join('\n');
}

/** The line of a place, and the widths of what stands before and under it. */
function mark(
  file: SourceFile,
  line: Line,
  place: Place,
): {text: string; before: number; marked: number} {
  const end = Math.max(place.start, Math.min(place.end, line.end));
  let before = show(file, line.start, place.start, 'end');
  if (width(before) > widestBefore) {
    before = `…${keepEnd(before, widestBefore - 1)}`;
  }
  const marked = show(file, place.start, end);
  const after = show(file, end, line.end);
  return {
    text: clip(before + marked + after, widest),
    before: width(before),
    marked: width(marked),
  };
}

/**
 * A stretch of the text as it can be shown. Of a very long one only the start,
 * or the end, is looked at: no more fits.
 */
function show(
  {text}: SourceFile,
  start: number,
  end: number,
  keep: 'start' | 'end' = 'start',
): string {
  const most = 4 * widest;
  const [from, to] =
    keep === 'start'
      ? [start, Math.min(end, start + most)]
      : [Math.max(start, end - most), end];
  return visible(text.slice(from, to).replaceAll('\t', ' '));
}

function clip(text: string, most: number): string {
  return width(text) <= most ? text : `${keepStart(text, most - 1)}…`;
}

function keepStart(text: string, most: number): string {
  return fit(split(text), most).join('');
}

function keepEnd(text: string, most: number): string {
  return fit(split(text).toReversed(), most).toReversed().join('');
}

/** As many of the first characters as fit into so many columns. */
function fit(characters: readonly string[], most: number): readonly string[] {
  let columns = 0;
  const end = characters.findIndex((each) => {
    columns += width(each);
    return columns > most;
  });
  return end < 0 ? characters : characters.slice(0, end);
}

const segmenter = new Intl.Segmenter();

// What a reader sees as one character: a flag, or a letter with its marks.
function split(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({segment}) => segment);
}
