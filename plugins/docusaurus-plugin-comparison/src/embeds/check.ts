import type {FindPage} from '../dataset/pageLinks.js';
import type {Dataset} from '../model/index.js';
import {createProblem} from '../problems/collect.js';
import {toProblem} from '../problems/issue.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import {fileLanguage} from '../values/language.js';
import type {Embed} from './embed.js';
import {layOut} from './layOut.js';

/** A dataset, or that there is none for problems of its own. */
export type Found =
  | {readonly dataset: Dataset; readonly findPage?: FindPage}
  | {readonly problems: readonly Problem[]};

/** Finds the dataset that an embed of a page means; undefined if there is none. */
export type Lookup = (data: string) => Found | undefined;

/**
 * What is wrong with one embed of a page.
 *
 * @param nearby the datasets that may have been meant.
 * @param misnamed a file that may have been meant to be its dataset.
 */
export function checkEmbed(
  embed: Embed,
  page: SourceFile,
  lookup: Lookup,
  nearby: readonly string[],
  misnamed?: string,
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
  if (data === undefined) {
    return [createProblem(page, 'no-data', place, {directive: name})];
  }
  const found = lookup(data);
  if (!found) {
    const details = {data, nearby, ...(misnamed !== undefined && {misnamed})};
    return [createProblem(page, 'missing-dataset', place, details)];
  }
  // A dataset with problems of its own is told of where it stands.
  const result =
    'problems' in found
      ? undefined
      : // In every language, the same embeds are right.
        layOut(found.dataset, query, {...found, language: fileLanguage});
  return result && 'issues' in result
    ? result.issues.map((issue) => toProblem(issue, page, place))
    : [];
}
