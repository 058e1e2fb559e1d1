import {newIds} from '../../claims/changes/matchItems.js';
import type {Answer, Dataset, Question} from '../../model/index.js';
import type {ComparedDataset} from './matchDatasets.js';

/** An answer of a decision guide that leads elsewhere. */
export interface GuideChange {
  readonly data: ComparedDataset;
  /** The questions on the way, each with its answer. */
  readonly path: readonly (readonly [question: string, answer: 'yes' | 'no'])[];
  /** The names of the subjects; undefined if there was no such answer. */
  readonly was: readonly string[] | undefined;
  readonly is: readonly string[] | undefined;
}

/** Finds the answers of decision guides that lead to other subjects. */
export function compareGuides(
  datasets: readonly ComparedDataset[],
): readonly GuideChange[] {
  return datasets.flatMap((data) => {
    const {changes, was, is} = data;
    if (!changes.fields.some(({field}) => field === 'guide')) {
      return [];
    }
    const renamed = newIds(changes.subjects.renamed);
    const before = listLeaves(was.dataset.guide);
    const now = listLeaves(is.dataset.guide);
    return [...new Set([...before.keys(), ...now.keys()])].flatMap((key) => {
      const from = before.get(key)?.map((id) => renamed.get(id) ?? id);
      const to = now.get(key);
      return JSON.stringify(from) === JSON.stringify(to)
        ? []
        : [
            {
              data,
              path: JSON.parse(key) as GuideChange['path'],
              was: namesOf(before.get(key), was.dataset),
              is: namesOf(to, is.dataset),
            },
          ];
    });
  });
}

/** The subjects at each end of a guide, by the way there. */
function listLeaves(
  guide: Question | undefined,
): ReadonlyMap<string, readonly string[]> {
  const leaves = new Map<string, readonly string[]>();
  const visit = (answer: Answer, path: GuideChange['path']) => {
    if (answer.kind === 'subjects') {
      leaves.set(JSON.stringify(path), answer.subjects);
    } else {
      const {ask, yes, no} = answer.question;
      visit(yes, [...path, [ask, 'yes']]);
      visit(no, [...path, [ask, 'no']]);
    }
  };
  if (guide) {
    visit({kind: 'question', question: guide}, []);
  }
  return leaves;
}

function namesOf(
  ids: readonly string[] | undefined,
  {subjects}: Dataset,
): readonly string[] | undefined {
  return ids?.map((id) => subjects.find((each) => each.id === id)?.name ?? id);
}
