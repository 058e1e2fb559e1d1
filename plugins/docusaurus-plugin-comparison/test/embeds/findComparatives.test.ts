import {findComparatives} from '../../src/embeds/findComparatives.js';

const find = (text: string, path = 'page.mdx') =>
  findComparatives({path, text}).map(({words, place}) => {
    expect(text.slice(place.start, place.end)).toBe(words);
    return words;
  });

describe('findComparatives(page)', () => {
  it.each([
    ['It takes :fact[a.t], faster than b.', 'faster'],
    ['The image of :fact[a.m] is smaller than that.', 'smaller'],
    ['It is the only one at :fact[a.t].', 'the only'],
    ['It takes :fact[a.t], at most half as long.', 'at most half'],
    ['It takes more\nthan :fact[a.t].', 'more\nthan'],
    ['*The fastest* takes <Fact is="a.t / b.t" /> as long.', 'fastest'],
    ['Er braucht :fact[a.t] und ist schneller als b.', 'schneller'],
    ['Das einzige mit :fact[a.t].', 'einzige'],
    ['Mit :fact[a.t] höchstens halb so lang.', 'höchstens halb'],
    ['| Cell |\n| --- |\n| :fact[a.t] is better |', 'better'],
  ])('finds what compares in %j: %s', (text, words) => {
    expect(
      find(`Before. ${text.startsWith('|') ? '\n\n' : ''}${text}`),
    ).toEqual([words]);
  });

  it.each([
    ['no fact', 'It is faster than b.'],
    ['a fact in another sentence', 'It takes :fact[a.t]. It is faster than b.'],
    ['a claim', ':claim[It is faster]{if="a.t < b.t"}, in :fact[a.t].'],
    ['a reason', 'In :fact[a.t], it is faster. {/* no claim: quoted */}'],
    ['code', 'In :fact[a.t], `faster`.'],
    ['no whole word', 'In :fact[a.t], fasters.'],
    ['nothing that compares', 'It takes :fact[a.t].'],
  ])('leaves out a sentence with %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  it('needs a reason', () => {
    expect(find('In :fact[a.t], it is faster {/* no claim: */}.')).toEqual([
      'faster',
    ]);
  });
});
