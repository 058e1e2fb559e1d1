import width from 'string-width';
import type {Place, SourceFile} from './problem.js';
import type {Line, Lines} from './position.js';
import {visible} from './visible.js';

const linesBefore = 1;
const linesAfter = 1;
/** The maximum width of a line, in terminal columns. */
const maxWidth = 100;
/** The maximum width of the text before the place. */
const maxWidthBefore = 60;

/**
 * The lines around a place with a caret under it, like those of compilers. Each
 * tab is replaced by one space and invisible characters by visible ones, and
 * the caret is aligned with the result.
 */
export function frame(file: SourceFile, lines: Lines, place: Place): string {
  const {line} = lines.positionOf(place.start);
  const first = Math.max(1, line - linesBefore);
  const last = Math.min(lines.count, line + linesAfter);
  const gutter = String(last).length;
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const at = lines.line(number);
    if (!at) {
      continue;
    }
    const label = `${String(number).padStart(gutter)} | `;
    if (number !== line) {
      rows.push(
        `  ${label}${clip(showLine(file, at.start, at.end), maxWidth)}`,
      );
      continue;
    }
    const {text, before, marked} = markLines(file, at, place);
    const caret = '^'.repeat(Math.max(1, Math.min(marked, maxWidth - before)));
    rows.push(`> ${label}${text}`);
    rows.push(`  ${' '.repeat(gutter)} | ${' '.repeat(before)}${caret}`);
  }
  return rows.map((text) => text.trimEnd()).join('\n');
}

/** The line of a place, and the widths before the place and of the place. */
function markLines(
  file: SourceFile,
  line: Line,
  place: Place,
): {text: string; before: number; marked: number} {
  const end = Math.max(place.start, Math.min(place.end, line.end));
  let before = showLine(file, line.start, place.start, 'end');
  if (width(before) > maxWidthBefore) {
    before = `…${keepEnd(before, maxWidthBefore - 1)}`;
  }
  const marked = showLine(file, place.start, end);
  const after = showLine(file, end, line.end);
  return {
    text: clip(before + marked + after, maxWidth),
    before: width(before),
    marked: width(marked),
  };
}

/**
 * A range of the text with visible characters. Reads only the start, or the
 * end, of a very long range, because no more fits.
 */
function showLine(
  {text}: SourceFile,
  start: number,
  end: number,
  keep: 'start' | 'end' = 'start',
): string {
  const limit = 4 * maxWidth;
  const [from, to] =
    keep === 'start'
      ? [start, Math.min(end, start + limit)]
      : [Math.max(start, end - limit), end];
  return visible(text.slice(from, to).replaceAll('\t', ' '));
}

function clip(text: string, limit: number): string {
  return width(text) <= limit ? text : `${keepStart(text, limit - 1)}…`;
}

function keepStart(text: string, limit: number): string {
  return fit(split(text), limit).join('');
}

function keepEnd(text: string, limit: number): string {
  return fit(split(text).toReversed(), limit).toReversed().join('');
}

/** The first characters that fit into the columns. */
function fit(characters: readonly string[], limit: number): readonly string[] {
  let columns = 0;
  const end = characters.findIndex((each) => {
    columns += width(each);
    return columns > limit;
  });
  return end < 0 ? characters : characters.slice(0, end);
}

const graphemes = new Intl.Segmenter();

// Splits into user-perceived characters, such as flags and accented letters.
function split(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({segment}) => segment);
}
