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

/** The longest lines to try, the most pleasant first. */
const charactersOfLine = [26, 20, 15];

/** Pixels of a page's column, at which letters have still 12 pixels. */
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

/** Questions that lead to subjects. */
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
  refuse: ReportIssue,
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

function draw({title, question}: GuideView, say: Translate): Drawing {
  const charts = charactersOfLine.map((most) => toChart(question, most, say));
  // The first that fits a column; else the narrowest, which scrolls.
  const {direction, nodes, edges, links} =
    charts.find(({width}) => width <= column) ??
    charts.reduce((a, b) => (b.width < a.width ? b : a));
  return {
    mermaid: printFlowchart(direction, nodes, edges),
    title,
    description: describeQuestion(question, say),
    links,
  };
}

interface Chart {
  readonly direction: 'TD' | 'LR';
  /** About how many pixels it takes. */
  readonly width: number;
  readonly nodes: readonly FlowchartNode[];
  readonly edges: readonly Edge[];
  readonly links: Readonly<Record<string, string>>;
}

function toChart(first: GuideQuestion, most: number, say: Translate): Chart {
  const nodes: FlowchartNode[] = [];
  const edges: Edge[] = [];
  const links: Record<string, string> = {};
  // The widths of what stands at the same distance from the first question.
  const ranks: number[][] = [];
  const add = (
    text: string,
    shape: FlowchartNode['shape'],
    rank: number,
  ): string => {
    const id = `n${nodes.length + 1}`;
    const lines = wrap(text, most);
    const tone = shape === 'box' ? 'neutral' : 'workload';
    (ranks[rank] ??= []).push(Math.max(...lines.map(widthOf)));
    nodes.push({id, lines, shape, tone});
    return id;
  };
  const addQuestion = ({ask, yes, no}: GuideQuestion, rank: number): string => {
    const from = add(ask, 'box', rank);
    for (const [label, answer] of [
      [say('theme.comparison.guide.yes'), yes],
      [say('theme.comparison.guide.no'), no],
    ] as const) {
      if ('question' in answer) {
        edges.push({from, to: addQuestion(answer.question, rank + 1), label});
        continue;
      }
      for (const {name, link} of answer.subjects) {
        const to = add(name, 'rounded', rank + 1);
        edges.push({from, to, label});
        if (link !== undefined) {
          links[to] = link;
        }
      }
    }
    return from;
  };
  addQuestion(first, 0);
  return {...directionOf(ranks), nodes, edges, links};
}

/** From where the chart is narrower; from the top where both fit a column. */
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
  say: Translate,
): string {
  const answer = (each: GuideAnswer) =>
    'question' in each
      ? describeQuestion(each.question, say)
      : `${each.subjects
          .map(({name}) => name)
          .join(` ${say('theme.comparison.cell.or')} `)}.`;
  return `${ask} ${say('theme.comparison.guide.yes')}: ${answer(yes)} ${say('theme.comparison.guide.no')}: ${answer(no)}`;
}
