import {
  dedent,
  indent,
  joinSmall,
  quoteLines,
} from '../../../src/markdown/twins/chunks.js';
import {joinChunks} from './twinSite.js';

// Lines that are split at every place.
const parts = ['  a', '\n\n    b', '', '\n', '  > c\nd'];

describe('indent(chunks, prefix)', () => {
  it('puts the prefix before each line but the first', () => {
    expect(joinChunks(indent(['a\n', '\nb', 'c\nd'], '> '))).toBe(
      'a\n>\n> bc\n> d',
    );
  });
});

describe('dedent(chunks, width)', () => {
  it('removes at most so many blanks and signs of quotations', () => {
    expect(joinChunks(dedent(parts, 3))).toBe('  a\n\n b\n c\nd');
  });
});

describe('quoteLines(chunks)', () => {
  it('makes a quotation of all lines', () => {
    expect(joinChunks(quoteLines(['a', '\n', '\nb']))).toBe('> a\n>\n> b');
  });
});

describe('joinSmall(chunks, size)', () => {
  it('joins parts until they have the size', () => {
    expect([...joinSmall(['ab', 'c', 'de', 'f'], 3)]).toEqual([
      'abc',
      'def',
      '',
    ]);
  });

  it('takes no part before it is asked for one', () => {
    let taken = 0;
    function* count() {
      for (;;) {
        taken += 1;
        yield 'x';
      }
    }
    const [first] = joinSmall(count(), 4);

    expect([first, taken]).toEqual(['xxxx', 4]);
  });
});
