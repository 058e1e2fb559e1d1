import path from 'node:path';
import {findOnDisk, toDataset} from '../dataset/load.js';
import {displayPath} from '../dataset/read.js';
import {
  findOpenQuestions,
  printAnswersFile,
  readAnswersFile,
} from '../import/answersFile.js';
import type {FoundTable} from '../import/foundTable.js';
import type {Imported, ImportOptions} from '../import/imported.js';
import {importTable} from '../import/importTable.js';
import {printDataset} from '../import/printDataset.js';
import type {Problem} from '../problems/problem.js';
import {visible} from '../problems/visible.js';
import type {SiteContext} from '../site/site.js';
import {hashOf, readIfPresent} from './importOutput.js';
import {schemaPathFrom} from './schemaPathFrom.js';

/** A table and the files that its import writes; nothing is written yet. */
export interface PreparedImport {
  readonly table: FoundTable;
  /** How the input names the table, such as `docs/tools.md#features`. */
  readonly from: string;
  readonly imported: Imported;
  /** The absolute path of the dataset. */
  readonly target: string;
  readonly yaml: string;
  /** The absolute path of the questions and answers. */
  readonly answersPath: string;
  readonly answers: string;
  /** The keys of the questions without an answer. */
  readonly open: readonly string[];
  /** What the check would report. */
  readonly problems: readonly Problem[];
  /** The text of a dataset that was edited by hand since the last import. */
  readonly edited?: string;
}

/** Makes the dataset of a table, with the answers of an earlier run. */
export function prepareImport(
  table: FoundTable,
  paths: Pick<PreparedImport, 'from' | 'target' | 'answersPath'>,
  options: Omit<ImportOptions, 'answers' | 'ids'>,
  {roots, limits}: Pick<SiteContext, 'roots' | 'limits'>,
): PreparedImport {
  const {from, target, answersPath} = paths;
  const [siteDir] = roots;
  const folder = path.dirname(target);
  const earlier = readAnswersFile(readIfPresent(answersPath) ?? '');
  const imported = importTable(table, {
    ...options,
    answers: earlier.answers,
    ids: earlier.ids,
  });
  const yaml = printDataset(imported, [
    `yaml-language-server: $schema=${schemaPathFrom(folder, siteDir)}`,
    `Imported from ${visible(from)} by comparison:import.`,
  ]);
  const loaded = toDataset(
    {path: displayPath(target, [siteDir]), text: yaml},
    limits,
    (page) => findOnDisk(path.join(folder, page)),
  );
  const present = readIfPresent(target);
  const isEdited = present !== undefined && hashOf(present) !== earlier.wrote;
  return {
    ...paths,
    table,
    imported,
    yaml,
    answers: printAnswersFile(imported, earlier.answers, {
      from,
      wrote: hashOf(yaml),
    }),
    open: findOpenQuestions(imported, earlier.answers),
    problems: 'problems' in loaded ? loaded.problems : [],
    ...(isEdited && {edited: present}),
  };
}

/** Whether a table has a criterion and a subject, without which there is no dataset. */
export function hasValues({criteria, subjects}: Imported): boolean {
  return criteria.length > 0 && subjects.length > 0;
}
