import fc from 'fast-check';
import {diffLines} from '../../src/commands/diffLines.js';
import {check} from '../properties/check.js';

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), {maxLength: 8});

describe('diffLines(before, after)', () => {
  it('lists what differs, and no more', () => {
    expect(diffLines(['a', 'b', 'c', 'd'], ['a', 'c', 'x', 'd'])).toEqual([
      {sign: '-', text: 'b', index: 1},
      {sign: '+', text: 'x', index: 2},
    ]);
    expect(diffLines(['a', 'b'], ['a', 'b'])).toEqual([]);
  });

  it('gives the second text when it is applied to the first', () => {
    check(
      fc.property(texts, texts, (before, after) => {
        const lines = diffLines(before, after);
        const indexes = (sign: string) =>
          new Set(
            lines.flatMap((line) => (line.sign === sign ? [line.index] : [])),
          );
        const [removed, added] = [indexes('-'), indexes('+')];

        expect(before.filter((_, index) => !removed.has(index))).toEqual(
          after.filter((_, index) => !added.has(index)),
        );
        expect(lines.map(({sign, text}) => [text, sign])).toEqual(
          lines.map(({sign, index}) => [
            (sign === '-' ? before : after)[index],
            sign,
          ]),
        );
      }),
    );
  });

  it('lists all lines of long texts that have none in common', () => {
    const lines = (name: string) =>
      Array.from({length: 3000}, (_, index) => `${name} ${index}`);

    expect(diffLines(lines('a'), lines('b'))).toHaveLength(6000);
  });
});
