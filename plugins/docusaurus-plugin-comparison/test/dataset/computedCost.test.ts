import {jest} from '@jest/globals';
import {defaultLimits} from '../../src/dataset/limits.js';

// How many cells all operands together were given.
let copied = 0;
const operands = await import('../../src/claims/operand.js');
jest.unstable_mockModule('../../src/claims/operand.js', () => ({
  ...operands,
  combineOperands(...options: Parameters<typeof operands.combineOperands>) {
    const combined = operands.combineOperands(...options);
    copied += combined.cells.length;
    return combined;
  },
}));
const {toDataset} = await import('../../src/dataset/load.js');

const count = 300;

describe('a computed criterion', () => {
  it.each([
    'price / min(price)',
    'price - max(price)',
    'price × count(price > 5)',
    '(price - min(price)) / (max(price) - min(price) + 1)',
  ])('reads the column of "is: %s" once for all subjects', (is) => {
    const subjects = Array.from(
      {length: count},
      (_, index) => `  s${index}: {name: S, values: {price: ${index}}}\n`,
    );
    const text = `title: T\ncriteria:\n  price: {name: P, type: number}\n  share: {name: S, type: number, is: "${is}"}\nsubjects:\n${subjects.join('')}`;
    copied = 0;
    const loaded = toDataset({path: 'x.comparison.yaml', text}, defaultLimits);

    expect(loaded).toHaveProperty('dataset');
    expect(copied).toBeGreaterThan(0);
    expect(copied).toBeLessThan(count * 10);
  });
});
