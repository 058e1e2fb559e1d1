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
  /** The cells, as far as the input has places. */
  readonly places?: readonly Place[];
}

/** Answers by the keys of their questions. */
export type Answers = ReadonlyMap<
  string,
  {readonly answer: string; readonly typed?: string}
>;

/** The questions of an import, each asked once. */
export class Questions {
  readonly all = new Map<string, ImportQuestion>();
  readonly #answers: Answers;

  constructor(answers: Answers) {
    this.#answers = answers;
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

  answerTo(key: string, typed?: string): string | undefined {
    const found = this.#answers.get(key);
    return found && (found.typed ?? typed) === typed ? found.answer : undefined;
  }
}
