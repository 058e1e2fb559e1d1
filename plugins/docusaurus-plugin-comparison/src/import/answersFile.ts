import {parseDocument, stringify} from 'yaml';
import {isId} from '../dataset/texts.js';
import {ImportError} from './importError.js';
import type {IdsByName, Imported} from './imported.js';
import type {Answers, ImportQuestion} from './questions.js';

/** What `NAME.import.yaml` keeps from one run to the next. */
export interface AnswersFile {
  /** The hash of the dataset that was written. */
  readonly wrote?: string;
  readonly answers: Answers;
  readonly ids: {readonly criteria: IdsByName; readonly subjects: IdsByName};
}

/** Reads the answers of an earlier run. */
export function readAnswersFile(text: string): AnswersFile {
  const document = parseDocument(text, {schema: 'failsafe'});
  if (document.errors.length > 0) {
    throw new ImportError(
      `The file with the answers is not valid YAML: ${document.errors[0]?.message ?? ''}`,
    );
  }
  const root = asRecord(document.toJS({maxAliasCount: 0}));
  const ids = asRecord(root['ids']);
  const answers = Object.entries(asRecord(root['questions'])).flatMap(
    ([key, value]) => {
      const {answer, typed} = asRecord(value);
      return typeof answer === 'string' && answer !== ''
        ? [[key, {answer, ...(typeof typed === 'string' && {typed})}] as const]
        : [];
    },
  );
  return {
    ...(typeof root['wrote'] === 'string' && {wrote: root['wrote']}),
    answers: new Map(answers),
    ids: {
      criteria: readIds(ids['criteria']),
      subjects: readIds(ids['subjects']),
    },
  };
}

function readIds(value: unknown): IdsByName {
  const ids = new Map<string, string[]>();
  for (const [id, name] of Object.entries(asRecord(value))) {
    if (typeof name === 'string' && isId(id)) {
      const same = ids.get(name);
      if (same) {
        same.push(id);
      } else {
        ids.set(name, [id]);
      }
    }
  }
  return ids;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** The text of `NAME.import.yaml`. */
export function printAnswersFile(
  {questions, names}: Pick<Imported, 'questions' | 'names'>,
  answers: Answers,
  {from, wrote}: {readonly from: string; readonly wrote: string},
): string {
  const asked = [...questions].map(([key, question]) => {
    const {ask, taken, choices, typed, at, cells} = question;
    return [
      key,
      {
        ask,
        ...(typed !== undefined && {typed}),
        taken,
        choices,
        ...(at !== undefined && {at: String(at)}),
        cells: String(cells),
        answer: findAnswer(key, question, answers) ?? '',
      },
    ] as const;
  });
  // An answer can close its question, and is needed all the same.
  const closed = [...answers]
    .filter(([key]) => !questions.has(key))
    .map(([key, answer]) => [key, answer] as const);
  const content = {
    from,
    wrote,
    questions: Object.fromEntries([...asked, ...closed]),
    ids: {
      criteria: Object.fromEntries(names.criteria),
      subjects: Object.fromEntries(names.subjects),
    },
  };
  return `# Written by comparison:import. Fill in "answer" and run the command again.\n${stringify(content, {schema: 'failsafe', lineWidth: 0})}`;
}

/** The keys of the questions that have no answer. */
export function findOpenQuestions(
  {questions}: Pick<Imported, 'questions'>,
  answers: Answers,
): readonly string[] {
  return [...questions].flatMap(([key, question]) =>
    findAnswer(key, question, answers) === undefined ? [key] : [],
  );
}

function findAnswer(
  key: string,
  {typed, answer}: ImportQuestion,
  answers: Answers,
): string | undefined {
  const known = answers.get(key);
  return known && (known.typed ?? typed) === typed ? known.answer : answer;
}
