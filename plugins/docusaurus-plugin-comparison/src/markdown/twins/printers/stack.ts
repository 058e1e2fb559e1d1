import type {StackItem} from '../../../model/index.js';
import type {StackView} from '../../../diagrams/stack.js';
import {fillWords} from '../../../views/fillWords.js';
import {escapeBlock, escapeMarkdown} from '../../../views/markdownTable.js';
import type {Chunks} from '../chunks.js';
import {printCaption} from '../grid.js';
import {definePrinter, type TwinContext} from '../printer.js';

/** Each stack as a list, top first; copies have lists of their own. */
export const stackPrinter = definePrinter<StackView>('stack', printStacks);

function* printStacks(view: StackView, context: TwinContext): Chunks {
  const {caption = view.title} = context;
  yield printCaption(caption);
  for (const [index, {name, stack}] of view.subjects.entries()) {
    const lines = listStack(stack, view, context);
    yield `${index === 0 ? '' : '\n\n'}${escapeBlock(escapeMarkdown(name))}:\n\n`;
    yield lines.join('\n');
  }
}

function listStack(
  stack: readonly StackItem[],
  view: StackView,
  context: TwinContext,
): readonly string[] {
  const {say} = context;
  const boundary = view.boundary ?? say('theme.comparison.stack.boundary');
  let number = 0;
  const item = (text: string) => {
    number += 1;
    return `${number}. ${escapeBlock(text)}`;
  };
  return stack.toReversed().flatMap((each) => {
    if (each.kind === 'layer') {
      const {name = '', isShared} = view.layers[each.layer] ?? {};
      const shared = isShared
        ? ` ${escapeMarkdown(say('theme.comparison.stack.shared'))}`
        : '';
      return [item(escapeMarkdown(name) + shared)];
    }
    const count = String(each.copies);
    const copies = item(
      escapeMarkdown(fillWords(say('theme.comparison.stack.copies'), {count})),
    );
    const inner = listStack(each.of, view, context).map((line) => `   ${line}`);
    // Copies on the bare ground share nothing.
    return stack.indexOf(each) > 0
      ? [copies, ...inner, item(escapeMarkdown(boundary))]
      : [copies, ...inner];
  });
}
