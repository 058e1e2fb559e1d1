import type {Event, Token, TokenizeContext} from 'micromark-util-types';
import type {Inline} from '../model/index.js';

/** A part that is not closed yet. */
interface Open {
  readonly children: Inline[];
  /** Whether the last child is text that goes on. */
  isInText: boolean;
  url: string;
  title: string;
}

// What these hold is text as typed.
const textTokens = new Set(['data', 'lineEnding', 'codeTextData']);

/** What the events of micromark's tokenizer of text mean. */
export function compileInlines(events: readonly Event[]): readonly Inline[] {
  const root = open();
  const stack = [root];
  let isAfterBreak = false;
  for (const [kind, token, context] of events) {
    const part = stack.at(-1) ?? root;
    const isEnter = kind === 'enter';
    if (isEnter && textTokens.has(token.type)) {
      // The line end of a hard break is there already.
      if (!(isAfterBreak && token.type === 'lineEnding')) {
        addText(part, context.sliceSerialize(token));
      }
      isAfterBreak = false;
    } else if (isEnter) {
      isAfterBreak = enter(token, context, part, stack) || isAfterBreak;
    } else if (isContainer(token)) {
      stack.pop();
      add(stack.at(-1) ?? root, close(token.type, part));
    }
  }
  return root.children;
}

/** Whether the token is a hard break. */
function enter(
  token: Token,
  context: TokenizeContext,
  part: Open,
  stack: Open[],
): boolean {
  if (isContainer(token)) {
    stack.push(open());
  }
  switch (token.type) {
    case 'resourceDestinationString':
      part.url = context.sliceSerialize(token);
      break;
    case 'resourceTitleString':
      part.title = context.sliceSerialize(token);
      break;
    case 'hardBreakTrailing':
      add(part, '\n');
      return true;
  }
  return false;
}

function open(): Open {
  return {children: [], isInText: false, url: '', title: ''};
}

function isContainer({type}: Token): boolean {
  return ['emphasis', 'strong', 'codeText', 'link'].includes(type);
}

function close(type: string, {children, url, title}: Open): Inline {
  switch (type) {
    case 'codeText':
      return {kind: 'code', text: children.join('')};
    case 'link':
      return {
        kind: 'link',
        url,
        ...(title && {title}),
        // A link without words could not be seen.
        children: children.length > 0 ? children : [url],
      };
    default:
      return {kind: type === 'strong' ? 'strong' : 'emphasis', children};
  }
}

function add(part: Open, child: Inline): void {
  part.children.push(child);
  part.isInText = false;
}

function addText(part: Open, text: string): void {
  const last = part.children.at(-1);
  if (part.isInText && typeof last === 'string') {
    part.children[part.children.length - 1] = last + text;
  } else {
    part.children.push(text);
    part.isInText = true;
  }
}
