import {toneAt} from '../../src/values/toneAt.js';

describe('toneAt(index, count, better)', () => {
  const all = (count: number, better?: 'lower' | 'higher') =>
    Array.from({length: count}, (_, index) => toneAt(index, count, better));

  it('is good at the better end, and bad at the other one', () => {
    expect(all(2, 'higher')).toEqual(['bad', 'good']);
    expect(all(2, 'lower')).toEqual(['good', 'bad']);
  });

  it('is fair in the better half and weak in the other one', () => {
    expect(all(3, 'higher')).toEqual(['bad', 'fair', 'good']);
    expect(all(4, 'higher')).toEqual(['bad', 'weak', 'fair', 'good']);
    expect(all(5, 'lower')).toEqual(['good', 'fair', 'fair', 'weak', 'bad']);
  });

  it('is neutral if neither end is better, or if there is one word', () => {
    expect(all(3)).toEqual(['neutral', 'neutral', 'neutral']);
    expect(all(1, 'higher')).toEqual(['neutral']);
  });
});
