import fs from 'node:fs';
import path from 'node:path';
import {displayPath} from '../dataset/read.js';
import {FreeIds} from '../dataset/slug.js';
import {ImportError} from '../import/importError.js';
import {inputFormats, readTables} from '../import/readTables.js';
import {visible} from '../problems/visible.js';
import type {SiteContext} from '../site/site.js';
import {chooseOption} from './chooseOption.js';
import type {Command, CommandContext, RawArguments} from './command.js';
import {
  createLinkResolver,
  readChoice,
  readProvenanceFlags,
  readSeparator,
} from './importFlags.js';
import {chooseTables, readImport, type ImportInput} from './importInput.js';
import {listDifferences, replaceTables, writeInSite} from './importOutput.js';
import {printImportJson, printImportText} from './importReport.js';
import {
  hasValues,
  prepareImport,
  type PreparedImport,
} from './prepareImport.js';

const reportFormats = ['human', 'json'] as const;

type ImportFlags = RawArguments['options'];

/** Makes a dataset of a table that exists. */
export const importCommand: Command = {
  usage: 'comparison:import <input>',
  description:
    'Make a dataset of a table in a Markdown, HTML, CSV, TSV or JSON file. FILE#2 or FILE#heading-id chooses one of several tables, FILE#all makes a dataset of each; - reads the standard input.',
  options: [
    {
      flags: '--to <file>',
      description: 'the dataset to write (default: next to the input)',
    },
    {
      flags: '--format-in <format>',
      description: `the format of the input: ${inputFormats.join(', ')} (default: by its extension)`,
    },
    {
      flags: '--subjects <subjects>',
      description: 'where the subjects are: rows or columns',
    },
    {flags: '--decimal <sign>', description: 'the decimal sign: . or ,'},
    {
      flags: '--separator <separator>',
      description: 'what separates the cells of a CSV file: , ; | or tab',
    },
    {
      flags: '--base <url>',
      description: 'what links start at that lead nowhere in the site',
    },
    {flags: '--title <title>', description: 'the title of the dataset'},
    {flags: '--source <url>', description: 'the source of all values'},
    {flags: '--as-of <date>', description: 'the date for which they hold'},
    {
      flags: '--when <condition>',
      description: 'the condition under which they hold, such as the machine',
    },
    {
      flags: '--answers <file>',
      description: 'the questions and answers (default: next to the dataset)',
    },
    {flags: '--dry-run', description: 'print what would be written'},
    {flags: '--strict', description: 'write nothing while a question is open'},
    {
      flags: '--replace',
      description: 'put a directive in place of the table of a page',
    },
    {
      flags: '--force',
      description: 'overwrite a dataset that was edited by hand',
    },
    {
      flags: '--format <format>',
      description: `how to print the report: ${reportFormats.join(', ')} (default: human)`,
    },
  ],
  run: ({words: [word = ''], options}, site, io) =>
    runImport(word, options, site, io),
};

async function runImport(
  word: string,
  options: ImportFlags,
  site: SiteContext,
  io: CommandContext,
): Promise<0 | 1> {
  const format = chooseOption(
    '--format',
    options['format'] ?? 'human',
    reportFormats,
  );
  const relative = (file: string) => visible(path.relative(io.cwd, file));
  const isDryRun = options['dryRun'] !== undefined;
  const prepared: PreparedImport[] = [];
  const leftOut: string[] = [];
  let error: string | undefined;
  try {
    const read = await readImport(word, options, site, io);
    const all = prepareAll(read, options, site);
    prepared.push(...all.filter(({imported}) => hasValues(imported)));
    leftOut.push(
      ...all
        .filter(({imported}) => !hasValues(imported))
        .map(({from, table}) => `${from}, line ${table.line}`),
    );
    assertWritable(prepared, options, relative);
    const replaced =
      options['replace'] === undefined
        ? undefined
        : replaceTables(read.text, prepared, read.input);
    if (!isDryRun) {
      await writeAll(prepared, site);
      if (replaced !== undefined && read.input !== undefined) {
        await writeInSite(read.input, replaced, site.roots[0]);
      }
    }
  } catch (thrown) {
    if (!(thrown instanceof ImportError)) {
      throw thrown;
    }
    error = thrown.message;
  }
  const outcome = {
    prepared,
    leftOut,
    isDryRun,
    ...(error !== undefined && {error}),
  };
  const print = format === 'json' ? printImportJson : printImportText;
  io.print(print(outcome, relative));
  return error === undefined ? 0 : 1;
}

/** The datasets of the tables that are chosen, also of those without values. */
function prepareAll(
  {input, name, file, pick, format, text, ...paths}: ImportInput,
  options: ImportFlags,
  site: SiteContext,
): readonly PreparedImport[] {
  const [siteDir] = site.roots;
  const tables = readTables(text, format, {
    title: name,
    resolveLink: createLinkResolver(
      input,
      path.dirname(paths.target),
      options['base'],
    ),
    ...readSeparator(options['separator']),
  });
  const given = {
    ...readChoice(
      'subjectsAre',
      options['subjects'],
      ['rows', 'columns'],
      '--subjects',
    ),
    ...readChoice('decimal', options['decimal'], ['.', ','], '--decimal'),
    ...(options['title'] !== undefined && {title: options['title']}),
    provenance: readProvenanceFlags(options),
  };
  const shown = input === undefined ? '-' : displayPath(input, [siteDir]);
  const free = new FreeIds();
  return chooseTables(tables, pick, file).map((chosen, index) => {
    // Each of several datasets has the name of its table in its own.
    const id = free.take(chosen.table.id ?? String(index + 1));
    const suffix = pick === 'all' ? `-${id}` : '';
    const from = chosen.pick === undefined ? shown : `${shown}#${chosen.pick}`;
    const target = addSuffix(paths.target, suffix);
    const answersPath = addSuffix(paths.answersPath, suffix);
    return prepareImport(
      chosen.table,
      {from, target, answersPath},
      given,
      site,
    );
  });
}

/** A path with a suffix before the endings of its name. */
function addSuffix(file: string, suffix: string): string {
  return file.replace(/(?:\.comparison|\.import)?\.[^./\\]*$/, `${suffix}$&`);
}

/** @throws {ImportError} If nothing may be written. */
function assertWritable(
  prepared: readonly PreparedImport[],
  options: ImportFlags,
  relative: (file: string) => string,
): void {
  if (prepared.length === 0) {
    throw new ImportError(
      'The table has no rows or no columns with values. Nothing was written.',
    );
  }
  if (prepared.some(({problems}) => problems.length > 0)) {
    throw new ImportError(
      'The dataset would not pass the check. Fix the table, and run the command again. Nothing was written.',
    );
  }
  const needsAnswers = ['strict', 'replace'].find(
    (each) => options[each] !== undefined,
  );
  if (
    needsAnswers !== undefined &&
    prepared.some(({open}) => open.length > 0)
  ) {
    throw new ImportError(
      `--${needsAnswers} needs an answer to each question. Nothing was written.`,
    );
  }
  const edited = prepared.find((each) => each.edited !== undefined);
  if (edited && options['force'] === undefined) {
    throw new ImportError(
      `${listDifferences(edited.edited ?? '', edited.yaml)}\n${relative(edited.target)} was edited by hand. Import with --to into another file, or overwrite it with --force. Nothing was written.`,
    );
  }
}

async function writeAll(
  prepared: readonly PreparedImport[],
  {roots: [siteDir]}: SiteContext,
): Promise<void> {
  for (const {target, yaml, answersPath, answers} of prepared) {
    fs.mkdirSync(path.dirname(target), {recursive: true});
    await writeInSite(target, yaml, siteDir);
    await writeInSite(answersPath, answers, siteDir);
  }
}
