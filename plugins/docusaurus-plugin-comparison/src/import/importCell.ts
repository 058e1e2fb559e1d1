import {findGap} from './findGap.js';
import {whereIs, type FoundTable} from './foundTable.js';
import type {ImportedCell} from './imported.js';
import type {Questions} from './questions.js';
import {readLinked} from './readLinked.js';
import type {ImportedSources} from './importedSources.js';
import type {MarkedCell} from './splitMarks.js';
import {isLoneSign, plainSign} from './sureWord.js';
import type {ChosenType, ReadCell} from './typeCandidates.js';

export interface CellContext {
  readonly table: FoundTable;
  readonly questions: Questions;
  readonly listed: string[];
  readonly sources: ImportedSources;
}

export function importCell(
  marked: MarkedCell,
  chosen: ChosenType,
  at: {readonly id: string; readonly name: string; readonly subject: string},
  context: CellContext,
): ImportedCell {
  const {cell, text} = marked;
  const {questions, listed} = context;
  const where = `${at.id}.${at.subject}`;
  const annotate = (
    value: ImportedCell['value'],
    ...notes: readonly (string | undefined)[]
  ): ImportedCell =>
    withAnnotations(
      value,
      [...notes.filter((note) => note !== undefined), ...marked.notes],
      marked.urls,
      context,
    );
  const missing = findGap(cell, text, context.table.legend);
  if (missing) {
    const {value, sign, note} = missing;
    if (sign === undefined) {
      return annotate(value, note);
    }
    if (sign !== '' && chosen.isAsTyped) {
      return annotate(cell.prose);
    }
    const key = sign === '' ? `empty.${at.id}` : `sign.${sign}`;
    const answer =
      questions.ask(key, {
        ask:
          sign === ''
            ? `What do empty cells of "${at.name}" say?`
            : `What does "${sign}" say?`,
        taken: 'unknown',
        choices: ['unknown', 'no', 'n/a'],
        typed: sign,
        ...whereIs(cell),
      }) ?? (sign === '' ? questions.answerTo('empty', '') : undefined);
    const answered = applyAnswer(answer, marked, chosen);
    return answered ? annotate(answered.value) : annotate(value, note);
  }
  if (text === '' && cell.images.length > 0) {
    const [image] = cell.images;
    const note =
      image && image.url
        ? `[${image.alt}](${image.url})`
        : (image?.alt ?? 'image');
    if (chosen.type === 'text') {
      return annotate('unknown', note);
    }
    const answer = questions.ask(`cell.${where}`, {
      ask: `The cell is an image ("${image?.alt ?? ''}"). What is its value?`,
      taken: 'unknown',
      choices: ['unknown', 'n/a'],
      typed: note,
      ...whereIs(cell),
    });
    const answered = applyAnswer(answer, marked, chosen);
    return answered ? annotate(answered.value) : annotate('unknown', note);
  }
  if (chosen.type === 'text') {
    return annotate(cell.prose);
  }
  const {read, note, urls} = readLinked(marked, chosen, at.name);
  if (!read) {
    const question = {
      taken: 'unknown',
      choices:
        chosen.type === 'support'
          ? ['unknown', 'yes', 'partial', 'no', 'n/a']
          : ['unknown', 'n/a'],
      typed: text,
      ...whereIs(cell),
    };
    const answer = isLoneSign(text)
      ? questions.ask(`sign.${plainSign(text)}`, {
          ...question,
          ask: `What does "${text}" say for "${at.name}"?`,
        })
      : questions.askCell(at, chosen.type, question);
    const answered = applyAnswer(answer, marked, chosen);
    return answered
      ? annotate(answered.value, cell.prose)
      : annotate('unknown', cell.prose);
  }
  const isMarked = chosen.type === 'support' || chosen.type === 'scale';
  if (read.note !== undefined) {
    listed.push(
      `${where}: ${JSON.stringify(text)} is ${String(read.value)} with the note ${JSON.stringify(read.note)}`,
    );
  } else if (
    !isMarked &&
    typeof read.value === 'string' &&
    read.value !== text
  ) {
    listed.push(
      `${where}: ${JSON.stringify(text)} is rewritten to ${JSON.stringify(read.value)}`,
    );
  }
  return withAnnotations(
    read.value,
    [read.note, note, ...marked.notes].filter((each) => each !== undefined),
    [...marked.urls, ...urls],
    context,
  );
}

function applyAnswer(
  answer: string | undefined,
  marked: MarkedCell,
  chosen: ChosenType,
): ReadCell | undefined {
  if (answer === undefined) {
    return undefined;
  }
  if (answer === 'unknown' || answer === 'n/a') {
    return {value: answer};
  }
  const cell = {
    ...marked.cell,
    text: answer,
    prose: answer,
    parts: [answer],
    links: [],
    images: [],
    marks: [],
    hasCode: false,
  };
  return chosen.read({cell, text: answer});
}

/** Adds the sources of a criterion to a value without sources of its own. */
export function withSources(
  cell: ImportedCell,
  urls: readonly string[] | undefined,
  context: CellContext,
): ImportedCell {
  const isAnswer = cell.value !== 'unknown' && cell.value !== 'n/a';
  return urls === undefined || cell.source !== undefined || !isAnswer
    ? cell
    : {...cell, ...withAnnotations(cell.value, [], urls, context)};
}

function withAnnotations(
  value: ImportedCell['value'],
  notes: readonly string[],
  urls: readonly string[],
  {sources}: CellContext,
): ImportedCell {
  const ids = [...new Set(urls)].map((url) => sources.nameOf(url));
  return {
    value,
    ...(notes.length > 0 && {note: notes.join(' ')}),
    ...(ids.length > 0 && {source: ids}),
  };
}
