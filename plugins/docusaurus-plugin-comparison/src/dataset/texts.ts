import {hiddenCharacter} from '../problems/hiddenCharacters.js';
import type {Context} from './context.js';
import type {TextNode} from './node.js';

/** The text of a node, if it can be shown as typed; otherwise reported. */
export function checkText(
  {text, place}: TextNode,
  what: string,
  {limits, report}: Pick<Context, 'limits' | 'report'>,
): string | undefined {
  // Counting characters instead of UTF-16 units is slow and seldom needed.
  const length = text.length > limits.text ? [...text].length : 0;
  if (length > limits.text) {
    report('text-too-long', place, {what, length, limit: limits.text});
    return undefined;
  }
  const hidden = hiddenCharacter.exec(text);
  if (hidden) {
    report('hidden-character', place, {what, found: hidden[0]});
    return undefined;
  }
  return text;
}

const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a word is a valid id: lowercase ASCII kebab-case. */
export function isId(word: string): boolean {
  return word.length <= 100 && idPattern.test(word);
}

/**
 * Whether a text is a safe link for a page. It must not run code or contain a
 * user name, which could be mistaken for the host of the link.
 */
export function isLink(text: string): boolean {
  if (/^\/(?!\/)/.test(text)) {
    return !/[\s\\]/.test(text);
  }
  if (!/^(?:https?:\/\/|mailto:)[^\s\\]+$/i.test(text) || !URL.canParse(text)) {
    return false;
  }
  const {username, password} = new URL(text);
  return username === '' && password === '';
}
