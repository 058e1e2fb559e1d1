import fc from 'fast-check';
import {parseProse} from '../../src/values/prose.js';
import {readByDocument} from '../values/markdownInlines.js';

const piece = fc.constantFrom(
  'a',
  'b c',
  ' ',
  '  ',
  '\n',
  '  \n',
  '\n\n',
  '\n \n  ',
  '.',
  '_',
  '\\',
  '*',
  '**',
  '`',
  '``',
  '[',
  ']',
  '](/x)',
  '](</x y> "t")',
  '](/a_(b))',
  '&amp;',
  '<b>',
  '- ',
  '# ',
  '> ',
  '1. ',
  '![',
  '\t',
  'é漢',
);

describe('parseProse(text), which reads no blocks', () => {
  it('finds the marks that a whole document has', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 14}), (pieces) => {
        const text = pieces.join('');
        const prose = parseProse(text);

        if (typeof prose === 'string') {
          expect(prose).toBe(text);
          return;
        }
        expect(prose).toEqual(readByDocument(text));
      }),
      {numRuns: 3_000, seed: 5, endOnFailure: true},
    );
  });
});
