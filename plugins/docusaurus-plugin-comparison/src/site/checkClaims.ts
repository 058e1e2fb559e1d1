import path from 'node:path';
import {createClaimCache, type ClaimCache} from '../claims/scope.js';
import type {
  ClaimEmbed,
  OtherAttribute,
  Statement,
} from '../embeds/findClaims.js';
import {normalizeData, resolveData} from '../embeds/resolve.js';
import type {Dataset} from '../model/index.js';
import {createProblem} from '../problems/collect.js';
import {createIssue, toProblem} from '../problems/issue.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import type {ChoiceIds} from '../values/chooseCells.js';
import {
  createScope,
  judgeStatement,
  type CheckedClaims,
  type JudgeableStatement,
  type LoadedDatasets,
} from './judgeStatement.js';
import type {Page} from './pages.js';
import type {SiteContext} from './site.js';
import {withOriginal} from './translations.js';

/** Judges the claims of a page against the datasets of its version and locale. */
export function checkClaims(
  {file, claims}: Page,
  pagePath: string,
  site: SiteContext,
  datasets: LoadedDatasets,
  cache: ClaimCache = createClaimCache(),
): CheckedClaims {
  const checked = claims.map((embed): CheckedClaims => {
    const {data, id, idPlace, place, others = []} = embed;
    const found = findClaimed(data, pagePath, site, datasets);
    const loaded = found === undefined ? undefined : datasets.get(found);
    const isKnown = loaded && 'dataset' in loaded;
    const {chosen, refused} = readChoices(
      isKnown || !found ? others : [],
      isKnown ? loaded.dataset.dimensions : undefined,
    );
    const issues = [...refused, ...embed.issues];
    if (issues.length > 0) {
      const problems = issues.map(([issue, at]) => toProblem(issue, file, at));
      return {problems, claims: []};
    }
    if (!found) {
      const problem = missingData(embed, file, pagePath, datasets);
      return {problems: [problem], claims: []};
    }
    if (!isKnown) {
      // Problems of a dataset are reported at the dataset.
      return {problems: [], claims: []};
    }
    const [linked = '#'] = embed.page?.split(/(?=#)/) ?? [];
    if (!linked.startsWith('#') && loaded.findPage(linked) === undefined) {
      const details = {found: embed.page ?? '', what: 'page'};
      const problem = createProblem(file, 'missing-page', place, details);
      return {problems: [problem], claims: []};
    }
    const statement = withCondition(embed, loaded.dataset);
    if (!isJudgeable(statement)) {
      const expected = (loaded.dataset.claims ?? []).map((each) => each.id);
      const details = {found: id ?? '', expected};
      const problem = createProblem(file, 'unknown-claim', idPlace, details);
      return {problems: [problem], claims: []};
    }
    const {dataset} = loaded;
    const scope = createScope(found, dataset, site, datasets, cache, chosen);
    const judged = judgeStatement(statement, file, scope, site, datasets);
    // Mistakes of a claim of the dataset are reported there.
    return id !== undefined && judged.claims.length === 0
      ? {problems: [], claims: []}
      : judged;
  });
  return {
    problems: checked.flatMap(({problems}) => problems),
    claims: checked.flatMap(({claims: each}) => each),
  };
}

/** The choices that the attributes of a claim name, and what is none. */
function readChoices(
  others: readonly OtherAttribute[],
  dimensions: Dataset['dimensions'] = [],
): {readonly chosen: ChoiceIds; readonly refused: ClaimEmbed['issues']} {
  const chosen = new Map<string, string>();
  const refused = others.flatMap(({name, value, of, place, expected}) => {
    const dimension = dimensions.find(({id}) => id === name);
    const choices = dimension?.choices.map(({id}) => id) ?? [];
    if (!dimension) {
      const names = [...expected, ...dimensions.map(({id}) => id)];
      const details = {found: name, of, expected: names};
      return [[createIssue('unknown-attribute', details), place] as const];
    }
    if (!choices.includes(value)) {
      const details = {found: value, dimension: name, expected: choices};
      return [[createIssue('unknown-choice', details), place] as const];
    }
    chosen.set(name, value);
    return [];
  });
  return {chosen, refused};
}

function isJudgeable(statement: Statement): statement is JudgeableStatement {
  return statement.condition !== undefined;
}

/** A claim with the condition of the claim of the dataset that it names. */
export function withCondition(
  embed: ClaimEmbed,
  {claims = []}: Dataset,
): ClaimEmbed {
  const named =
    embed.condition === undefined
      ? claims.find(({id}) => id === embed.id)
      : undefined;
  if (!named) {
    return embed;
  }
  const {if: condition, ...expected} = named.condition;
  return {...embed, condition, ...expected};
}

/** The path of the dataset of a claim; undefined if there is none. */
export function findClaimed(
  data: string | undefined,
  pagePath: string,
  {roots, translations = []}: SiteContext,
  datasets: Pick<LoadedDatasets, 'has'>,
): string | undefined {
  return data === undefined
    ? undefined
    : withOriginal(pagePath, translations)
        .flatMap(
          (each) => resolveData(normalizeData(data), each, roots[0]) ?? [],
        )
        .find((each) => datasets.has(each));
}

function missingData(
  {data, place}: ClaimEmbed,
  file: SourceFile,
  pagePath: string,
  datasets: LoadedDatasets,
): Problem {
  const folder = path.dirname(pagePath);
  const nearby = [...datasets.keys()].map(
    (each) => `./${path.relative(folder, each).split(path.sep).join('/')}`,
  );
  return data === undefined
    ? createProblem(file, 'no-data', place, {directive: ':claim'})
    : createProblem(file, 'missing-dataset', place, {data, nearby});
}
