import {draw, RenderError, type DrawOptions} from './draw.js';
import {unpackFence} from './embeds/fence.js';
import type {Shown} from './printModule.js';
import {createProblem} from './problems/collect.js';
import type {Place, Problem, SourceFile} from './problems/problem.js';

/** What becomes of a hand-written fence. */
export interface ShownFence {
  /** Absent where Mermaid cannot read the fence. */
  readonly shown?: Shown;
  /** An error where it cannot be read, a warning where it is left to the reader. */
  readonly problem?: Problem;
}

const view = {name: 'fence', content: 'ComparisonFence/Content'};

/**
 * Draws a fence of a page; what we cannot draw is left to theme-mermaid, in the
 * reader's browser.
 */
export async function showFence(
  packed: string,
  page: {
    readonly file: SourceFile;
    readonly place?: Place | undefined;
  },
  options: DrawOptions,
): Promise<ShownFence> {
  const mermaid = unpackFence(packed);
  const title = findTitle(mermaid);
  if (options.diagrams === 'client') {
    return {shown: {mermaid}};
  }
  try {
    const picture = await draw({mermaid, title}, options);
    return {shown: {view, props: {title, mermaid, picture}}};
  } catch (error) {
    const detail = inOneLine(error);
    const {file, place} = page;
    // Mermaid does not find every mistake while it reads: what fails later may
    // be a mistake of the author's, or something that a browser has.
    return error instanceof RenderError && error.reason === 'syntax'
      ? {
          problem: createProblem(
            file,
            'mermaid-syntax',
            place && findLine(file.text, place, error.line),
            {detail},
          ),
        }
      : {
          shown: {mermaid},
          problem: createProblem(file, 'mermaid-left', place, {detail}),
        };
  }
}

/** The name that an author gives a diagram. */
function findTitle(mermaid: string): string {
  const [, title] =
    /^\s*accTitle\s*:\s*(.+)$/m.exec(mermaid) ??
    /^---\n(?:.*\n)*?title:\s*(.+)\n(?:.*\n)*?---/.exec(mermaid) ??
    [];
  return title?.trim() ?? 'Diagram';
}

/** Mermaid's message without the lines that it shows, and which it is. */
function inOneLine(error: unknown): string {
  const {message} = error instanceof Error ? error : new Error(String(error));
  return message
    .split('\n')
    .filter((line) => !/^(?:\.{3}.*|-*\^)$/.test(line))
    .join(' ')
    .replace(/^Error: | on line \d+| matching given configuration .*/g, '')
    .replace(/[\s.]+$/, '');
}

/** The place of a line of a fence; that of the fence where none is known. */
function findLine(text: string, place: Place, line: number | undefined): Place {
  if (line === undefined) {
    return place;
  }
  let start = place.start;
  for (let count = 0; count < line; count += 1) {
    const next = text.indexOf('\n', start);
    if (next === -1 || next >= place.end) {
      return place;
    }
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return {start, end: end === -1 ? text.length : end};
}
