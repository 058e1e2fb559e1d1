import {frame} from './frame.js';
import {positionOf} from './position.js';
import type {Problem} from './problem.js';
import {visible} from './visible.js';

const mostPerFile = 20;
const mostInAll = 100;

/**
 * The text of all problems, sorted by file and place: one line, a frame of the
 * file and the other place where two matter, for each; then how many.
 */
export function report(problems: readonly Problem[]): string {
  const blocks: string[] = [];
  let shown = 0;
  for (const ofFile of byFile(problems)) {
    const room = Math.min(mostPerFile, mostInAll - shown);
    const told = ofFile.slice(0, Math.max(0, room));
    shown += told.length;
    blocks.push(...told.map(describe));
    const rest = ofFile.length - told.length;
    if (rest > 0 && told.length > 0) {
      blocks.push(`${pathOf(ofFile)}  and ${rest} more in this file`);
    }
  }
  blocks.push(count(problems, shown));
  return blocks.join('\n\n');
}

/** One problem as text: `path:line:col  error CODE  sentence` and its frame. */
export function describe(problem: Problem): string {
  const {file, place, first} = problem;
  const at = place ? `:${colons(problem, place.start)}` : '';
  const lines = [
    `${visible(file.path)}${at}  error ${problem.code}  ${problem.message}`,
  ];
  if (place) {
    lines.push(frame(file, place));
  }
  if (first) {
    lines.push(
      `${visible(file.path)}:${colons(problem, first.start)}  first here`,
    );
  }
  return lines.join('\n');
}

function colons(problem: Problem, offset: number): string {
  const {line, column} = positionOf(problem.file, offset);
  return `${line}:${column}`;
}

function pathOf([problem]: readonly Problem[]): string {
  return problem ? visible(problem.file.path) : '';
}

function byFile(problems: readonly Problem[]): Problem[][] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const known = files.get(problem.file.path);
    if (known) {
      known.push(problem);
    } else {
      files.set(problem.file.path, [problem]);
    }
  }
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, ofFile]) =>
      ofFile.sort((a, b) => (a.place?.start ?? -1) - (b.place?.start ?? -1)),
    );
}

function count(problems: readonly Problem[], shown: number): string {
  const files = new Set(problems.map(({file}) => file.path)).size;
  const rest = problems.length - shown;
  return (
    `${plural(problems.length, 'problem')} in ${plural(files, 'file')}` +
    (rest > 0 ? `, ${rest} of them not shown` : '')
  );
}

function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
