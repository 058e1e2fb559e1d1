import path from 'node:path';
import {describeVerdict} from '../claims/describeVerdict.js';
import {judgeClaim, type JudgedClaim} from '../claims/judgeClaim.js';
import {
  createClaimCache,
  type CellReference,
  type ClaimCache,
  type ClaimScope,
} from '../claims/scope.js';
import type {Loaded} from '../dataset/loaded.js';
import type {ClaimEmbed} from '../embeds/findClaims.js';
import {normalizeData, resolveData} from '../embeds/resolve.js';
import type {Dataset} from '../model/index.js';
import {createProblem} from '../problems/collect.js';
import {toProblem} from '../problems/issue.js';
import type {Place, Problem, SourceFile} from '../problems/problem.js';
import type {ProblemCode} from '../problems/sentences.js';
import type {Page} from './pages.js';
import type {SiteContext} from './site.js';
import {withOriginal} from './translations.js';

/** A claim of a page, with what the data says about it. */
export interface ClaimResult {
  readonly file: SourceFile;
  readonly embed: ClaimEmbed;
  readonly judged: JudgedClaim;
}

type LoadedDatasets = ReadonlyMap<string, Loaded>;
const claimCodes = [
  'failed-claim',
  'not-applicable',
  'true-claim',
  'open-claim',
  'decided-claim',
] as const;
type ClaimCode = (typeof claimCodes)[number];

/** Whether a problem is what the data says about a claim, not a mistake in it. */
export function isClaimOutcome({code}: Pick<Problem, 'code'>): boolean {
  return claimCodes.some((each) => each === code);
}

/** Judges the claims of a page against the datasets of its version and locale. */
export function checkClaims(
  {file, claims}: Page,
  pagePath: string,
  site: SiteContext,
  datasets: LoadedDatasets,
  cache: ClaimCache = createClaimCache(),
): {
  readonly problems: readonly Problem[];
  readonly claims: readonly ClaimResult[];
} {
  const problems: Problem[] = [];
  const results: ClaimResult[] = [];
  for (const embed of claims) {
    const {issues, condition, data, place} = embed;
    problems.push(...issues.map(([issue, at]) => toProblem(issue, file, at)));
    if (condition === undefined || issues.length > 0) {
      continue;
    }
    const found = findClaimed(data, pagePath, site, datasets);
    if (!found) {
      problems.push(missingData(embed, file, pagePath, datasets));
      continue;
    }
    const loaded = datasets.get(found);
    if (!loaded || !('dataset' in loaded)) {
      // Problems of a dataset are reported at the dataset.
      continue;
    }
    const scope = createScope(found, loaded.dataset, site, datasets, cache);
    const judged = judgeClaim(condition, scope);
    if ('mistakes' in judged) {
      problems.push(
        ...judged.mistakes.map((mistake) =>
          createProblem(
            file,
            'bad-expression',
            embed.placeOf(mistake.start, mistake.end),
            mistake,
          ),
        ),
      );
      continue;
    }
    results.push({file, embed, judged});
    const code = outcomeOf(embed, judged);
    const severity = code && severityFor(code, site);
    if (code && severity) {
      const details = {
        words: embed.words,
        condition: condition.replace(/\s+/g, ' ').trim(),
        since: describeVerdict(judged),
      };
      const first = placeOfDeciding(judged.deciding, datasets);
      problems.push({
        ...createProblem(file, code, place, details, first),
        severity,
      });
    }
  }
  return {problems, claims: results};
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

const datasetEnding = /\.comparison\.ya?ml$/;

/** The folders of the datasets that claims about a dataset can name. */
export function foldersOfClaims(
  file: string,
  translations: SiteContext['translations'] = [],
): readonly string[] {
  return withOriginal(file, translations).map((each) => path.dirname(each));
}

/** Other datasets are those in the folder of the dataset, by their names. */
export function createScope(
  file: string,
  dataset: Dataset,
  {translations = []}: Pick<SiteContext, 'translations'>,
  datasets: LoadedDatasets,
  cache: ClaimCache,
): ClaimScope {
  const folders = foldersOfClaims(file, translations);
  const nearby = [...datasets.keys()].filter((each) =>
    folders.includes(path.dirname(each)),
  );
  const nameOf = (each: string) =>
    path.basename(each).replace(datasetEnding, '');
  return {
    dataset,
    cache,
    name: nameOf(file),
    others: nearby.map(nameOf),
    findOther: (name) => {
      const found = folders
        .map((folder) =>
          nearby.find(
            (each) => path.dirname(each) === folder && nameOf(each) === name,
          ),
        )
        .find((each) => each !== undefined);
      const loaded = found === undefined ? undefined : datasets.get(found);
      return loaded && ('dataset' in loaded ? loaded.dataset : 'invalid');
    },
  };
}

/** The problem of a claim, by what is expected of it; undefined if it has none. */
export function outcomeOf(
  {expect}: Pick<ClaimEmbed, 'expect'>,
  {verdict, cause}: Pick<JudgedClaim, 'verdict' | 'cause'>,
): ClaimCode | undefined {
  if (verdict === 'open' && cause === 'n/a' && expect !== 'open') {
    return 'not-applicable';
  }
  if (verdict === expect) {
    return undefined;
  }
  switch (verdict) {
    case 'open':
      return 'open-claim';
    case 'fails':
      return 'failed-claim';
    case 'holds':
      return expect === 'open' ? 'decided-claim' : 'true-claim';
  }
}

/** Undefined if the site ignores such claims. */
function severityFor(
  code: ProblemCode,
  {claims}: SiteContext,
): Problem['severity'] | undefined {
  const isOpen = code === 'open-claim' || code === 'decided-claim';
  const reaction = isOpen
    ? (claims?.onOpenClaims ?? 'warn')
    : (claims?.onFailedClaims ?? 'throw');
  switch (reaction) {
    case 'ignore':
      return undefined;
    case 'throw':
      return 'error';
    default:
      return 'warning';
  }
}

/** Where the value is that decides, in its dataset or its CSV file. */
function placeOfDeciding(
  [deciding]: readonly CellReference[],
  datasets: LoadedDatasets,
): Place | undefined {
  if (!deciding) {
    return undefined;
  }
  for (const loaded of datasets.values()) {
    if ('dataset' in loaded && loaded.dataset === deciding.dataset) {
      const place = loaded.places.get(deciding.cell);
      return place && {file: loaded.file, ...place};
    }
  }
  return undefined;
}
