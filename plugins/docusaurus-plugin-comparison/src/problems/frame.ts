import type {Place, SourceFile} from './problem.js';
import {positionOf} from './position.js';
import {visible} from './visible.js';

const linesBefore = 1;
const linesAfter = 1;
const widest = 100;

/**
 * The lines around a place with a caret under it, as compilers show them.
 * Tabs become one space and invisible characters become visible, and the caret
 * moves with them.
 */
export function frame(file: SourceFile, place: Place): string {
  const lines = file.text.split(/\r\n|\r|\n/);
  const {line, column} = positionOf(file, place.start);
  const first = Math.max(1, line - linesBefore);
  const last = Math.min(lines.length, line + linesAfter);
  const gutter = String(last).length;
  const shown: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = lines[number - 1] ?? '';
    const mark = number === line ? '>' : ' ';
    const label = `${mark} ${String(number).padStart(gutter)} | `;
    if (number !== line) {
      shown.push(label + clip(show(text)));
      continue;
    }
    const characters = [...text];
    const before = show(characters.slice(0, column - 1).join(''));
    const marked = show(
      characters
        .slice(column - 1, column - 1 + lengthOnLine(file, place))
        .join(''),
    );
    // A long line is shown from a little before the place.
    const skipped = Math.max(0, width(before) - (widest - 40));
    const clipped =
      skipped > 0 ? `…${[...before].slice(skipped + 1).join('')}` : before;
    const after = show(
      characters.slice(column - 1 + lengthOnLine(file, place)).join(''),
    );
    shown.push(label + clip(clipped + marked + after));
    shown.push(
      `  ${' '.repeat(gutter)} | ${' '.repeat(width(clipped))}${'^'.repeat(
        Math.max(1, Math.min(width(marked), widest - width(clipped))),
      )}`,
    );
  }
  return shown.map((text) => text.trimEnd()).join('\n');
}

function lengthOnLine(file: SourceFile, place: Place): number {
  const text = file.text.slice(place.start, place.end).split(/[\r\n]/)[0] ?? '';
  return [...text].length;
}

function show(text: string): string {
  return visible(text.replaceAll('\t', ' '));
}

function clip(text: string): string {
  const characters = [...text];
  return characters.length > widest
    ? `${characters.slice(0, widest - 1).join('')}…`
    : text;
}

// Emoji and East Asian characters take two columns of a terminal, marks and
// joiners none; without this the caret stands beside its word.
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const none = /[\p{Mark}\p{Cf}]/u;

function width(text: string): number {
  let sum = 0;
  for (const character of text) {
    sum += wide.test(character) ? 2 : none.test(character) ? 0 : 1;
  }
  return sum;
}
