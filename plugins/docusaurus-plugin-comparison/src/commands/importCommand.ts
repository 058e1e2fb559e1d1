import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {findOnDisk, toDataset} from '../dataset/load.js';
import {pathWithin} from '../dataset/pathWithin.js';
import {displayPath} from '../dataset/read.js';
import {isLink} from '../dataset/texts.js';
import {
  findOpenQuestions,
  printAnswersFile,
  readAnswersFile,
} from '../import/answersFile.js';
import type {FoundTable} from '../import/foundTable.js';
import {ImportError} from '../import/importError.js';
import {importTable} from '../import/importTable.js';
import {printDataset} from '../import/printDataset.js';
import {countCells, printImportReport} from '../import/printReport.js';
import {
  findInputFormat,
  inputFormats,
  readTables,
  type InputFormat,
} from '../import/readTables.js';
import {formatProblems} from '../problems/report.js';
import {visible} from '../problems/visible.js';
import type {SiteContext} from '../site/site.js';
import {
  quoted,
  UsageError,
  type Command,
  type CommandContext,
  type RawArguments,
} from './command.js';
import {schemaPathFrom} from './schemaPathFrom.js';

type Options = RawArguments['options'];

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
  options: Options,
  site: SiteContext,
  io: CommandContext,
): Promise<0 | 1> {
  const [siteDir] = site.roots;
  const {file, pick} = splitWord(word);
  const format = readInputFormat(file, options['formatIn']);
  const input = file === '-' ? undefined : path.resolve(io.cwd, file);
  const text = await readInput(input, file, site, io);
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
    options['answers'] ??
      target.replace(/\.comparison\.ya?ml$/, '.import.yaml'),
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
  writeInSite(target, yaml, siteDir);
  writeInSite(answersPath, answersText, siteDir);
  if (replaced !== undefined && input !== undefined) {
    writeInSite(input, replaced, siteDir);
  }
  io.print(
    `Wrote ${relative(target)}: ${countCells(imported)}. Show it:\n\n  ::comparison-table{data=./${visible(path.basename(target))}}\n`,
  );
  return 0;
}

function splitWord(word: string): {
  readonly file: string;
  readonly pick?: string;
} {
  if (/^[a-z]+:\/\//i.test(word)) {
    throw new UsageError(
      'A URL is not fetched. Save the page, and import the file.',
    );
  }
  const [, file = word, pick] = /^(.*)#([^#/\\]+)$/.exec(word) ?? [];
  return {file, ...(pick !== undefined && {pick})};
}

function readInputFormat(file: string, typed: string | undefined): InputFormat {
  if (/\.(?:xlsx?|ods|numbers)$/i.test(file)) {
    throw new ImportError(
      'A workbook is not read. Save the sheet as CSV in UTF-8, or copy it and run "comparison:import - --format-in tsv".',
    );
  }
  const format =
    typed === undefined
      ? findInputFormat(file)
      : inputFormats.find((each) => each === typed);
  if (!format) {
    throw new UsageError(
      `Unexpected input ${quoted(typed ?? file)}, expected one of ${inputFormats.join(', ')}. Name the format with --format-in.`,
    );
  }
  return format;
}

async function readInput(
  input: string | undefined,
  file: string,
  {limits}: SiteContext,
  io: CommandContext,
): Promise<string> {
  if (input === undefined) {
    return (await io.input?.()) ?? '';
  }
  const stat = fs.statSync(input, {throwIfNoEntry: false});
  if (!stat?.isFile()) {
    throw new UsageError(
      `Unexpected file ${quoted(file)}, expected one that exists.`,
    );
  }
  if (stat.size > limits.bytes) {
    throw new ImportError(
      `The file has ${stat.size} bytes, the limit is ${limits.bytes}. Import a part of it, or raise "limits.bytes".`,
    );
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(
      fs.readFileSync(input),
    );
  } catch {
    throw new ImportError('The file is not UTF-8. Save it in UTF-8.');
  }
}

function chooseTable(
  tables: readonly FoundTable[],
  pick: string | undefined,
  file: string,
): FoundTable {
  const [only] = tables;
  if (!only) {
    throw new ImportError('No table was found. Nothing was written.');
  }
  const chosen =
    pick === undefined
      ? tables.length === 1
        ? only
        : undefined
      : /^\d+$/.test(pick)
        ? tables[Number(pick) - 1]
        : tables.find(({id}) => id === pick);
  if (chosen) {
    return chosen;
  }
  const list = tables.map(
    ({title, id, line, rows}, index) =>
      `  ${index + 1}  line ${line}, ${rows.length} × ${rows[0]?.length ?? 0}  ${visible(title)}${id === undefined ? '' : ` (#${id})`}`,
  );
  throw new UsageError(
    `Choose one of ${tables.length} tables, such as ${visible(file)}#1:\n${list.join('\n')}`,
  );
}

/** Links to pages of the site are moved to the folder of the dataset. */
function createLinkResolver(
  input: string | undefined,
  folder: string,
  base: string | undefined,
) {
  if (base !== undefined && !/^https?:\/\//.test(base)) {
    throw new UsageError(
      `Unexpected ${quoted(base)} for --base, expected an address such as https://example.com/.`,
    );
  }
  return (typed: string): string | undefined => {
    const url = typed
      .trim()
      .replaceAll('(', '%28')
      .replaceAll(')', '%29')
      .replaceAll(' ', '%20');
    if (isLink(url)) {
      return url;
    }
    const [, page = '', anchor = ''] =
      /^([^#?]*\.mdx?)(#\S*)?$/i.exec(url) ?? [];
    const file =
      input === undefined || page === '' || /^[a-z]+:/i.test(page)
        ? undefined
        : path.resolve(path.dirname(input), page);
    if (file !== undefined && fs.existsSync(file)) {
      const relative = displayPath(file, [folder]);
      return `${relative.startsWith('../') ? '' : './'}${relative}${anchor}`;
    }
    const moved =
      base !== undefined && URL.canParse(url, base)
        ? new URL(url, base).href
        : undefined;
    return moved !== undefined && isLink(moved) ? moved : undefined;
  };
}

function readSeparator(typed: string | undefined) {
  if (typed === undefined) {
    return {};
  }
  const separator = ([',', ';', '|', '\t'] as const).find(
    (each) => each === (typed === 'tab' ? '\t' : typed),
  );
  if (!separator) {
    throw new UsageError(
      `Unexpected ${quoted(typed)} for --separator, expected one of , ; | tab.`,
    );
  }
  return {separator};
}

function readChoice<Name extends string, const Choice extends string>(
  name: Name,
  typed: string | undefined,
  choices: readonly Choice[],
  flag: string,
): {readonly [Key in Name]?: Choice} {
  if (typed === undefined) {
    return {};
  }
  const choice = choices.find((each) => each === typed);
  if (choice === undefined) {
    throw new UsageError(
      `Unexpected ${quoted(typed)} for ${flag}, expected ${choices.join(' or ')}.`,
    );
  }
  return {[name]: choice} as {readonly [Key in Name]?: Choice};
}

function assertInSite(file: string, siteDir: string): void {
  if (pathWithin(siteDir, file) === undefined) {
    throw new UsageError(
      `Unexpected path ${visible(file)}, expected one inside of the site ${visible(siteDir)}.`,
    );
  }
}

// A link could lead out of the site.
function writeInSite(file: string, text: string, siteDir: string): void {
  const real = path.join(
    fs.realpathSync(path.dirname(file)),
    path.basename(file),
  );
  const isLinked =
    fs.lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink() ?? false;
  if (isLinked || pathWithin(fs.realpathSync(siteDir), real) === undefined) {
    throw new UsageError(
      `Unexpected path ${visible(file)}, which is a link or leads out of the site.`,
    );
  }
  fs.writeFileSync(file, text);
}

function readIfPresent(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const maxDifferences = 20;

function listDifferences(present: string, next: string): string {
  const known = new Set(next.split('\n'));
  const lines = present.split('\n').filter((line) => !known.has(line));
  const more = lines.length - maxDifferences;
  return [
    'Lines of the dataset that the import would not write:',
    ...lines.slice(0, maxDifferences).map((line) => `  ${visible(line)}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n');
}

function replaceTable(
  text: string,
  {range}: FoundTable,
  target: string,
  input: string | undefined,
): string {
  if (!range || input === undefined) {
    throw new ImportError(
      '--replace works for Markdown tables of a page only. Nothing was written.',
    );
  }
  const data = displayPath(target, [path.dirname(input)]);
  const typed = data.startsWith('../') ? data : `./${data}`;
  return `${text.slice(0, range.start)}::comparison-table{data=${typed}}${text.slice(range.end)}`;
}
