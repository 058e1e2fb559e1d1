import {newIds} from '../../claims/changes/matchItems.js';
import type {Dataset} from '../../model/index.js';
import type {ComparedDataset} from './matchDatasets.js';
import {
  matchGuides,
  type GuidePath,
  type QuestionDifference,
} from './matchGuides.js';

/** An answer of a decision guide that leads elsewhere. */
export interface GuideChange {
  readonly data: ComparedDataset;
  readonly path: GuidePath;
  /** The names of the subjects; undefined if there was no such answer. */
  readonly was: readonly string[] | undefined;
  readonly is: readonly string[] | undefined;
}

/** A question of a decision guide with another text. */
export interface QuestionChange extends QuestionDifference {
  readonly data: ComparedDataset;
}

export interface ComparedGuides {
  readonly answers: readonly GuideChange[];
  readonly questions: readonly QuestionChange[];
}

/** Finds what has changed in decision guides. */
export function compareGuides(
  datasets: readonly ComparedDataset[],
): ComparedGuides {
  const found = datasets
    .filter(({changes}) => changes.fields.some(({field}) => field === 'guide'))
    .map((data) => {
      const {was, is, changes} = data;
      const guides = matchGuides(
        was.dataset.guide,
        is.dataset.guide,
        newIds(changes.subjects.renamed),
      );
      return {data, ...guides};
    });
  return {
    answers: found.flatMap(({data, answers}) =>
      answers.map(({path, was, is}) => ({
        data,
        path,
        was: was && namesOf(was, data.was.dataset),
        is: is && namesOf(is, data.is.dataset),
      })),
    ),
    questions: found.flatMap(({data, questions}) =>
      questions.map((each) => ({data, ...each})),
    ),
  };
}

function namesOf(
  ids: readonly string[],
  {subjects}: Dataset,
): readonly string[] {
  return ids.map((id) => subjects.find((each) => each.id === id)?.name ?? id);
}
