import type {
  GuideAnswer,
  GuideQuestion,
  GuideView,
} from '../../../diagrams/guide.js';
import {escapeBlock, escapeMarkdown} from '../../../views/markdownTable.js';
import type {Chunks} from '../chunks.js';
import {printCaption} from '../grid.js';
import {definePrinter, type TwinContext} from '../printer.js';
import {printUrl} from '../printUrl.js';

/** The questions as nested lists, with the subjects that answers lead to. */
export const guidePrinter = definePrinter<GuideView>('guide', printGuide);

function* printGuide(view: GuideView, context: TwinContext): Chunks {
  const {caption = view.title} = context;
  yield printCaption(caption);
  yield listQuestion(view.question, context).join('\n');
}

function listQuestion(
  {ask, yes, no}: GuideQuestion,
  context: TwinContext,
): readonly string[] {
  const {say} = context;
  return [
    `- ${escapeBlock(escapeMarkdown(ask))}`,
    ...listAnswer(say('theme.comparison.guide.yes'), yes, context),
    ...listAnswer(say('theme.comparison.guide.no'), no, context),
  ];
}

function listAnswer(
  word: string,
  answer: GuideAnswer,
  context: TwinContext,
): readonly string[] {
  const {say, toUrl} = context;
  const start = `  - ${escapeMarkdown(word)}:`;
  if ('question' in answer) {
    const lines = listQuestion(answer.question, context);
    return [start, ...lines.map((line) => `    ${line}`)];
  }
  const names = answer.subjects.map(({name, link}) =>
    printUrl(escapeMarkdown(name), link && toUrl(link)),
  );
  return [
    `${start} ${names.join(` ${escapeMarkdown(say('theme.comparison.cell.or'))} `)}`,
  ];
}
