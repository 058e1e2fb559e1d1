import {listSeparator} from '../../src/views/listSeparator.js';

describe('listSeparator(items)', () => {
  it.each([
    [['Linux', 'macOS 14'], 'Linux, macOS 14'],
    [['Linux, all', 'macOS 14'], 'Linux, all; macOS 14'],
    [['a,b', 'c;d'], 'a,b · c;d'],
    [['a,b', 'c;d', 'e·f'], 'a,b | c;d | e·f'],
  ])('is a sign that no entry of %j contains', (items, joined) => {
    expect(items.join(listSeparator(items))).toBe(joined);
  });
});
