import type {Loaded} from '../dataset/load.js';
import {createProblem} from '../problems/collect.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import type {Embed} from './embed.js';
import {show} from './show.js';

/** Finds the dataset that an embed of a page means; undefined if there is none. */
export type Lookup = (data: string) => Loaded | undefined;

/** What is wrong with one embed of a page. */
export function checkEmbed(
  embed: Embed,
  page: SourceFile,
  lookup: Lookup,
  nearby: readonly string[],
): readonly Problem[] {
  const {data, name, place, query} = embed;
  if (data === undefined) {
    return [createProblem(page, 'no-data', place, {directive: name})];
  }
  const loaded = lookup(data);
  if (!loaded) {
    return [createProblem(page, 'missing-dataset', place, {data, nearby})];
  }
  // A dataset with problems of its own is told of where it stands.
  return 'problems' in loaded ? [] : showProblems(loaded, query, page, place);
}

function showProblems(
  {dataset}: Extract<Loaded, {dataset: unknown}>,
  query: Embed['query'],
  page: SourceFile,
  place: Embed['place'],
): readonly Problem[] {
  const problems: Problem[] = [];
  show(dataset, query, (code, details) => {
    problems.push(createProblem(page, code, place, details));
  });
  return problems;
}
