import {frame} from './frame.js';
import {Lines} from './position.js';
import type {Place, Problem, SourceFile} from './problem.js';
import type {ProblemCode} from './sentences.js';
import {visible} from './visible.js';

const mostPerFile = 20;
const mostInAll = 100;

/** Where each message has its page. */
const messages = 'https://comparison-docs.github.io/plugin/messages';

/** The address of the page about a message. */
export function urlOf(code: ProblemCode): string {
  return `${messages}/${code}`;
}

/**
 * The text of all problems, sorted by file and place: one line, a frame of the
 * file and the other place where two matter, for each; then how many. The page
 * about a message is named once.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks: string[] = [];
  const linked = new Set<ProblemCode>();
  let shown = 0;
  for (const ofFile of byFile(problems)) {
    const room = Math.min(mostPerFile, mostInAll - shown);
    const told = ofFile.slice(0, Math.max(0, room));
    shown += told.length;
    const lines = new Map<SourceFile, Lines>();
    for (const problem of told) {
      const isNew = !linked.has(problem.code);
      linked.add(problem.code);
      blocks.push(describeProblem(problem, lines, isNew));
    }
    const rest = ofFile.length - told.length;
    if (rest > 0 && told.length > 0) {
      blocks.push(`${pathOf(ofFile)}  and ${rest} more in this file`);
    }
  }
  const rest = problems.length - shown;
  const more = rest > 0 ? `, ${rest} of them not shown` : '';
  blocks.push(countProblems(problems) + more);
  return blocks.join('\n\n');
}

/** Problems as they are told: by path, then by place. */
export function sorted(problems: readonly Problem[]): readonly Problem[] {
  return byFile(problems).flat();
}

/**
 * One problem as text: `path:line:col  error CODE  sentence`, its frame, the
 * other place, and where to read more.
 */
function describeProblem(
  problem: Problem,
  lines: Map<SourceFile, Lines>,
  withUrl: boolean,
): string {
  const {file, place, first, severity, code, message} = problem;
  const where = place ? formatLocation(file, place, lines) : printPath(file);
  const told = [`${where}  ${severity} ${code}  ${message}`];
  if (place) {
    told.push(frame(file, linesOf(file, lines), place));
  }
  if (first) {
    told.push(
      `${formatLocation(first.file ?? file, first, lines)}  first here`,
    );
  }
  if (withUrl) {
    told.push(`  see ${urlOf(code)}`);
  }
  return told.join('\n');
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
 * A path as the start of a line. CI systems obey lines that start with "::" or
 * "##[", so a file of such a name is told with "./" before it.
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

/** How many problems there are, such as `3 problems and 1 warning in 2 files`. */
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
