import type {Answer, Dataset, Question} from '../model.js';
import type {Drawing} from '../render/picture.js';
import {showSubjects, type ShownSubject} from '../views/subject.js';
import type {Refuse, Say, Selection, View} from '../views/view.js';
import {printFlowchart, wrap, type Edge, type Node} from './mermaid.js';

const charactersOfLine = 26;

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
  content: 'ComparisonGuide/Content',
  attributes: [],
  props: toGuide,
  draw,
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

function draw({title, question}: GuideView, say: Say): Drawing {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const links: Record<string, string> = {};
  const add = (text: string, shape: Node['shape']): string => {
    const id = `n${nodes.length + 1}`;
    nodes.push({
      id,
      lines: wrap(text, charactersOfLine),
      shape,
      tone: shape === 'box' ? 'neutral' : 'workload',
    });
    return id;
  };
  const addAnswer = (from: string, label: string, answer: GuideAnswer) => {
    if ('question' in answer) {
      edges.push({from, to: addQuestion(answer.question), label});
      return;
    }
    for (const {name, link} of answer.subjects) {
      const to = add(name, 'rounded');
      edges.push({from, to, label});
      if (link !== undefined) {
        links[to] = link;
      }
    }
  };
  const addQuestion = ({ask, yes, no}: GuideQuestion): string => {
    const id = add(ask, 'box');
    addAnswer(id, say('theme.comparison.guide.yes'), yes);
    addAnswer(id, say('theme.comparison.guide.no'), no);
    return id;
  };
  addQuestion(question);
  const answers = nodes.filter(({shape}) => shape === 'rounded').length;
  return {
    // Answers stand side by side in a chart from the top.
    mermaid: printFlowchart(answers > 4 ? 'LR' : 'TD', nodes, edges),
    title,
    description: inWords(question, say),
    links,
  };
}

function inWords({ask, yes, no}: GuideQuestion, say: Say): string {
  const answer = (each: GuideAnswer) =>
    'question' in each
      ? inWords(each.question, say)
      : `${each.subjects
          .map(({name}) => name)
          .join(` ${say('theme.comparison.cell.or')} `)}.`;
  return `${ask} ${say('theme.comparison.guide.yes')}: ${answer(yes)} ${say('theme.comparison.guide.no')}: ${answer(no)}`;
}
