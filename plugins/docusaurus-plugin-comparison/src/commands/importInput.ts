import fs from 'node:fs';
import type {FoundTable} from '../import/foundTable.js';
import {ImportError} from '../import/importError.js';
import {
  findInputFormat,
  type InputFormat,
  inputFormats,
} from '../import/readTables.js';
import {visible} from '../problems/visible.js';
import type {SiteContext} from '../site/site.js';
import {type CommandContext, quoted, UsageError} from './command.js';

export function splitWord(word: string): {
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

export function readInputFormat(
  file: string,
  typed: string | undefined,
): InputFormat {
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

export async function readImportInput(
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

export function chooseTable(
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
