import type {FindPage} from '../model/index.js';
import {findHidden} from './hidden.js';
import {
  isRenderError,
  toPictureProps,
  type Pictures,
  type RenderError,
} from './draw.js';
import {resolvePageLinks} from './pageLinks.js';
import {unpackFence} from '../embeds/fence.js';
import type {ModuleData} from '../views/moduleData.js';
import {createProblem} from '../problems/collect.js';
import type {Place, Problem, SourceFile} from '../problems/problem.js';

/** What can draw a fence. */
export interface FenceOptions {
  readonly pictures: Pictures;
  /** Whether a theme of the site draws Mermaid text in browsers. */
  readonly drawsMermaid: boolean;
  /** Whether the text of a fence that Mermaid cannot read is shown. */
  readonly onBrokenFence?: 'throw' | 'warn';
  /** Takes paths relative to the page with the fence. */
  readonly findPage?: FindPage;
}

/** The result for a hand-written fence. */
export interface LaidOutFence {
  /** Undefined if Mermaid cannot read the fence, or nothing can draw it. */
  readonly moduleData?: ModuleData;
  /** An error if it is not shown, a warning if the browser has to draw it. */
  readonly problem?: Problem;
  /** What the picture of a fence does not follow. */
  readonly warnings?: readonly Problem[];
}

const view = {name: 'fence', content: 'ComparisonFence/Content'};

/** A comment with which an author has a fence drawn in the browser. */
const leftByAuthor = /^[ \t]*%%[ \t]*diagrams:[ \t]*client[ \t]*$/m;

/**
 * Draws a fence of a page. A fence that we cannot draw is left to
 * theme-mermaid, in the reader's browser, unless it costs too much there as
 * well.
 *
 * @param packed - The text of the fence, from `packFence`.
 */
export async function layOutFence(
  packed: string,
  file: SourceFile,
  {
    pictures,
    drawsMermaid,
    onBrokenFence = 'throw',
    findPage = () => undefined,
  }: FenceOptions,
): Promise<LaidOutFence> {
  const mermaid = unpackFence(packed);
  if (pictures.diagrams === 'client') {
    return {moduleData: {mermaid}};
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
      ? {moduleData: {mermaid}}
      : {problem: createProblem(file, 'no-mermaid-theme', place, {detail})};
  }
  try {
    const drawn = await pictures.draw({mermaid});
    const picture = {...drawn, svg: resolvePageLinks(drawn.svg, findPage)};
    const {title, warnings = []} = picture;
    const props = {title, mermaid, picture: toPictureProps(picture)};
    if (warnings.length === 0) {
      return {moduleData: {view, props}};
    }
    const fence = findFence(file.text, mermaid);
    return {
      moduleData: {view, props},
      warnings: warnings.map(({message, line}) => {
        const place = fence && findLine(file.text, fence, line);
        const details = {detail: message};
        return createProblem(file, 'mermaid-setting', place, details);
      }),
    };
  } catch (error) {
    const place = findFence(file.text, mermaid);
    if (isRenderError(error) && error.reason === 'internal') {
      const detail = error.message;
      return drawsMermaid
        ? {
            moduleData: {mermaid},
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
    // Mermaid does not find every mistake while it parses: a later failure may
    // be the author's mistake, or need something that only a browser has.
    if (isRenderError(error) && error.reason === 'syntax') {
      const line = place && findLine(file.text, place, error.line);
      const problem = createProblem(file, 'mermaid-syntax', line, {detail});
      if (onBrokenFence === 'throw') {
        return {problem};
      }
      const props = {title: 'Diagram', mermaid, message: problem.message};
      return {
        moduleData: {view, props},
        problem: {...problem, severity: 'warning'},
      };
    }
    return drawsMermaid
      ? {
          moduleData: {mermaid},
          problem: createProblem(file, 'mermaid-left', place, {detail}),
        }
      : {problem: createProblem(file, 'no-mermaid-theme', place, {detail})};
  }
}

/** Whether a drawing is rejected for its cost or an unsafe link. */
function isRefusal(
  error: RenderError,
): error is RenderError & {reason: 'timeout' | 'too-large' | 'unsafe'} {
  return ['timeout', 'too-large', 'unsafe'].includes(error.reason);
}

/** Mermaid's message in one line, without source lines and line number. */
function messageInOneLine(error: unknown): string {
  const {message} = error instanceof Error ? error : new Error(String(error));
  return message
    .split('\n')
    .filter((line) => !/^(?:\.{3}.*|-*\^)$/.test(line))
    .join(' ')
    .replace(/^Error: | on line \d+| matching given configuration .*/g, '')
    .replace(/(?<![\s.])[\s.]+$/, '');
}

/** The place of the first fence with this text, without its closing line. */
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

/** Where the lines end; undefined if they do not start at the index. */
function matchLines(
  text: string,
  start: number,
  lines: readonly string[],
): number | undefined {
  let end = start - 1;
  for (const line of lines) {
    const next = text.indexOf('\n', end + 1);
    const row = text.slice(end + 1, next === -1 ? text.length : next);
    // A line may start with the markers of a list or a quote.
    if (end >= text.length || !row.trimEnd().endsWith(line)) {
      return undefined;
    }
    end = next === -1 ? text.length : next;
  }
  return end;
}

// Each run of markers is tried once, from its start.
const openings = /(?:(?<!`)`{3,}|(?<!~)~{3,})[ \t]*mermaid\b[^\n]*\n/g;

/** The place of a line of a fence, or of the whole fence if none is known. */
function findLine(text: string, place: Place, line: number | undefined): Place {
  if (line === undefined) {
    return place;
  }
  const before = text.slice(place.start).split('\n', line).join('\n').length;
  const start = Math.min(place.start + before + 1, place.end);
  const [row = ''] = text.slice(start, place.end).split('\n');
  return {start, end: start + row.length};
}
