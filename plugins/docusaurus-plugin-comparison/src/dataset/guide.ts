import {answerFormat, questionFormat} from '../format/index.js';
import type {Answer, Question} from '../model/index.js';
import {readDataCondition} from './conditions.js';
import type {Context} from './context.js';
import {fieldsOf, readFields, type Fields} from './fields.js';
import {readSubjectIds} from './history.js';
import type {MapNode, Node} from './node.js';
import {readScalars} from './scalars.js';
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
  const {ask, ...rest} = readScalars(fields, context);
  const condition = readDataCondition(fields, rest, context);
  const yes = readAnswer(fields, 'yes', subjects, context);
  const no = readAnswer(fields, 'no', subjects, context);
  return ask !== undefined && yes && no
    ? {ask, yes, no, ...(condition && {condition})}
    : undefined;
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
  const {value} = entry;
  const of = `answer "${word}" of the guide`;
  if (value.kind === 'map' && isAnswer(value)) {
    const answer = fieldsOf(value, of, answerFormat, context);
    const condition = readDataCondition(
      answer,
      readScalars(answer, context),
      context,
    );
    const named = answer.get('subjects');
    const what = `subjects of ${of}`;
    const ids = named
      ? readSubjectIds(named.value, what, subjects, context)
      : [];
    return createAnswer(ids, condition);
  }
  if (value.kind === 'map') {
    const question = readGuide(value, subjects, context);
    return question && {kind: 'question', question};
  }
  return createAnswer(readSubjectIds(value, of, subjects, context), undefined);
}

/** Whether fields are those of subjects, not of the next question. */
function isAnswer({entries}: MapNode): boolean {
  return entries.has('subjects') && !entries.has('ask');
}

function createAnswer(
  subjects: readonly string[],
  condition: Question['condition'],
): Answer | undefined {
  return subjects.length === 0
    ? undefined
    : {kind: 'subjects', subjects, ...(condition && {condition})};
}
