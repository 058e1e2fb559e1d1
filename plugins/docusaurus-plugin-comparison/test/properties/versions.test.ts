import fc from 'fast-check';
import {fileLanguage} from '../../src/values/language.js';
import {findValueType} from '../../src/values/index.js';
import {check} from './check.js';

const numbers = fc.array(fc.nat({max: 300}), {minLength: 1, maxLength: 4});
const identifier = fc.oneof(
  fc.nat({max: 30}).map(String),
  fc.constantFrom('alpha', 'beta', 'rc', 'x', 'X', 'pre-1', 'a', 'b1', '1b'),
);
// A pre-release follows three numbers.
const preReleases = fc
  .tuple(
    fc.tuple(fc.nat({max: 2}), fc.nat({max: 2}), fc.nat({max: 1})),
    fc.array(identifier, {minLength: 1, maxLength: 3}),
  )
  .map(([release, names]) => `${release.join('.')}-${names.join('.')}`);
const versions = fc.oneof(
  numbers.map((each) => each.join('.')),
  preReleases,
  preReleases.map((version) => `v${version}+build.5`),
  preReleases.map((version) => version.split('-')[0] ?? ''),
);

describe('version: compare(a, b)', () => {
  it('is the order of the numbers, from the left', () => {
    check(
      fc.property(numbers, numbers, (a, b) => {
        expect(compare(a.join('.'), b.join('.'))).toBe(compareNumbers(a, b));
      }),
      1_000,
    );
  });

  it('looks past the sign before a version and its "v"', () => {
    const signs = fc.constantFrom('', 'v', '≥ ', '~', '<= ', '> v', '≈ v');
    check(
      fc.property(numbers, numbers, signs, signs, (a, b, before, other) => {
        expect(compare(before + a.join('.'), other + b.join('.'))).toBe(
          compareNumbers(a, b),
        );
      }),
    );
  });

  // As in Semantic Versioning 2.0.0, section 11.
  it('puts a pre-release before its release', () => {
    const order = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.1-alpha',
      '1.0.1',
    ];

    for (const [index, a] of order.entries()) {
      expect(order.map((b) => compare(a, b))).toEqual(
        order.map((_, other) => Math.sign(index - other)),
      );
    }
  });

  it('takes "x" in a pre-release for a word, not for any word', () => {
    expect(compare('1.0.0-x', '1.0.0-y')).toBe(-1);
    expect(compare('1.0.0-alpha', '1.0.0-x')).toBe(-1);
    expect(compare('1.0.0-X.2', '1.0.0-rc.1')).toBe(-1);
  });

  it('gives the same answer both ways round', () => {
    check(
      fc.property(versions, versions, (a, b) => {
        expect(compare(a, b) + compare(b, a)).toBe(0);
      }),
      1_000,
    );
  });

  it('never goes in a circle', () => {
    check(
      fc.property(versions, versions, versions, (a, b, c) => {
        const [low = a, middle = b, high = c] = [a, b, c].sort(compare);

        expect(compare(low, middle)).toBeLessThanOrEqual(0);
        expect(compare(middle, high)).toBeLessThanOrEqual(0);
        expect(compare(low, high)).toBe(
          Math.min(compare(low, middle), compare(middle, high)),
        );
      }),
      3_000,
    );
  });
});

function compare(a: string, b: string): number {
  const type = findValueType('version');
  const [first, second] = [a, b].map((typed) => {
    const reading = type?.read(typed, {id: 'x', name: 'X', type: 'version'});
    if (!reading || !('value' in reading)) {
      throw new Error(`"${typed}" was refused`);
    }
    return reading.value;
  });
  return first && second && type?.compare
    ? type.compare(first, second, fileLanguage)
    : NaN;
}

/** Numbers from the left; what one version lacks is zero. */
function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < 4; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) {
      return Math.sign(difference);
    }
  }
  return 0;
}
