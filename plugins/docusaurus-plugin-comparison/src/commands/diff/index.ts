import {escapeHidden} from '../../problems/formats/json.js';
import type {Problem} from '../../problems/problem.js';
import {formatProblems, plural} from '../../problems/report.js';
import {visible} from '../../problems/visible.js';
import {compareSites} from '../../site/changes/compareSites.js';
import {findErrors} from '../../site/changes/siteState.js';
import {chooseOption} from '../chooseOption.js';
import type {Command} from '../command.js';
import {printOrWrite} from '../printOrWrite.js';
import type {DiffReport} from './diffReport.js';
import {formatHuman} from './formatHuman.js';
import {formatMarkdown} from './formatMarkdown.js';
import {readStates} from './states.js';
import {hasChanges, toDiffReport, toErrorReport} from './toDiffReport.js';

export const diffFormats = ['human', 'markdown', 'json'] as const;
type DiffFormat = (typeof diffFormats)[number];

/** What makes the command exit with 1, by the words of `--fail-on`. */
const failures: readonly {
  readonly name: string;
  readonly isFound: (report: DiffReport) => boolean;
}[] = [
  {name: 'fails', isFound: ({summary}) => summary.claims.fails > 0},
  {name: 'open', isFound: ({summary}) => summary.claims.open > 0},
  {name: 'best', isFound: ({summary}) => summary.best > 0},
  {name: 'any', isFound: hasChanges},
];

/** Compares the data of two states of the site, and says what follows. */
export const diff: Command = {
  usage: 'comparison:diff [from] [to]',
  description:
    'Compare the data of two commits, versions or folders: which claims, best answers and sentences change, then which values.',
  options: [
    {
      flags: '--versions',
      description: 'compare two versions of the docs, such as 1.0 2.0',
    },
    {flags: '--folders', description: 'compare two folders'},
    {
      flags: '--format <format>',
      description: `how to print: ${diffFormats.join(', ')} (default: human)`,
    },
    {
      flags: '--fail-on <changes>',
      description: `exit with 1 for any of these: ${failures.map(({name}) => name).join(', ')}`,
    },
    {flags: '--out <file>', description: 'write it into a file instead'},
    {
      flags: '--all',
      description:
        'also list values of which only a note, condition, date or source has changed',
    },
  ],
  async run(typed, site, io) {
    const {out, ...options} = typed.options;
    const format = chooseOption(
      '--format',
      options['format'] ?? 'human',
      diffFormats,
    );
    const failing = readFailures(options['failOn']);
    const states = await readStates(typed, site, io);
    try {
      const {was, is} = states;
      const errors = {from: findErrors(was), to: findErrors(is)};
      if (errors.from.length + errors.to.length > 0) {
        const sides = [
          [was.label, errors.from],
          [is.label, errors.to],
        ] as const;
        await printOrWrite(
          format === 'human'
            ? describeErrors(sides)
            : printReport(
                toErrorReport([was.label, is.label], errors),
                format,
                false,
              ),
          out,
          io,
        );
        return 1;
      }
      const report = toDiffReport(await compareSites(was, is));
      const shown =
        options['all'] === undefined ? {...report, annotations: []} : report;
      const hasColor = out === undefined && io.isTerminal === true;
      await printOrWrite(printReport(shown, format, hasColor), out, io);
      return failing.some(({isFound}) => isFound(report)) ? 1 : 0;
    } finally {
      await states.remove();
    }
  },
};

function printReport(
  report: DiffReport,
  format: DiffFormat,
  hasColor: boolean,
): string {
  switch (format) {
    case 'json':
      return escapeHidden(JSON.stringify(report, null, 2));
    case 'markdown':
      return formatMarkdown(report);
    default:
      return formatHuman(report, hasColor);
  }
}

function describeErrors(
  sides: readonly (readonly [label: string, errors: readonly Problem[]])[],
): string {
  return sides
    .filter(([, errors]) => errors.length > 0)
    .map(
      ([label, errors]) =>
        `Not compared: ${visible(label)} has ${plural(errors.length, 'error')}.\n\n${formatProblems(errors)}`,
    )
    .join('\n\n');
}

function readFailures(typed = '') {
  return typed
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word) => chooseOption('--fail-on', word, failures));
}
