import fs from 'node:fs/promises';
import path from 'node:path';
import {escapeHidden} from '../../problems/formats/json.js';
import {formatProblems, plural} from '../../problems/report.js';
import {visible} from '../../problems/visible.js';
import {compareSites} from '../../site/changes/compareSites.js';
import {findErrors, type SiteState} from '../../site/changes/siteState.js';
import {quoted, UsageError, type Command} from '../command.js';
import type {DiffReport} from './diffReport.js';
import {formatHuman} from './formatHuman.js';
import {formatMarkdown} from './formatMarkdown.js';
import {readStates} from './states.js';
import {hasChanges, toDiffReport, toErrorReport} from './toDiffReport.js';

export const diffFormats = ['human', 'markdown', 'json'] as const;
type DiffFormat = (typeof diffFormats)[number];

/** What makes the command exit with 1, by the words of `--fail-on`. */
const failures: Readonly<Record<string, (report: DiffReport) => boolean>> = {
  fails: ({summary}) => summary.claims.fails > 0,
  open: ({summary}) => summary.claims.open > 0,
  best: ({summary}) => summary.best > 0,
  any: hasChanges,
};

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
      description: `exit with 1 for any of these: ${Object.keys(failures).join(', ')}`,
    },
    {flags: '--out <file>', description: 'write it into a file instead'},
    {
      flags: '--all',
      description:
        'also list values of which only a note, condition, date or source has changed',
    },
  ],
  async run(typed, site, io) {
    const {options} = typed;
    const format = readFormat(options['format']);
    const failing = readFailures(options['failOn']);
    const {out} = options;
    const write = async (text: string) => {
      if (out === undefined) {
        io.print(text);
      } else {
        await fs.writeFile(path.resolve(io.cwd, out), `${text}\n`);
        io.print(`Wrote ${visible(out)}`);
      }
    };
    const states = await readStates(typed, site, io);
    try {
      const {was, is} = states;
      const errors = {from: findErrors(was), to: findErrors(is)};
      if (errors.from.length + errors.to.length > 0) {
        const labels = [was.label, is.label] as const;
        await write(
          format === 'human'
            ? describeErrors([was, is])
            : printReport(toErrorReport(labels, errors), format, false),
        );
        return 1;
      }
      const report = toDiffReport(await compareSites(was, is));
      const shown =
        options['all'] === undefined ? {...report, annotations: []} : report;
      await write(
        printReport(shown, format, out === undefined && io.isTerminal === true),
      );
      return failing.some((isFailure) => isFailure(report)) ? 1 : 0;
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

function describeErrors(states: readonly SiteState[]): string {
  return states
    .map((state) => ({label: state.label, errors: findErrors(state)}))
    .filter(({errors}) => errors.length > 0)
    .map(
      ({label, errors}) =>
        `Not compared: ${visible(label)} has ${plural(errors.length, 'error')}.\n\n${formatProblems(errors)}`,
    )
    .join('\n\n');
}

function readFormat(typed = 'human'): DiffFormat {
  const format = diffFormats.find((each) => each === typed);
  if (!format) {
    throw new UsageError(
      `Unexpected ${quoted(typed)} for --format, expected one of ${diffFormats.join(', ')}.`,
    );
  }
  return format;
}

function readFailures(
  typed = '',
): readonly ((report: DiffReport) => boolean)[] {
  return typed
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word) => {
      const failure = Object.hasOwn(failures, word)
        ? failures[word]
        : undefined;
      if (!failure) {
        throw new UsageError(
          `Unexpected ${quoted(word)} for --fail-on, expected one of ${Object.keys(failures).join(', ')}.`,
        );
      }
      return failure;
    });
}
