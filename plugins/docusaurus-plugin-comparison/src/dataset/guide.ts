import {questionFormat} from '../format/index.js';
import type {Answer, Question} from '../model/index.js';
import type {Context} from './context.js';
import {readFields, type Fields} from './fields.js';
import {readSubjectIds} from './history.js';
import type {Node} from './node.js';
import type {Subjects} from './subjects.js';

/** Reads the section `guide`: a question whose answers may be questions. */
export function readGuide(
  node: Node,
  subjects: Subjects,
  context: Context,
): Question | undefined {
  const of = 'a question of the guide';
  const fields = readFields(node, of, questionFormat, context);
  if (!fields) {
    return undefined;
  }
  const ask = fields.text('ask');
  const yes = readAnswer(fields, 'yes', subjects, context);
  const no = readAnswer(fields, 'no', subjects, context);
  return ask !== undefined && yes && no ? {ask, yes, no} : undefined;
}

function readAnswer(
  fields: Fields<typeof questionFormat>,
  word: 'yes' | 'no',
  subjects: Subjects,
  context: Context,
): Answer | undefined {
  const entry = fields.get(word);
  if (!entry) {
    return undefined;
  }
  if (entry.value.kind === 'map') {
    const question = readGuide(entry.value, subjects, context);
    return question && {kind: 'question', question};
  }
  const what = `answer "${word}" of the guide`;
  const ids = readSubjectIds(entry.value, what, subjects, context);
  return ids.length === 0 ? undefined : {kind: 'subjects', subjects: ids};
}
