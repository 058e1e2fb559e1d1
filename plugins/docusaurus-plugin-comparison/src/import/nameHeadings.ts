import {whereIs, type FoundCell} from './foundTable.js';
import type {Questions} from './questions.js';

/** Names headings one after the other; one that is empty or there twice is asked. */
export function createNames(
  heads: readonly FoundCell[],
  kind: 'Row' | 'Column',
  questions: Questions,
): (index: number, id: string) => string {
  const firsts = new Map<string, number>();
  const keyOf = ({text, group = ''}: FoundCell) => `${group}\n${text}`;
  heads.forEach((head, index) => {
    if (!firsts.has(keyOf(head))) {
      firsts.set(keyOf(head), index);
    }
  });
  return (index, id) => {
    const head = heads[index];
    if (!head) {
      throw new Error(`No heading ${index}`);
    }
    const {text} = head;
    if (text !== '' && firsts.get(keyOf(head)) === index) {
      return text;
    }
    const place = `${kind.toLowerCase()} ${index + 1}`;
    const taken = text || `${kind} ${index + 1}`;
    const answer = questions.ask(`name.${id}`, {
      ask:
        text === ''
          ? `What is the name of ${place}, which is empty?`
          : `What is the name of ${place}? Another one is called "${text}" too.`,
      taken,
      choices: [taken],
      ...whereIs(head),
    });
    return answer ?? taken;
  };
}
