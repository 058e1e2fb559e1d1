import {defaultLimits} from '../../src/dataset/limits.js';
import {toDataset} from '../../src/dataset/load.js';

// All that is wrong is told at once, so that nobody fixes a file line by line.
describe('readSubjects(node, vocabulary, context)', () => {
  it('checks a stack where the name or the values are missing', () => {
    expect(codesOf('{stack: [gone], values: {x: y}}')).toEqual([
      'missing-field',
      'unknown-layer',
    ]);
    expect(codesOf('{name: A, stack: [gone]}')).toEqual([
      'missing-field',
      'unknown-layer',
    ]);
  });

  it('reports a misspelt criterion once, however many subjects repeat it', () => {
    const subjects = Array.from(
      {length: 20},
      (_, index) => `s${index}: {name: A, values: {xx: y}}`,
    );

    expect(codesOfAll(subjects.join(', '))).toEqual(['unknown-criterion']);
  });

  it('does not call the value of a refused criterion unknown', () => {
    expect(
      codesOfAll('a: {name: A, values: {x: y}}', '{x: {name: X, type: txt}}'),
    ).toEqual(['unknown-word']);
  });
});

function codesOf(subject: string): readonly string[] {
  return codesOfAll(`a: ${subject}`);
}

function codesOfAll(
  subjects: string,
  criteria = '{x: {name: X, type: text}}',
): readonly string[] {
  const text = `title: T\ncriteria: ${criteria}\nlayers: {app: {name: App}}\nsubjects: {${subjects}}\n`;
  const loaded = toDataset({path: 'x', text}, defaultLimits);
  return 'problems' in loaded
    ? loaded.problems.map(({code}) => code).sort()
    : [];
}
