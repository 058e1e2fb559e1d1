import * as module from '../../../src/site/changes/matchGuides.js';
import type {Answer, Question} from '../../../src/model/index.js';

const {matchGuides} = module;

/** A question, or the ids of subjects. */
type Branch = Question | readonly string[];

function ask(text: string, yes: Branch, no: Branch): Question {
  const toAnswer = (branch: Branch): Answer =>
    'ask' in branch
      ? {kind: 'question', question: branch}
      : {kind: 'subjects', subjects: branch};
  return {ask: text, yes: toAnswer(yes), no: toAnswer(no)};
}

function compare(was: Question | undefined, is: Question | undefined) {
  const {answers, questions} = matchGuides(was, is, new Map([['old', 'new']]));
  return [
    ...questions.map(
      (each) => `${each.was} → ${each.is}${each.isNegated ? ' (negated)' : ''}`,
    ),
    ...answers.map(({path, was: from, is: to}) =>
      [
        ...path.map(([question, answer]) => `${question} ${answer}`),
        `${from?.join('+') ?? 'new'} → ${to?.join('+') ?? 'removed'}`,
      ].join(': '),
    ),
  ];
}

/** A guide of so many levels, each of whose ends leads to another subject. */
function makeTree(levels: number, name = 'Q'): Branch {
  return levels === 0
    ? [`to-${name}`]
    : ask(
        `${name}?`,
        makeTree(levels - 1, `${name}1`),
        makeTree(levels - 1, `${name}0`),
      );
}

function treeOf(levels: number): Question {
  return makeTree(levels) as Question;
}

describe('matchGuides(was, is, renamed)', () => {
  it('is all that the module exports', () => {
    expect(Object.keys(module)).toEqual(['matchGuides']);
  });

  it('finds nothing where a guide is the same, or a subject is renamed', () => {
    expect(compare(treeOf(4), treeOf(4))).toEqual([]);
    expect(
      compare(ask('A?', ['old'], ['b']), ask('A?', ['new'], ['b'])),
    ).toEqual([]);
  });

  it('reports a reworded question once, wherever it is in a guide', () => {
    const asks = JSON.stringify(treeOf(5)).match(/Q[01]*\?/g) ?? [];

    expect(asks).toHaveLength(31);
    for (const each of asks) {
      const text = JSON.stringify(treeOf(5)).replace(`"${each}"`, '"Other?"');
      const reworded = JSON.parse(text) as Question;

      expect(compare(treeOf(5), reworded)).toEqual([`${each} → Other?`]);
    }
  });

  it('reports all of them where every question is reworded', () => {
    const text = JSON.stringify(treeOf(3)).replaceAll('?', ', please?');

    expect(compare(treeOf(3), JSON.parse(text) as Question)).toHaveLength(7);
  });

  it('reports a negated question once', () => {
    expect(
      compare(
        ask('Fast?', ask('Big?', ['a'], ['b']), ['c']),
        ask('Slow?', ['c'], ask('Big?', ['a'], ['b'])),
      ),
    ).toEqual(['Fast? → Slow? (negated)']);
  });

  it('reports both answers of a question that are swapped', () => {
    expect(
      compare(ask('Fast?', ['a'], ['b']), ask('Fast?', ['b'], ['a'])),
    ).toEqual(['Fast? yes: a → b', 'Fast? no: b → a']);
  });

  it('reports an answer that leads elsewhere, also below a reworded question', () => {
    expect(
      compare(
        ask('A?', ask('B?', ['a'], ['b']), ['c']),
        ask('Other?', ask('B?', ['a'], ['d']), ['c']),
      ),
    ).toEqual(['A? → Other?', 'Other? yes: B? no: b → d']);
  });

  it('reports only the new answer of a question that is inserted', () => {
    expect(compare(treeOf(3), ask('New?', treeOf(3), ['a']))).toEqual([
      'New? no: new → a',
    ]);
    expect(compare(ask('Old?', ['a'], treeOf(3)), treeOf(3))).toEqual([
      'Old? yes: a → removed',
    ]);
  });

  it('does not take a question for another one with nothing in common', () => {
    expect(compare(ask('A?', ['a'], ['b']), ask('B?', ['c'], ['d']))).toEqual([
      'A? yes: a → removed',
      'A? no: b → removed',
      'B? yes: new → c',
      'B? no: new → d',
    ]);
  });

  it('lists the answers of a guide that is added or removed', () => {
    const guide = ask('A?', ['a'], ['b']);

    expect(compare(undefined, guide)).toEqual([
      'A? yes: new → a',
      'A? no: new → b',
    ]);
    expect(compare(guide, undefined)).toEqual([
      'A? yes: a → removed',
      'A? no: b → removed',
    ]);
    expect(compare(undefined, undefined)).toEqual([]);
  });

  it('matches the questions of a very large guide by their places', () => {
    const text = JSON.stringify(treeOf(12)).replace('"Q?"', '"Other?"');

    expect(compare(treeOf(12), JSON.parse(text) as Question)).toEqual([
      'Q? → Other?',
    ]);
  });
});
