import type {Answer, Dataset, Question} from '../model/index.js';
import type {Drawing} from 'mermaid-to-svg';
import {showSubjects, type SubjectProps} from '../views/subject.js';
import {defineDiagram} from '../views/defineView.js';
import type {ReportIssue, Translate, Selection} from '../views/view.js';
import {
  printFlowchart,
  widthOf,
  wrap,
  type Edge,
  type FlowchartNode,
} from './mermaid.js';

/** The maximum line lengths to try, in characters, the best one first. */
const lineLengths = [26, 20, 15];

/** The width in pixels that a page shows with text of at least 12 pixels. */
const column = 840;

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
  | {readonly subjects: readonly SubjectProps[]}
  | {readonly question: GuideQuestion};

/** A decision guide: questions that lead to subjects. */
export const guide = defineDiagram<GuideView>({
  name: 'guide',
  directive: 'decision-guide',
  component: 'ComparisonGuide',
  description: 'The decision guide of a comparison dataset.',
  content: 'ComparisonGuide/Content',
  attributes: [],
  props: toGuide,
  draw,
});

function toGuide(
  dataset: Dataset,
  _: Selection,
  reportIssue: ReportIssue,
): GuideView | undefined {
  if (!dataset.guide) {
    reportIssue('no-guide', {});
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

function draw({title, question}: GuideView, translate: Translate): Drawing {
  const charts = lineLengths.map((lineLength) =>
    toChart(question, lineLength, translate),
  );
  // The first one that fits; otherwise the narrowest one, which scrolls.
  const {direction, nodes, edges, links} =
    charts.find(({width}) => width <= column) ??
    charts.reduce((a, b) => (b.width < a.width ? b : a));
  return {
    mermaid: printFlowchart(direction, nodes, edges),
    title,
    description: describeQuestion(question, translate),
    links,
  };
}

interface Chart {
  readonly direction: 'TD' | 'LR';
  /** The approximate width in pixels. */
  readonly width: number;
  readonly nodes: readonly FlowchartNode[];
  readonly edges: readonly Edge[];
  readonly links: Readonly<Record<string, string>>;
}

function toChart(
  first: GuideQuestion,
  lineLength: number,
  translate: Translate,
): Chart {
  const nodes: FlowchartNode[] = [];
  const edges: Edge[] = [];
  const links: Record<string, string> = {};
  // The widths of the nodes at each distance from the first question.
  const ranks: number[][] = [];
  const add = (
    text: string,
    shape: FlowchartNode['shape'],
    rank: number,
  ): string => {
    const id = `n${nodes.length + 1}`;
    const lines = wrap(text, lineLength);
    const tone = shape === 'rounded' ? 'workload' : 'neutral';
    (ranks[rank] ??= []).push(Math.max(...lines.map(widthOf)));
    nodes.push({id, lines, shape, tone});
    return id;
  };
  const addQuestion = ({ask, yes, no}: GuideQuestion, rank: number): string => {
    const from = add(ask, 'box', rank);
    for (const [label, answer] of [
      [translate('theme.comparison.guide.yes'), yes],
      [translate('theme.comparison.guide.no'), no],
    ] as const) {
      if ('question' in answer) {
        edges.push({from, to: addQuestion(answer.question, rank + 1), label});
        continue;
      }
      addSubjects(answer.subjects, {from, label}, rank + 1);
    }
    return from;
  };
  const addSubjects = (
    subjects: readonly SubjectProps[],
    edge: Omit<Edge, 'to'>,
    rank: number,
  ): void => {
    if (subjects.length > 1) {
      // One arrow for each answer: two with the same word would look like
      // alternatives to choose from.
      const to = add(translate('theme.comparison.cell.or'), 'circle', rank);
      edges.push({...edge, to});
      for (const subject of subjects) {
        addSubjects([subject], {from: to}, rank + 1);
      }
      return;
    }
    for (const {name, link} of subjects) {
      const to = add(name, 'rounded', rank);
      edges.push({...edge, to});
      if (link !== undefined) {
        links[to] = link;
      }
    }
  };
  addQuestion(first, 0);
  return {...directionOf(ranks), nodes, edges, links};
}

/** The narrower direction; from the top if both fit. */
function directionOf(
  ranks: readonly (readonly number[])[],
): Pick<Chart, 'direction' | 'width'> {
  const sum = (widths: readonly number[], space: number) =>
    widths.reduce((total, width) => total + width + space, 0);
  const fromTop = Math.max(...ranks.map((widths) => sum(widths, 40)));
  const fromLeft = sum(
    ranks.map((widths) => Math.max(...widths)),
    80,
  );
  return fromTop <= Math.max(column, fromLeft)
    ? {direction: 'TD', width: fromTop}
    : {direction: 'LR', width: fromLeft};
}

function describeQuestion(
  {ask, yes, no}: GuideQuestion,
  translate: Translate,
): string {
  const answer = (each: GuideAnswer) =>
    'question' in each
      ? describeQuestion(each.question, translate)
      : `${each.subjects
          .map(({name}) => name)
          .join(` ${translate('theme.comparison.cell.or')} `)}.`;
  return `${ask} ${translate('theme.comparison.guide.yes')}: ${answer(yes)} ${translate('theme.comparison.guide.no')}: ${answer(no)}`;
}
