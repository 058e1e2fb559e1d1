import type {Answer, Dataset, Question} from '../model.js';
import {showSubjects, type ShownSubject} from './subject.js';
import type {Refuse, Selection, View} from './view.js';

/** The props of `@theme/ComparisonGuide`. */
export interface GuideView {
  readonly title: string;
  readonly question: GuideQuestion;
}

export interface GuideQuestion {
  readonly ask: string;
  readonly yes: GuideAnswer;
  readonly no: GuideAnswer;
}

export type GuideAnswer =
  | {readonly subjects: readonly ShownSubject[]}
  | {readonly question: GuideQuestion};

/** Questions that lead to subjects. */
export const guide: View<GuideView> = {
  name: 'guide',
  directive: 'decision-guide',
  component: 'ComparisonGuide',
  attributes: [],
  props: toGuide,
};

function toGuide(
  dataset: Dataset,
  _: Selection,
  refuse: Refuse,
): GuideView | undefined {
  if (!dataset.guide) {
    refuse('no-guide', {});
    return undefined;
  }
  return {title: dataset.title, question: toQuestion(dataset.guide, dataset)};
}

function toQuestion({ask, yes, no}: Question, dataset: Dataset): GuideQuestion {
  return {ask, yes: toAnswer(yes, dataset), no: toAnswer(no, dataset)};
}

function toAnswer(answer: Answer, dataset: Dataset): GuideAnswer {
  return answer.kind === 'subjects'
    ? {subjects: showSubjects(answer.subjects, dataset)}
    : {question: toQuestion(answer.question, dataset)};
}
