import {chooseIds} from '../../src/import/chooseIds.js';
import {toPlainCell} from '../../src/import/cellBuilder.js';
import {Questions} from '../../src/import/questions.js';

type Names = Readonly<Record<string, string>>;

/** The names by their ids after a run, and what is asked. */
function choose(
  heads: readonly string[],
  earlier: Names = {},
  answers: Names = {},
) {
  const known = new Map<string, string[]>();
  for (const [id, name] of Object.entries(earlier)) {
    known.set(name, [...(known.get(name) ?? []), id]);
  }
  const questions = new Questions(
    new Map(Object.entries(answers).map(([key, answer]) => [key, {answer}])),
  );
  const {ids, names} = chooseIds(
    heads.map((head) => toPlainCell(head, 1)),
    'subject',
    questions,
    known,
  );
  return {
    ids,
    names: Object.fromEntries(names),
    asked: [...questions.all.keys()],
  };
}

describe('chooseIds(heads, kind, questions, known)', () => {
  it('makes ids of names, which a later run finds', () => {
    const {ids, names} = choose(['Ash', 'Elm!', '–', 'Ash']);

    expect(ids).toEqual(['ash', 'elm', 'subject-3', 'ash-2']);
    expect(choose(['Ash', 'Elm!', '–', 'Ash'], names)).toEqual({
      ids,
      names,
      asked: [],
    });
  });

  it('keeps the ids of names in another order, and next to a new name', () => {
    const {names} = choose(['Ash', 'Elm', 'Oak']);

    expect(choose(['oak', 'Elm', 'Oak', 'Ash'], names).ids).toEqual([
      'oak-2',
      'elm',
      'oak',
      'ash',
    ]);
  });

  it('keeps the id of the only name that changed', () => {
    const earlier = {a: 'Ash', b: 'Elm'};

    expect(choose(['Elm', 'Birch'], earlier)).toEqual({
      ids: ['b', 'a'],
      names: {b: 'Elm', a: 'Birch'},
      asked: [],
    });
  });

  it('asks for the new name of one that is gone, until there is an answer', () => {
    const earlier = {a: 'Ash', b: 'Elm'};
    const heads = ['Elm', 'Birch', 'Oak'];
    const first = choose(heads, earlier);

    expect(first).toEqual({
      ids: ['b', 'birch', 'oak'],
      names: {b: 'Elm', a: 'Ash'},
      asked: ['renamed.a'],
    });
    expect(choose(heads, first.names)).toEqual(first);
    expect(choose(heads, first.names, {'renamed.a': 'Oak'})).toMatchObject({
      ids: ['b', 'birch', 'a'],
      names: {b: 'Elm', birch: 'Birch', a: 'Oak'},
    });
    expect(choose(heads, first.names, {'renamed.a': 'none'})).toMatchObject({
      ids: ['b', 'birch', 'oak'],
      names: {b: 'Elm', birch: 'Birch', oak: 'Oak'},
    });
  });

  it('does not ask about names that are gone without a new one, or all at once', () => {
    const earlier = {a: 'Ash', b: 'Elm'};

    expect(choose(['Elm'], earlier).asked).toEqual([]);
    expect(choose(['x', 'y', 'z'], earlier).asked).toEqual([]);
  });
});
