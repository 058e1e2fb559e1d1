import type {Limits} from '../../dataset/limits.js';
import {toDataset} from '../../dataset/load.js';
import type {Loaded} from '../../dataset/loaded.js';
import type {FindPage} from '../../model/index.js';
import {
  inlineDirective,
  toPageOffset,
  type InlineTable,
} from '../../embeds/inlineTable.js';
import type {Imported} from '../../import/imported.js';
import {importTable} from '../../import/importTable.js';
import {printDataset} from '../../import/printDataset.js';
import {readMarkdownTables} from '../../import/readMarkdownTables.js';
import {createIssue, toProblem, type Issue} from '../../problems/issue.js';
import type {Place, Problem, SourceFile} from '../../problems/problem.js';
import type {Details} from '../../problems/sentences.js';
import {readProperties} from './readProperties.js';

/**
 * Makes a dataset of a table in a page, with the rules of an import. What an
 * import would ask is a problem at its cell.
 *
 * @param whole - The place of the directive, for problems of no cell.
 * @param findPage - By the path relative to the page.
 */
export function loadInline(
  inline: InlineTable,
  page: SourceFile,
  whole: Place | undefined,
  limits: Limits,
  findPage: FindPage,
): Loaded {
  const problems: Problem[] = [];
  const report = (issue: Issue, place?: Place) =>
    void problems.push(
      toProblem(issue, page, toPagePlace(inline, place) ?? whole),
    );
  const tables = readMarkdownTables(
    inline.text,
    (url) => url.trim() || undefined,
  );
  const [table] = tables;
  if (!table || tables.length > 1) {
    report(
      createIssue('inline-table', {
        count: tables.length,
        directive: inlineDirective,
      }),
    );
    return {...withoutFiles, problems, file: page};
  }
  const {subjectsAre, title} = inline;
  const imported = importTable(
    readProperties(table, subjectsAre, ({place}, issue) =>
      report(issue, place),
    ),
    {subjectsAre, title},
  );
  for (const [key, {ask, places = []}] of imported.questions) {
    // The order of a legend is not a cell, and its first word is taken as the best.
    if (key === 'legend.first') {
      continue;
    }
    const issue = createIssue('unclear-cell', {
      ask,
      wayOut: findWayOut(key),
      line: subjectsAre === 'rows' ? 'row' : 'column',
    });
    const found = places.length > 0 ? places : [undefined];
    found.forEach((place) => report(issue, place));
  }
  const loaded = toDataset(toInlineFile(imported, page), limits, findPage);
  if ('problems' in loaded) {
    loaded.problems.forEach((issue) => report(issue));
    return {...withoutFiles, problems, file: page};
  }
  if (problems.length === 0) {
    return {...loaded, file: page};
  }
  const {dataset, places, findPage: findLinked} = loaded;
  return {
    ...withoutFiles,
    problems: problems.toSorted(
      (a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0),
    ),
    file: page,
    partial: {dataset, places, findPage: findLinked},
  };
}

const questionKinds = {
  currency: 'currency',
  empty: 'empty',
  mark: 'footnote',
  name: 'name',
  names: 'name',
} as const;

/** How to fix what a question is about, by its key. */
function findWayOut(key: string): Details<'unclear-cell'>['wayOut'] {
  const [kind = ''] = key.split('.');
  return Object.hasOwn(questionKinds, kind)
    ? questionKinds[kind as keyof typeof questionKinds]
    : 'value';
}

const withoutFiles = {
  present: [],
  missing: [],
  folders: [],
  stamps: new Map(),
} as const;

/** The dataset as a file; its name is the name of the page. */
function toInlineFile(imported: Imported, {path}: SourceFile): SourceFile {
  return {
    path: path.replace(/\.mdx?$/i, '.comparison.yaml'),
    text: printDataset(imported, []),
  };
}

function toPagePlace(inline: InlineTable, place?: Place): Place | undefined {
  const start = place && toPageOffset(inline, place.start);
  const end = place && toPageOffset(inline, place.end);
  return start === undefined || end === undefined ? undefined : {start, end};
}
