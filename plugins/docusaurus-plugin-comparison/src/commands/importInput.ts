import fs from 'node:fs';
import path from 'node:path';
import type {FoundTable} from '../import/foundTable.js';
import {ImportError} from '../import/importError.js';
import {
  findInputFormat,
  type InputFormat,
  inputFormats,
} from '../import/readTables.js';
import {visible} from '../problems/visible.js';
import {questionsPathOf} from '../site/importQuestions.js';
import type {SiteContext} from '../site/site.js';
import {assertInSite} from './assertInSite.js';
import {
  type CommandContext,
  quoted,
  type RawArguments,
  UsageError,
} from './command.js';

/** What a command line names, and where its dataset belongs. */
export interface ImportInput {
  /** The absolute path; undefined for the standard input. */
  readonly input: string | undefined;
  /** The name of the input without its ending. */
  readonly name: string;
  /** The path as typed. */
  readonly file: string;
  readonly pick?: string;
  readonly format: InputFormat;
  readonly text: string;
  readonly target: string;
  readonly answersPath: string;
}

/** Reads the input of `comparison:import`. */
export async function readImport(
  word: string,
  options: RawArguments['options'],
  site: SiteContext,
  io: CommandContext,
): Promise<ImportInput> {
  const [siteDir] = site.roots;
  const {file, pick} = splitWord(word);
  const format = readInputFormat(file, options['formatIn']);
  const input = file === '-' ? undefined : path.resolve(io.cwd, file);
  const text = await readImportText(input, file, site, io);
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
  return {
    input,
    name,
    file,
    ...(pick !== undefined && {pick}),
    format,
    text,
    target,
    answersPath,
  };
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

async function readImportText(
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
    throw new UsageError(`There is no file ${quoted(file)}.`);
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

/** A table of the input, and how `FILE#…` names it. */
export interface ChosenTable {
  readonly table: FoundTable;
  /** Undefined if it is the only table, and none was named. */
  readonly pick?: string;
}

/** The tables that `#all`, a number or the id of a heading names. */
export function chooseTables(
  tables: readonly FoundTable[],
  pick: string | undefined,
  file: string,
): readonly ChosenTable[] {
  const [only] = tables;
  if (!only) {
    throw new ImportError('No table was found. Nothing was written.');
  }
  if (pick === 'all') {
    return tables.map((table, index) => {
      const {id} = table;
      const isUnique =
        id !== undefined && tables.filter((each) => each.id === id).length < 2;
      return {table, pick: isUnique ? id : String(index + 1)};
    });
  }
  const table =
    pick === undefined
      ? tables.length === 1
        ? only
        : undefined
      : /^\d+$/.test(pick)
        ? tables[Number(pick) - 1]
        : tables.find(({id}) => id === pick);
  if (table) {
    return [{table, ...(pick !== undefined && {pick})}];
  }
  const list = tables.map(
    ({title, id, line, rows}, index) =>
      `  ${index + 1}  line ${line}, ${rows.length} × ${rows[0]?.length ?? 0}  ${visible(title)}${id === undefined ? '' : ` (#${id})`}`,
  );
  throw new UsageError(
    `Choose one of ${tables.length} tables, such as ${visible(file)}#1, or ${visible(file)}#all:\n${list.join('\n')}`,
  );
}
