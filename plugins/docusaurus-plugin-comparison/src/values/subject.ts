import type {Criterion} from '../model/index.js';
import type {Reading, ValueType} from './valueType.js';

/** Another subject of the dataset, by its id; readers see its name. */
export const subject: ValueType = {
  name: 'subject',
  example: 'fast',
  takesSubjects: true,
  read: (typed, criterion) => createSubjectReader(criterion)(typed),
  createReader: createSubjectReader,
  compare: (a, b, {compareWords}) =>
    compareWords(String(a.sortKey), String(b.sortKey)),
};

function createSubjectReader({
  subjects = [],
}: Criterion): (typed: string) => Reading {
  const names = new Map(subjects.map(({id, name}) => [id, name]));
  return (typed) => {
    const name = names.get(typed.trim());
    return name === undefined
      ? {
          refused: 'unknown-subject',
          details: {found: typed, expected: [...names.keys()]},
        }
      : {value: {text: name, sortKey: name}};
  };
}
