import fs from 'node:fs';
import path from 'node:path';
import {findOnDisk, toDataset} from '../dataset/load.js';
import {displayPath} from '../dataset/read.js';
import {
  findOpenQuestions,
  printAnswersFile,
  readAnswersFile,
} from '../import/answersFile.js';
import {ImportError} from '../import/importError.js';
import {importTable} from '../import/importTable.js';
import {printDataset} from '../import/printDataset.js';
import {countCells, printImportReport} from '../import/printReport.js';
import {inputFormats, readTables} from '../import/readTables.js';
import {formatProblems} from '../problems/report.js';
import {visible} from '../problems/visible.js';
import {questionsPathOf} from '../site/importQuestions.js';
import type {SiteContext} from '../site/site.js';
import {assertInSite} from './assertInSite.js';
import {
  type Command,
  type CommandContext,
  quoted,
  type RawArguments,
  UsageError,
} from './command.js';
import {
  createLinkResolver,
  readChoice,
  readProvenanceFlags,
  readSeparator,
} from './importFlags.js';
import {
  chooseTable,
  readImportInput,
  readInputFormat,
  splitWord,
} from './importInput.js';
import {
  hashOf,
  listDifferences,
  readIfPresent,
  replaceTable,
  writeInSite,
} from './importOutput.js';
import {schemaPathFrom} from './schemaPathFrom.js';

type ImportFlags = RawArguments['options'];

/** Makes a dataset of a table that exists. */
export const importCommand: Command = {
  usage: 'comparison:import <input>',
  description:
    'Make a dataset of a table in a Markdown, HTML, CSV, TSV or JSON file. FILE#2 or FILE#heading-id chooses one of several tables; - reads the standard input.',
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
  ],
  async run({words: [word = ''], options}, site, io) {
    try {
      return await runImport(word, options, site, io);
    } catch (error) {
      if (error instanceof ImportError) {
        io.print(error.message);
        return 1;
      }
      throw error;
    }
  },
};

async function runImport(
  word: string,
  options: ImportFlags,
  site: SiteContext,
  io: CommandContext,
): Promise<0 | 1> {
  const [siteDir] = site.roots;
  const {file, pick} = splitWord(word);
  const format = readInputFormat(file, options['formatIn']);
  const input = file === '-' ? undefined : path.resolve(io.cwd, file);
  const text = await readImportInput(input, file, site, io);
  const name =
    input === undefined
      ? 'import'
      : path.basename(input).replace(/\.[^.]*$/, '');
  const target = path.resolve(
    io.cwd,
    options['to'] ??
      path.join(
        input === undefined ? '.' : path.dirname(file),
        `${name.toLowerCase()}.comparison.yaml`,
      ),
  );
  if (!/\.comparison\.ya?ml$/.test(target)) {
    throw new UsageError(
      `Unexpected file ${quoted(options['to'] ?? '')} for --to, expected one that ends in ".comparison.yaml".`,
    );
  }
  const answersPath = path.resolve(
    io.cwd,
    options['answers'] ?? questionsPathOf(target),
  );
  assertInSite(target, siteDir);
  assertInSite(answersPath, siteDir);
  const folder = path.dirname(target);
  const tables = readTables(text, format, {
    title: name,
    resolveLink: createLinkResolver(input, folder, options['base']),
    ...readSeparator(options['separator']),
  });
  const table = chooseTable(tables, pick, file);
  const before = readIfPresent(answersPath);
  const earlier = readAnswersFile(before ?? '');
  const imported = importTable(table, {
    answers: earlier.answers,
    ids: earlier.ids,
    ...readChoice(
      'subjectsAre',
      options['subjects'],
      ['rows', 'columns'],
      '--subjects',
    ),
    ...readChoice('decimal', options['decimal'], ['.', ','], '--decimal'),
    ...(options['title'] !== undefined && {title: options['title']}),
    provenance: readProvenanceFlags(options),
  });
  if (imported.criteria.length === 0 || imported.subjects.length === 0) {
    throw new ImportError(
      'The table has no rows or no columns with values. Nothing was written.',
    );
  }
  const from =
    input === undefined
      ? '-'
      : `${displayPath(input, [siteDir])}${pick === undefined ? '' : `#${pick}`}`;
  const yaml = printDataset(imported, [
    `yaml-language-server: $schema=${schemaPathFrom(folder, siteDir)}`,
    `Imported from ${visible(from)} by comparison:import.`,
  ]);
  const open = findOpenQuestions(imported, earlier.answers);
  const relative = (each: string) => visible(path.relative(io.cwd, each));
  io.print(
    printImportReport(imported, open, {
      from: visible(from),
      line: table.line,
      answersPath: relative(answersPath),
    }),
  );
  const loaded = toDataset(
    {path: displayPath(target, [siteDir]), text: yaml},
    site.limits,
    (page) => findOnDisk(path.join(folder, page)),
  );
  if ('problems' in loaded) {
    io.print(formatProblems(loaded.problems));
    throw new ImportError(
      'The dataset would not pass the check. Fix the table, and run the command again. Nothing was written.',
    );
  }
  if (
    open.length > 0 &&
    (options['strict'] !== undefined || options['replace'] !== undefined)
  ) {
    throw new ImportError(
      `${options['strict'] === undefined ? '--replace' : '--strict'} needs an answer to each question. Nothing was written.`,
    );
  }
  const present = readIfPresent(target);
  if (
    present !== undefined &&
    hashOf(present) !== earlier.wrote &&
    options['force'] === undefined
  ) {
    io.print(listDifferences(present, yaml));
    throw new ImportError(
      `${relative(target)} was edited by hand. Import with --to into another file, or overwrite it with --force. Nothing was written.`,
    );
  }
  const answersText = printAnswersFile(imported, earlier.answers, {
    from,
    wrote: hashOf(yaml),
  });
  const replaced =
    options['replace'] === undefined
      ? undefined
      : replaceTable(text, table, target, input);
  if (options['dryRun'] !== undefined) {
    io.print(
      `${yaml}\nWould write ${relative(target)}: ${countCells(imported)}.`,
    );
    return 0;
  }
  fs.mkdirSync(folder, {recursive: true});
  await writeInSite(target, yaml, siteDir);
  await writeInSite(answersPath, answersText, siteDir);
  if (replaced !== undefined && input !== undefined) {
    await writeInSite(input, replaced, siteDir);
  }
  io.print(
    `Wrote ${relative(target)}: ${countCells(imported)}. Show it:\n\n  ::comparison-table{data=./${visible(path.basename(target))}}\n`,
  );
  return 0;
}
