import {whereIs, type FoundCell} from './foundTable.js';
import type {Questions} from './questions.js';

/** Names headings in their order; one that is empty or there twice is asked. */
export function createNames(
  heads: readonly FoundCell[],
  kind: 'Row' | 'Column',
  questions: Questions,
): (index: number, id: string) => string {
  const counts = new Map<string, number>();
  const keyOf = ({text, group = ''}: FoundCell) => `${group}\n${text}`;
  return (index, id) => {
    const head = heads[index];
    if (!head) {
      throw new Error(`No heading ${index}`);
    }
    const {text} = head;
    if (text === '') {
      const taken = `${kind} ${index + 1}`;
      const answer = questions.ask(`name.${id}`, {
        ask: `What is the name of ${taken.toLowerCase()}, which is empty?`,
        taken,
        choices: [taken],
        ...whereIs(head),
      });
      return answer ?? taken;
    }
    const nth = (counts.get(keyOf(head)) ?? 0) + 1;
    counts.set(keyOf(head), nth);
    if (nth === 1) {
      return text;
    }
    // One question for all of them: a table of runs has the same name often.
    const lines = `${kind.toLowerCase()}s`;
    const answer = questions.ask(`names.${lines}`, {
      ask: `Several ${lines} have the same name, such as "${text}". Keep the names, or number them?`,
      taken: 'keep',
      choices: ['keep', 'number'],
      ...whereIs(head),
    });
    return answer === 'number' ? `${text} (${nth})` : text;
  };
}
