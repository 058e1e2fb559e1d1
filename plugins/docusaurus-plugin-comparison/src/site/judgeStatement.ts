import path from 'node:path';
import {describeVerdict} from '../claims/describeVerdict.js';
import {judgeClaim, type JudgedClaim} from '../claims/judgeClaim.js';
import {
  chooseOnce,
  type CellReference,
  type ClaimCache,
  type ClaimScope,
} from '../claims/scope.js';
import type {Loaded} from '../dataset/loaded.js';
import type {Statement} from '../embeds/findClaims.js';
import type {Dataset} from '../model/index.js';
import {createProblem} from '../problems/collect.js';
import type {Place, Problem, SourceFile} from '../problems/problem.js';
import type {ProblemCode} from '../problems/sentences.js';
import type {ChoiceIds} from '../values/chooseCells.js';
import type {SiteContext} from './site.js';
import {withOriginal} from './translations.js';

/** A statement of a page or a dataset, with what the data says about it. */
export interface ClaimResult {
  readonly file: SourceFile;
  readonly statement: Statement;
  readonly judged: JudgedClaim;
}

/** A statement whose condition is known. */
export type JudgeableStatement = Statement & {readonly condition: string};

/** What was judged, and what is wrong with it. */
export interface CheckedClaims {
  readonly problems: readonly Problem[];
  readonly claims: readonly ClaimResult[];
}

export type LoadedDatasets = ReadonlyMap<string, Loaded>;
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

/**
 * Judges what a file states, unless its condition has mistakes.
 *
 * @param asked - The ids of the subjects that a condition asks, each of them,
 *   where it names a criterion alone; if omitted, such a name is a mistake.
 */
export function judgeStatement(
  statement: JudgeableStatement,
  file: SourceFile,
  scope: ClaimScope,
  site: SiteContext,
  datasets: LoadedDatasets,
  asked?: readonly string[],
): CheckedClaims {
  const {condition, place, placeOf, words} = statement;
  const judged = judgeClaim(condition, scope, asked);
  if ('mistakes' in judged) {
    return {
      problems: judged.mistakes.map((mistake) => {
        const at = placeOf(mistake.start, mistake.end);
        return createProblem(file, 'bad-expression', at, mistake);
      }),
      claims: [],
    };
  }
  const claims = [{file: place.file ?? file, statement, judged}];
  const code = outcomeOf(statement, judged);
  const severity = code && severityFor(code, site);
  if (!code || !severity) {
    return {problems: [], claims};
  }
  const details = {
    words,
    condition: condition.replace(/\s+/g, ' ').trim(),
    since: describeVerdict(judged),
  };
  const first = placeOfDeciding(judged.deciding, datasets);
  const problem = createProblem(file, code, place, details, first);
  return {problems: [{...problem, severity}], claims};
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
  chosen: ChoiceIds = new Map(),
): ClaimScope {
  const folders = foldersOfClaims(file, translations);
  const nearby = [...datasets.keys()].filter((each) =>
    folders.includes(path.dirname(each)),
  );
  const nameOf = (each: string) =>
    path.basename(each).replace(datasetEnding, '');
  return {
    dataset: chooseOnce(dataset, chosen, cache),
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
      return (
        loaded &&
        ('dataset' in loaded
          ? chooseOnce(loaded.dataset, chosen, cache)
          : 'invalid')
      );
    },
  };
}

/** The problem of a claim, by what is expected of it; undefined if it has none. */
export function outcomeOf(
  {expect}: Pick<Statement, 'expect'>,
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
    // A claim may read a copy of the dataset, with the cells of its choices.
    const place =
      'dataset' in loaded ? loaded.places.get(deciding.cell) : undefined;
    if (place && loaded.file) {
      return {file: loaded.file, ...place};
    }
  }
  return undefined;
}
