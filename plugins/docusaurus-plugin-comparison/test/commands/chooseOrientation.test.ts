import {chooseOrientation} from '../../src/commands/chooseOrientation.js';

function tableOf(subjects: number, criteria: number, text = 'yes') {
  return {
    criteria: Array.from({length: criteria}, (_, index) => ({
      name: `Name ${index}`,
    })),
    subjects: Array.from({length: subjects}, (_, index) => ({
      name: `Name ${index}`,
      cells: Array.from({length: criteria}, () => ({text})),
    })),
  };
}

describe('chooseOrientation(table)', () => {
  it.each([
    [2, 3, 'yes', 'rows'],
    [2, 6, 'yes', 'rows'],
    [2, 20, 'yes', 'columns'],
    [2, 4, 'averylongwordthatdoesnotbreak', 'columns'],
    [2, 4, 'several words that may break anywhere', 'rows'],
    [20, 20, 'yes', 'rows'],
    [30, 10, 'yes', 'rows'],
    [0, 0, 'yes', 'rows'],
  ])('of %i subjects and %i criteria with %j: %s', (...each) => {
    const [subjects, criteria, text, expected] = each;

    expect(chooseOrientation(tableOf(subjects, criteria, text))).toBe(
      `subjects-as-${expected}`,
    );
  });
});
