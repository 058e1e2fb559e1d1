import {Lines} from '../position.js';
import type {Problem, SourceFile} from '../problem.js';
import {countProblems, urlOf} from '../report.js';
import {visible} from '../visible.js';
import type {Format, StyledRun} from './format.js';
import {printClean} from './human.js';
import {limitProblems} from './limit.js';

/**
 * Annotations of GitHub Actions, which pull requests show next to the lines:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Format = {
  name: 'github',
  print: (problems, run) => {
    const lines = new Map<SourceFile, Lines>();
    const {listed, omitted} = limitProblems(problems);
    const count =
      problems.length > 0 ? countProblems(problems) : printClean(run);
    const more = omitted > 0 ? `, ${omitted} of them not shown` : '';
    return [
      ...listed.map((problem) => annotate(problem, lines, run.pathOf)),
      count + more,
    ].join('\n');
  },
};

function annotate(
  {code, severity, message, file, place}: Problem,
  known: Map<SourceFile, Lines>,
  pathOf: StyledRun['pathOf'],
): string {
  const properties: [string, string | number][] = [
    ['file', visible(pathOf(file.path))],
  ];
  if (place) {
    const lines = known.get(file) ?? new Lines(file);
    known.set(file, lines);
    const start = lines.positionOf(place.start);
    const end = lines.positionOf(place.end);
    properties.push(['line', start.line], ['col', start.column]);
    // `endColumn` is valid only if start and end are on the same line.
    if (end.line === start.line) {
      properties.push(['endColumn', end.column]);
    }
  }
  properties.push(['title', code]);
  const list = properties
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity} ${list}::${escapeCommand(`${message} See ${urlOf(code)}`)}`;
}

function escapeCommand(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
