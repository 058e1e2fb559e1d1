import type {ClaimCache} from '../claims/scope.js';
import {partOfPlace} from '../dataset/partOfPlace.js';
import type {Loaded} from '../dataset/loaded.js';
import type {Answer, DataCondition, Dataset, Question} from '../model/index.js';
import {plainText} from '../values/prose.js';
import {
  createScope,
  judgeStatement,
  type CheckedClaims,
  type JudgeableStatement,
  type LoadedDatasets,
} from './judgeStatement.js';
import type {SiteContext} from './site.js';

type LoadedDataset = Extract<Loaded, {readonly dataset: unknown}>;

/** A condition of a dataset, with what states it. */
interface DatasetStatement {
  readonly id?: string;
  readonly words: string;
  readonly condition: DataCondition;
  /** The ids of the subjects that a condition of the guide is about. */
  readonly asked?: readonly string[];
  /** Whether only sentences of pages state it, each of which is judged. */
  readonly isElsewhere?: boolean;
}

/**
 * Judges what a dataset states: its claims, and the conditions of its guide.
 *
 * @param path - The absolute path of the dataset.
 * @param named - The ids of the claims that pages name.
 */
export function checkDatasetClaims(
  path: string,
  {dataset, file, places}: LoadedDataset,
  named: ReadonlySet<string>,
  site: SiteContext,
  datasets: LoadedDatasets,
  cache: ClaimCache,
): CheckedClaims {
  const scope = createScope(path, dataset, site, datasets, cache);
  const checked = listStatements(dataset, named).map(
    ({id, words, condition, asked, isElsewhere}) => {
      const {if: text, ...expected} = condition;
      const place = places.get(condition) ?? {start: 0, end: 0};
      const statement: JudgeableStatement = {
        ...(id !== undefined && {id}),
        words,
        condition: text,
        ...expected,
        place,
        placeOf: (start, end) => partOfPlace(place, text, start, end),
      };
      const judged = judgeStatement(
        statement,
        file,
        scope,
        site,
        datasets,
        asked,
      );
      return isElsewhere && judged.claims.length > 0
        ? {problems: [], claims: []}
        : judged;
    },
  );
  return {
    problems: checked.flatMap(({problems}) => problems),
    claims: checked.flatMap(({claims}) => claims),
  };
}

/** Whether a dataset has conditions that the check judges. */
export function hasStatements(dataset: Dataset): boolean {
  return listStatements(dataset, new Set()).length > 0;
}

function listStatements(
  dataset: Dataset,
  named: ReadonlySet<string>,
): readonly DatasetStatement[] {
  const {claims = [], guide} = dataset;
  return [
    ...claims.map(({id, words, condition}) => ({
      id,
      words: words === undefined ? id : plainText(words),
      condition,
      isElsewhere: words === undefined && named.has(id),
    })),
    ...(guide ? listGuideStatements(guide, guide.ask, dataset) : []),
  ];
}

/** @param words - The question, or the answer that leads to it. */
function listGuideStatements(
  {ask, yes, no, condition}: Question,
  words: string,
  dataset: Dataset,
): readonly DatasetStatement[] {
  const own = condition && {
    words,
    condition,
    asked: [...subjectsOf(yes), ...subjectsOf(no)],
  };
  return [
    ...(own ? [own] : []),
    ...listAnswerStatements(yes, `${ask} yes`, dataset),
    ...listAnswerStatements(no, `${ask} no`, dataset),
  ];
}

function listAnswerStatements(
  answer: Answer,
  words: string,
  dataset: Dataset,
): readonly DatasetStatement[] {
  if (answer.kind === 'question') {
    return listGuideStatements(answer.question, words, dataset);
  }
  const {condition, subjects: asked} = answer;
  const names = dataset.subjects
    .filter(({id}) => asked.includes(id))
    .map(({name}) => name);
  return condition
    ? [{words: `${words}: ${names.join(', ')}`, condition, asked}]
    : [];
}

function subjectsOf(answer: Answer): readonly string[] {
  return answer.kind === 'subjects'
    ? answer.subjects
    : [answer.question.yes, answer.question.no].flatMap(subjectsOf);
}
