import {Lines, type Position} from '../position.js';
import type {Place, Problem, Severity, SourceFile} from '../problem.js';
import {urlOf} from '../report.js';
import type {Format, ReportedClaim, StyledRun} from './format.js';
import {limitProblems} from './limit.js';

/** The output of `--format json`. Within a version, fields are only added. */
export interface JsonReport {
  readonly version: 1;
  readonly datasets: number;
  /** The number of pages with embeds. */
  readonly pages: number;
  readonly errors: number;
  readonly warnings: number;
  /** The number of problems that are not in `problems`. */
  readonly omitted: number;
  /** At most 1,000, by path and place; warnings are omitted first. */
  readonly problems: readonly JsonProblem[];
  /** What the data says about each claim, in the order of the pages. */
  readonly claims: readonly JsonClaim[];
}

export interface JsonClaim extends Omit<ReportedClaim, 'file' | 'place'> {
  /** Stable while the path and the condition are. */
  readonly id: string;
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

export interface JsonProblem {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** The page about the message. */
  readonly url: string;
  /** Relative to the site, with `/`. */
  readonly path: string;
  /** Undefined for the whole file. The column of `end` is exclusive. */
  readonly start?: Position;
  readonly end?: Position;
  /** The earlier of two places. */
  readonly first?: {readonly path: string; readonly start: Position};
}

/** For programs: one JSON object. */
export const json: Format = {
  name: 'json',
  print: (problems, {datasets, pages, claims = [], pathOf}) => {
    const count = (severity: Severity) =>
      problems.filter((problem) => problem.severity === severity).length;
    const lines = new Map<SourceFile, Lines>();
    const {listed, omitted} = limitProblems(problems);
    const report: JsonReport = {
      version: 1,
      datasets,
      pages,
      errors: count('error'),
      warnings: count('warning'),
      omitted,
      problems: listed.map((each) => toJsonProblem(each, lines, pathOf)),
      claims: claims.map((each) => toJsonClaim(each, lines, pathOf)),
    };
    return escapeHidden(JSON.stringify(report, null, 2));
  },
};

/** Escapes characters in JSON that could control a terminal or a CI system. */
export function escapeHidden(json: string): string {
  return json
    .replaceAll('##[', '\\u0023#[')
    .replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu, (character) =>
      [...Array(character.length).keys()]
        .map((index) => character.charCodeAt(index).toString(16))
        .map((code) => `\\u${code.padStart(4, '0')}`)
        .join(''),
    );
}

function toJsonClaim(
  {file, place, ...claim}: ReportedClaim,
  lines: Map<SourceFile, Lines>,
  pathOf: StyledRun['pathOf'],
): JsonClaim {
  const known = lines.get(file) ?? new Lines(file);
  lines.set(file, known);
  const path = pathOf(file.path);
  return {
    id: `${path}#${claim.if}`,
    path,
    start: known.positionOf(place.start),
    end: known.positionOf(place.end),
    ...claim,
  };
}

/** A problem as programs get it. */
export function toJsonProblem(
  {code, severity, message, file, place, first}: Problem,
  lines: Map<SourceFile, Lines>,
  pathOf: StyledRun['pathOf'],
): JsonProblem {
  const positionOf = (of: SourceFile, offset: number): Position => {
    const known = lines.get(of) ?? new Lines(of);
    lines.set(of, known);
    return known.positionOf(offset);
  };
  const earlier = (of: SourceFile, {start}: Place) => ({
    path: pathOf(of.path),
    start: positionOf(of, start),
  });
  return {
    severity,
    code,
    message,
    url: urlOf(code),
    path: pathOf(file.path),
    ...(place && {
      start: positionOf(file, place.start),
      end: positionOf(file, place.end),
    }),
    ...(first && {first: earlier(first.file ?? file, first)}),
  };
}
