import fc from 'fast-check';
import type {Inline} from '../../src/model/index.js';
import {parseProse, plainText} from '../../src/values/prose.js';
import {plainTexts} from './arbitraryText.js';
import {check} from './check.js';

/** A stretch of a text: how it is typed, and what it is read as. */
interface Stretch {
  readonly typed: string;
  readonly inlines: readonly Inline[];
}

// No space, and none of the signs that mark something.
const words = fc
  .array(fc.constantFrom(...'abc019_\\&;<>!#|~{}$.,:+-="\'é漢'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((letters) => letters.join(''));

const plain: fc.Arbitrary<Stretch> = words.map((word) => ({
  typed: word,
  inlines: [word],
}));

const code: fc.Arbitrary<Stretch> = fc
  .tuple(words, fc.constantFrom('', '*', '[', '](x)', '**'), words)
  .map((parts) => parts.join(''))
  .map((text) => ({typed: `\`${text}\``, inlines: [{kind: 'code', text}]}));

const {stretch: stretches} = fc.letrec<{stretch: Stretch; unlinked: Stretch}>(
  (tie) => ({
    // A link inside of a link is none.
    unlinked: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      plain,
      code,
      marked('emphasis', '*', tie('unlinked')),
      marked('strong', '**', tie('unlinked')),
    ),
    stretch: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      plain,
      code,
      marked('emphasis', '*', tie('stretch')),
      marked('strong', '**', tie('stretch')),
      linked(tie('unlinked')),
    ),
  }),
);

describe('parseProse(text)', () => {
  it('gives a text back as it is that has no mark', () => {
    check(
      fc.property(plainTexts, (text) => {
        expect(parseProse(text)).toBe(text);
      }),
    );
  });

  it('reads what was marked, and nothing else', () => {
    check(
      fc.property(sequenceOf(stretches), ({typed, inlines}) => {
        const isMarked = inlines.some((inline) => typeof inline !== 'string');

        expect(parseProse(typed)).toEqual(isMarked ? inlines : typed);
      }),
      1_000,
    );
  });
});

describe('plainText(parseProse(text))', () => {
  it('is every word, in order, without the marks', () => {
    check(
      fc.property(sequenceOf(stretches), ({typed, inlines}) => {
        expect(plainText(parseProse(typed))).toBe(wordsOf(inlines));
      }),
    );
  });
});

function marked(
  kind: 'emphasis' | 'strong',
  sign: string,
  inner: fc.Arbitrary<Stretch>,
): fc.Arbitrary<Stretch> {
  return framed(inner).map(({typed, inlines}) => ({
    typed: `${sign}${typed}${sign}`,
    inlines: [{kind, children: inlines}],
  }));
}

function linked(inner: fc.Arbitrary<Stretch>): fc.Arbitrary<Stretch> {
  const urls = fc.webUrl({withQueryParameters: true, withFragments: true});
  return fc.tuple(sequenceOf(inner), urls).map(([{typed, inlines}, url]) => ({
    typed: `[${typed}](<${url}>)`,
    inlines: [{kind: 'link', url, children: inlines}],
  }));
}

// "***a** b*" could be read in two ways: marks begin and end at a word.
function framed(inner: fc.Arbitrary<Stretch>): fc.Arbitrary<Stretch> {
  return fc
    .tuple(plain, fc.array(inner, {maxLength: 2}), plain)
    .map(([first, between, last]) => join([first, ...between, last]));
}

function sequenceOf(inner: fc.Arbitrary<Stretch>): fc.Arbitrary<Stretch> {
  return fc.array(inner, {minLength: 1, maxLength: 5}).map(join);
}

/** Stretches with a space between; texts side by side are one. */
function join(parts: readonly Stretch[]): Stretch {
  const inlines: Inline[] = [];
  for (const inline of parts.flatMap((part, index) =>
    index === 0 ? part.inlines : [' ', ...part.inlines],
  )) {
    const last = inlines.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') {
      inlines.splice(-1, 1, last + inline);
    } else {
      inlines.push(inline);
    }
  }
  return {typed: parts.map(({typed}) => typed).join(' '), inlines};
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') {
        return inline;
      }
      return inline.kind === 'code' ? inline.text : wordsOf(inline.children);
    })
    .join('');
}
