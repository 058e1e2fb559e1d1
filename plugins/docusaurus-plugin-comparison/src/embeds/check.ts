import type {Dataset, FindPage} from '../model/index.js';
import {createProblem} from '../problems/collect.js';
import {toProblem, type Issue} from '../problems/issue.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import {fileLanguage} from '../values/language.js';
import type {ViewContext} from '../views/view.js';
import type {Embed} from './embed.js';
import {findIssues} from './layOut.js';

/** A dataset, or its problems. */
export type Found =
  | {readonly dataset: Dataset; readonly findPage?: FindPage}
  | {readonly problems: readonly Problem[]};

/** Finds the dataset that an embed refers to; undefined if it is missing. */
export type Lookup = (data: string) => Found | undefined;

/**
 * The problems of one embed of a page.
 *
 * @param nearby - The paths of datasets to suggest if the dataset is missing.
 * @param misnamed - The name of a file that may be the dataset.
 */
export function checkEmbed(
  embed: Embed,
  page: SourceFile,
  lookup: Lookup,
  nearby: readonly string[],
  misnamed?: string,
  {versions, factScope}: Pick<ViewContext, 'versions' | 'factScope'> = {},
): readonly Problem[] {
  const {data, name, issue, place, query} = embed;
  const curly = [data ?? '', ...query.values()].find((value) =>
    /^[“”„‟«»]|[“”„‟«»]$/u.test(value),
  );
  if (curly !== undefined) {
    const details = {found: curly, directive: name};
    return [createProblem(page, 'typographic-quotes', place, details)];
  }
  if (issue) {
    return [toProblem(issue, page, place)];
  }
  if (data === undefined && !embed.inline) {
    return [createProblem(page, 'no-data', place, {directive: name})];
  }
  const found = lookup(data ?? '');
  if (!found) {
    const details = {
      data: data ?? '',
      nearby,
      ...(misnamed !== undefined && {misnamed}),
    };
    return [createProblem(page, 'missing-dataset', place, details)];
  }
  // Problems of a dataset are reported at the dataset.
  if ('problems' in found) {
    return [];
  }
  // The language does not affect whether an embed is valid.
  const lookups = {...found, language: fileLanguage, versions, factScope};
  return findIssues(found.dataset, query, lookups).map((each) =>
    toEmbedProblem(each, page, embed),
  );
}

/** The problem of an embed, at the part of its expression that it is about. */
export function toEmbedProblem(
  issue: Issue,
  page: SourceFile,
  {place, placeOf}: Partial<Pick<Embed, 'place' | 'placeOf'>>,
): Problem {
  const {span} = issue;
  return toProblem(
    issue,
    page,
    span && placeOf ? placeOf(span.start, span.end) : place,
  );
}
