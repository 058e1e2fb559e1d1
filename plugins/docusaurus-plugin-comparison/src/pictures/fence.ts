import {findHidden} from './hidden.js';
import {
  isRenderError,
  toPictureProps,
  type Pictures,
  type RenderError,
} from './draw.js';
import {unpackFence} from '../embeds/fence.js';
import type {ModuleData} from '../views/moduleData.js';
import {createProblem} from '../problems/collect.js';
import type {Place, Problem, SourceFile} from '../problems/problem.js';

/** Who may draw a fence. */
export interface FenceOptions {
  readonly pictures: Pictures;
  /** Whether a theme of the site draws what is left to the reader's browser. */
  readonly drawsMermaid: boolean;
}

/** What becomes of a hand-written fence. */
export interface ShownFence {
  /** Absent where Mermaid cannot read the fence, or nobody draws it. */
  readonly shown?: ModuleData;
  /** An error where it is not shown, a warning where it is left to the reader. */
  readonly problem?: Problem;
}

const view = {name: 'fence', content: 'ComparisonFence/Content'};

/** A comment by which an author leaves a fence to the reader's browser. */
const leftByAuthor = /^[ \t]*%%[ \t]*diagrams:[ \t]*client[ \t]*$/m;

/**
 * Draws a fence of a page; what we cannot draw is left to theme-mermaid, in the
 * reader's browser. What costs too much is not: it would cost each reader the
 * same.
 */
export async function showFence(
  packed: string,
  file: SourceFile,
  {pictures, drawsMermaid}: FenceOptions,
): Promise<ShownFence> {
  const mermaid = unpackFence(packed);
  if (pictures.diagrams === 'client') {
    return {shown: {mermaid}};
  }
  const hidden = findHidden(mermaid);
  if (hidden) {
    const fence = findFence(file.text, mermaid);
    const line = fence && findLine(file.text, fence, hidden.line);
    const details = {what: 'a Mermaid fence', found: hidden.character};
    return {problem: createProblem(file, 'hidden-character', line, details)};
  }
  if (leftByAuthor.test(mermaid)) {
    const detail = 'A line leaves it to browsers';
    const place = findFence(file.text, mermaid);
    return drawsMermaid
      ? {shown: {mermaid}}
      : {problem: createProblem(file, 'no-mermaid-theme', place, {detail})};
  }
  try {
    const picture = await pictures.draw({mermaid});
    const {title} = picture;
    const props = {title, mermaid, picture: toPictureProps(picture)};
    return {shown: {view, props}};
  } catch (error) {
    const place = findFence(file.text, mermaid);
    if (isRenderError(error) && error.reason === 'internal') {
      const detail = error.message;
      return drawsMermaid
        ? {
            shown: {mermaid},
            problem: createProblem(file, 'mermaid-failed', place, {detail}),
          }
        : {
            problem: createProblem(file, 'picture-failed', place, {
              what: 'the Mermaid fence',
              detail,
            }),
          };
    }
    const detail = messageInOneLine(error);
    if (isRenderError(error) && isRefusal(error)) {
      const details = {detail, reason: error.reason};
      return {problem: createProblem(file, 'mermaid-refused', place, details)};
    }
    // Mermaid does not find every mistake while it reads: what fails later may
    // be a mistake of the author's, or something that a browser has.
    if (isRenderError(error) && error.reason === 'syntax') {
      const line = place && findLine(file.text, place, error.line);
      return {problem: createProblem(file, 'mermaid-syntax', line, {detail})};
    }
    return drawsMermaid
      ? {
          shown: {mermaid},
          problem: createProblem(file, 'mermaid-left', place, {detail}),
        }
      : {problem: createProblem(file, 'no-mermaid-theme', place, {detail})};
  }
}

/** Whether a drawing is refused for what it costs or leads to. */
function isRefusal(
  error: RenderError,
): error is RenderError & {reason: 'timeout' | 'too-large' | 'unsafe'} {
  return ['timeout', 'too-large', 'unsafe'].includes(error.reason);
}

/** Mermaid's message without the lines that it shows, and which it is. */
function messageInOneLine(error: unknown): string {
  const {message} = error instanceof Error ? error : new Error(String(error));
  return message
    .split('\n')
    .filter((line) => !/^(?:\.{3}.*|-*\^)$/.test(line))
    .join(' ')
    .replace(/^Error: | on line \d+| matching given configuration .*/g, '')
    .replace(/(?<![\s.])[\s.]+$/, '');
}

/** The place of the first fence with this text, without what closes it. */
function findFence(text: string, mermaid: string): Place | undefined {
  const lines = mermaid.split('\n').map((line) => line.trimEnd());
  for (const {0: opening, index} of text.matchAll(openings)) {
    const end = matchLines(text, index + opening.length, lines);
    if (end !== undefined) {
      return {start: index, end};
    }
  }
  return undefined;
}

/** Where these lines end that begin at an index; undefined if others do. */
function matchLines(
  text: string,
  start: number,
  lines: readonly string[],
): number | undefined {
  let end = start - 1;
  for (const line of lines) {
    const next = text.indexOf('\n', end + 1);
    const row = text.slice(end + 1, next === -1 ? text.length : next);
    // Before a line may stand the marks of a list or a quote.
    if (end >= text.length || !row.trimEnd().endsWith(line)) {
      return undefined;
    }
    end = next === -1 ? text.length : next;
  }
  return end;
}

// Each run of marks is tried once, from its start.
const openings = /(?:(?<!`)`{3,}|(?<!~)~{3,})[ \t]*mermaid\b[^\n]*\n/g;

/** The place of a line of a fence; that of the fence where none is known. */
function findLine(text: string, place: Place, line: number | undefined): Place {
  if (line === undefined) {
    return place;
  }
  const before = text.slice(place.start).split('\n', line).join('\n').length;
  const start = Math.min(place.start + before + 1, place.end);
  const [row = ''] = text.slice(start, place.end).split('\n');
  return {start, end: start + row.length};
}
