import {frame} from './frame.js';
import {Lines} from './position.js';
import type {Place, Problem, SourceFile} from './problem.js';
import type {ProblemCode} from './sentences.js';
import {visible} from './visible.js';

const maxPerFile = 20;
const maxTotal = 100;

/** The folder of the pages about messages. */
const messages = 'https://comparison-docs.github.io/plugin/messages';

/** The URL of the page about a message. */
export function urlOf(code: ProblemCode): string {
  return `${messages}/${code}`;
}

/**
 * Formats problems, sorted by file and place. Each has a line with the message,
 * a frame of the file and, if any, its earlier place. The last line has the
 * count. The page about a message is named once.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks: string[] = [];
  const linked = new Set<ProblemCode>();
  let count = 0;
  for (const ofFile of byFile(problems)) {
    const room = Math.min(maxPerFile, maxTotal - count);
    const listed = ofFile.slice(0, Math.max(0, room));
    count += listed.length;
    const lines = new Map<SourceFile, Lines>();
    for (const problem of listed) {
      const isNew = !linked.has(problem.code);
      linked.add(problem.code);
      blocks.push(describeProblem(problem, lines, isNew));
    }
    const rest = ofFile.length - listed.length;
    if (rest > 0 && listed.length > 0) {
      blocks.push(`${pathOf(ofFile)}  and ${rest} more in this file`);
    }
  }
  const rest = problems.length - count;
  const more = rest > 0 ? `, ${rest} of them not shown` : '';
  blocks.push(countProblems(problems) + more);
  return blocks.join('\n\n');
}

/** Sorts problems by path, then by place. */
export function sorted(problems: readonly Problem[]): readonly Problem[] {
  return byFile(problems).flat();
}

/**
 * Formats one problem: `path:line:col  error CODE  message`, its frame, the
 * earlier place, and the URL of the page about the message.
 */
function describeProblem(
  problem: Problem,
  lines: Map<SourceFile, Lines>,
  withUrl: boolean,
): string {
  const {file, place, first, severity, code, message} = problem;
  const where = place ? formatLocation(file, place, lines) : printPath(file);
  const rows = [`${where}  ${severity} ${code}  ${message}`];
  if (place) {
    rows.push(frame(file, linesOf(file, lines), place));
  }
  if (first) {
    rows.push(
      `${formatLocation(first.file ?? file, first, lines)}  ${whatIsAtFirst(code)}`,
    );
  }
  if (withUrl) {
    rows.push(`  see ${urlOf(code)}`);
  }
  return rows.join('\n');
}

/** What the second place of a problem is. */
function whatIsAtFirst(code: ProblemCode): string {
  if (code === 'figure-not-in-quote') {
    return 'the quote';
  }
  // The value that decides a claim.
  return code.endsWith('-claim') || code === 'not-applicable'
    ? 'the value'
    : 'first here';
}

function formatLocation(
  file: SourceFile,
  place: Place,
  lines: Map<SourceFile, Lines>,
): string {
  const {line, column} = linesOf(file, lines).positionOf(place.start);
  return `${printPath(file)}:${line}:${column}`;
}

function linesOf(file: SourceFile, known: Map<SourceFile, Lines>): Lines {
  const lines = known.get(file) ?? new Lines(file);
  known.set(file, lines);
  return lines;
}

/**
 * A path for the start of a line. CI systems execute lines that start with "::"
 * or "##[", so such a path gets the prefix "./".
 */
export function printPath({path}: SourceFile): string {
  return (/^\s*[:#]/u.test(path) ? './' : '') + visible(path);
}

function pathOf([problem]: readonly Problem[]): string {
  return problem ? printPath(problem.file) : '';
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

/** The number of problems, such as `3 problems and 1 warning in 2 files`. */
export function countProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({file}) => file.path)).size;
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const warnings = problems.length - errors;
  const kinds = [
    ...(errors > 0 || warnings === 0 ? [plural(errors, 'problem')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return `${kinds.join(' and ')} in ${plural(files, 'file')}`;
}

export function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
