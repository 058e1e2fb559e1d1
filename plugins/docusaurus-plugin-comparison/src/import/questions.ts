import type {Place} from '../problems/problem.js';

/** Something that only the author can decide. */
export interface ImportQuestion {
  readonly ask: string;
  /** What the import takes until it is answered. */
  readonly taken: string;
  readonly choices: readonly string[];
  /** What was typed; an answer to another text is open again. */
  readonly typed?: string;
  /** The line of the input. */
  readonly at?: number;
  readonly cells: number;
  /** The answer that was given about another cell with the same text. */
  readonly answer?: string;
  /** The cells, as far as the input has places. */
  readonly places?: readonly Place[];
}

/** Answers by the keys of their questions. */
export type Answers = ReadonlyMap<
  string,
  {readonly answer: string; readonly typed?: string}
>;

/** Where a question about a cell is asked. */
interface AskedCell {
  /** The ids of the criterion and of the subject. */
  readonly id: string;
  readonly subject: string;
  /** The name of the criterion. */
  readonly name: string;
}

interface AnsweredCell {
  /** That of the question: `cell.watch.elm`. */
  readonly key: string;
  readonly answer: string;
}

function groupAnswers(
  answers: Answers,
): ReadonlyMap<string, readonly AnsweredCell[]> {
  const groups = new Map<string, AnsweredCell[]>();
  for (const [key, {answer, typed}] of answers) {
    if (key.startsWith('cell.') && typed !== undefined) {
      const group = groups.get(typed) ?? [];
      group.push({key, answer});
      groups.set(typed, group);
    }
  }
  return groups;
}

/** The questions of an import, each asked once. */
export class Questions {
  readonly all = new Map<string, ImportQuestion>();
  readonly #answers: Answers;
  /** The keys of questions about cells, by what is asked of which text. */
  readonly #cells = new Map<string, string>();
  /** The answers about cells, by their texts. */
  readonly #answered: ReadonlyMap<string, readonly AnsweredCell[]>;

  constructor(answers: Answers) {
    this.#answers = answers;
    this.#answered = groupAnswers(answers);
  }

  /** Asks, and returns the answer if there is one. */
  ask(
    key: string,
    question: Omit<ImportQuestion, 'cells'>,
  ): string | undefined {
    const known = this.all.get(key);
    const places = [...(known?.places ?? []), ...(question.places ?? [])];
    this.all.set(key, {
      ...question,
      ...known,
      cells: (known?.cells ?? 0) + 1,
      places,
    });
    return this.answerTo(key, question.typed);
  }

  /**
   * Asks about a cell. Cells with equal texts have one question if it can have
   * the same answers, and what was answered for one of them is the answer for all.
   *
   * @param type - That of the criterion.
   */
  askCell(
    {id, subject, name}: AskedCell,
    type: string,
    question: Omit<ImportQuestion, 'cells' | 'ask' | 'typed'> & {
      readonly typed: string;
    },
  ): string | undefined {
    const {typed} = question;
    const what = `What does "${typed}" say`;
    const ask = `${what} for "${name}"?`;
    const own = `cell.${id}.${subject}`;
    if (this.#hasAnswer(own, typed)) {
      return this.ask(own, {...question, ask});
    }
    // Yes and no mean the same for all criteria; a figure has a unit.
    const group = JSON.stringify([type, type === 'support' ? '' : id, typed]);
    const key = this.#cells.get(group) ?? own;
    this.#cells.set(group, key);
    const answer = this.#findAnswer(
      type === 'support' ? 'cell.' : `cell.${id}.`,
      typed,
    );
    const known = this.all.get(key);
    this.ask(key, {...question, ask, ...(answer !== undefined && {answer})});
    const asked = this.all.get(key);
    if (asked && known && known.ask !== ask) {
      this.all.set(key, {...asked, ask: `${what}?`});
    }
    return answer;
  }

  #hasAnswer(key: string, typed: string): boolean {
    const found = this.#answers.get(key);
    return found !== undefined && (found.typed ?? typed) === typed;
  }

  /** What was answered about another cell with the same text. */
  #findAnswer(start: string, typed: string): string | undefined {
    return this.#answered.get(typed)?.find(({key}) => key.startsWith(start))
      ?.answer;
  }

  /** The answer to a question; of a text if it is given. */
  answerTo(key: string, typed?: string): string | undefined {
    const found = this.#answers.get(key);
    return typed === undefined || (found?.typed ?? typed) === typed
      ? found?.answer
      : undefined;
  }
}
