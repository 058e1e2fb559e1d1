import path from 'node:path';
import {
  checkSite,
  filesOf,
  withoutRepeated,
  type Check,
} from '../site/checkSite.js';
import {createDatasets} from '../site/datasets.js';
import type {Loaded} from '../dataset/loaded.js';
import {displayPath} from '../dataset/read.js';
import type {SiteContext} from '../site/site.js';
import {formats} from '../problems/formats/index.js';
import {readSpan} from '../values/calendar.js';
import {chooseDatasets} from './chooseDatasets.js';
import {chooseOption} from './chooseOption.js';
import {readDayCount} from './readDayCount.js';
import {toReportedClaim} from './reportedClaims.js';
import {findImportQuestions} from '../site/importQuestions.js';
import {isHint} from '../problems/severity.js';
import {findStaleStatements} from '../site/staleStatements.js';
import {findWarnings} from '../warnings/index.js';
import type {Reviewed} from '../warnings/warning.js';
import {
  quoted,
  UsageError,
  type Command,
  type CommandContext,
  type RawArguments,
} from './command.js';
import {isNamed, readNamedFile, assertChecked} from './namedFiles.js';

/** Checks the datasets and embeds of the site, or those of the named files. */
export const check: Command = {
  usage: 'comparison:check [files...]',
  description:
    'Check comparison datasets and the pages that embed them; all of them, or those in the named files and folders.',
  options: [
    {
      flags: '--format <format>',
      description: `how to print: ${formats.map(({name}) => name).join(', ')} (default: github in GitHub Actions, else human)`,
    },
    {
      flags: '--stale-after <days>',
      description:
        'warn of an asOf or reviewed that is longer ago, such as 365d',
    },
    {
      flags: '--today <date>',
      description: 'the day to compare dates with (default: today)',
    },
    {
      flags: '--max-warnings <count>',
      description: 'exit with 1 if there are more warnings than that',
    },
  ],
  async run({words, options}, site, io) {
    const format = readReportFormat(options['format'], io);
    const today = readToday(options, io);
    const maxDays =
      options['staleAfter'] === undefined
        ? undefined
        : readDayCount(options['staleAfter'], '--stale-after', 365);
    const maxWarnings = readCount(options['maxWarnings']);
    const named = words.map((word) => readNamedFile(word, io));
    const all = createDatasets(site);
    const found = await checkSite(site, all);
    const datasets = await chooseDatasets(named, found.datasets, all);
    const {problems} = found;
    const pages = found.pages.filter((page) => isNamed(page, named));
    const questions = await findImportQuestions(datasets.keys(), site);
    // Values, translations and questions are named together with their dataset.
    const belonging = new Set([
      ...filesOf(datasets),
      ...questions.map(({file}) => file),
    ]);
    const isReported = (file: string) =>
      belonging.has(file) || isNamed(file, named);
    assertChecked(named, [...belonging, ...pages], site);
    const warnings = [...datasets].flatMap(([file, loaded]) =>
      'dataset' in loaded && !isTranslation(file, loaded, site)
        ? findWarnings(loaded, {
            ...usedOnPages(found, file),
            today,
            ...(maxDays !== undefined && {maxDays}),
          })
        : [],
    );
    // A named dataset is checked even if the site excludes it.
    const otherProblems = [...datasets].flatMap(([file, loaded]) =>
      !found.datasets.has(file) && 'problems' in loaded ? loaded.problems : [],
    );
    const stale = findStaleStatements(
      found.claims,
      found.facts,
      today,
      maxDays,
    );
    const reported = withoutRepeated([
      ...problems,
      ...otherProblems,
      ...warnings,
      ...stale,
      ...questions.flatMap((each) => each.problems),
    ]).filter(({file}) => isReported(path.resolve(site.roots[0], file.path)));
    io.print(
      format.print(reported, {
        datasets: datasets.size,
        pages: pages.length,
        claims: found.claims
          .filter(({file}) =>
            isReported(path.resolve(site.roots[0], file.path)),
          )
          .map(toReportedClaim),
        pathOf: (file) => toPath(file, format.name, site, io),
      }),
    );
    const errors = reported.filter(({severity}) => severity === 'error').length;
    const hints = reported.filter(isHint).length;
    return errors > 0 || reported.length - errors - hints > maxWarnings ? 1 : 0;
  },
};

/** What pages show and name of a dataset. */
export function usedOnPages(
  {shown, named}: Check,
  file: string,
): Pick<Reviewed, 'shown' | 'named'> {
  const [criteria, claims] = [shown.get(file), named.get(file)];
  return {
    ...(criteria && {shown: criteria}),
    ...((criteria ?? claims) && {named: claims ?? new Set()}),
  };
}

// A warning about an original is reported there, not in each translation.
function isTranslation(
  file: string,
  loaded: Loaded,
  {roots}: SiteContext,
): boolean {
  return loaded.file?.path !== displayPath(file, roots);
}

function readReportFormat(typed: string | undefined, {env}: CommandContext) {
  const isAction = Boolean(env['GITHUB_ACTIONS']);
  const name = typed ?? (isAction ? 'github' : 'human');
  return chooseOption('--format', name, formats);
}

/** The day to compare dates with, in days since 1970-01-01. */
function readToday(
  {today}: RawArguments['options'],
  {now}: CommandContext,
): number {
  const date = today ?? now().toISOString().slice(0, 10);
  const span = readSpan(date);
  if (!span || span.first !== span.last) {
    throw new UsageError(
      `Unexpected ${quoted(date)} for --today, expected a day such as 2026-06-30.`,
    );
  }
  return span.first;
}

function readCount(typed: string | undefined): number {
  if (typed === undefined) {
    return Infinity;
  }
  if (!/^\d{1,9}$/.test(typed)) {
    throw new UsageError(
      `Unexpected ${quoted(typed)} for --max-warnings, expected a number such as 0.`,
    );
  }
  return Number(typed);
}

// GitHub expects paths from the root of the repository, which may contain the
// site in a subfolder.
function toPath(
  file: string,
  format: string,
  {roots}: SiteContext,
  {env}: CommandContext,
): string {
  const top = env['GITHUB_WORKSPACE'];
  if (format !== 'github' || !top) {
    return file;
  }
  return displayPath(path.resolve(roots[0], file), [top]);
}
