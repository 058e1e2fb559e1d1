import fc from 'fast-check';
import {availability} from '../../src/values/availability.js';
import {
  formatRanges,
  parseRanges,
  type AvailabilityRange,
} from '../../src/values/availabilityRanges.js';

const release = fc
  .tuple(fc.nat(200), fc.option(fc.nat(9)))
  .map(([major, minor]) => (minor === null ? `${major}` : `${major}.${minor}`));
const bound = fc.oneof(
  release,
  release.map((text) => `≤ ${text}`),
);
// What is typed, with all that separates parts.
const text = fc
  .string({
    unit: fc.constantFrom(',', ';', '"', ' ', 'a', '-', '\n', 'partial'),
  })
  .map((typed) => typed.trim());
const range: fc.Arbitrary<AvailabilityRange> = fc.record(
  {
    since: fc.oneof(bound, fc.constantFrom('yes', 'no', 'preview')),
    removed: fc.oneof(bound, fc.constant('preview')),
    partial: fc.constant(true as const),
    prefix: text,
    as: text,
    flag: text,
    note: text,
  },
  {requiredKeys: ['since']},
);

describe('parseRanges(text)', () => {
  it('reads what formatRanges writes as the same ranges', () => {
    fc.assert(
      fc.property(fc.array(range, {minLength: 1, maxLength: 4}), (ranges) => {
        expect(parseRanges(formatRanges(ranges))).toEqual(ranges);
      }),
    );
  });

  it('takes any text, and writes what it reads as it reads it', () => {
    const part = fc.constantFrom(
      ',',
      ';',
      '"',
      ' ',
      '57',
      '≤ ',
      'yes',
      'no',
      'partial',
      'prefix a',
      'removed in 9',
      'behind the flag b',
      '""',
      '3–9',
      'as ',
      '\n',
    );

    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), (parts) => {
        const ranges = parseRanges(parts.join(''));
        if (!('found' in ranges)) {
          expect(parseRanges(formatRanges(ranges))).toEqual(ranges);
        }
      }),
    );
  });

  it('reads a long text in time that grows with its length', () => {
    const long = Array.from({length: 20_000}, (_, at) => `${at}, partial`);

    expect(parseRanges(long.join('; '))).toHaveLength(20_000);
    expect(parseRanges('"'.repeat(100_001))).toHaveProperty('found');
  });
});

describe('availability.read(typed, criterion)', () => {
  const criterion = {id: 'x', name: 'X', type: 'availability'};
  const isRefused = (ranges: readonly AvailabilityRange[]) => {
    const reading = availability.read(formatRanges(ranges), criterion);
    return 'refused' in reading && reading.refused === 'overlapping-ranges';
  };
  const plain = fc
    .tuple(fc.nat(12), fc.option(fc.integer({min: 1, max: 12})))
    .map(([since, length]) => ({
      since,
      end: length === null ? Infinity : since + length,
    }));

  it('refuses ranges that share a release, and only these', () => {
    fc.assert(
      fc.property(fc.array(plain, {minLength: 1, maxLength: 5}), (spans) => {
        const inBoth = Array.from({length: 40}, (_, at) =>
          spans.filter(({since, end}) => since <= at && at < end),
        ).some((each) => each.length > 1);
        const ranges = spans.map(({since, end}) => ({
          since: `${since}`,
          ...(end !== Infinity && {removed: `${end}`}),
        }));

        expect(isRefused(ranges)).toBe(inBoth);
        expect(isRefused(ranges.map((each) => ({...each, flag: 'f'})))).toBe(
          false,
        );
      }),
    );
  });

  it.each([
    ['4', '57'],
    ['9.1', '10'],
    ['57', 'yes'],
    ['yes', '4, partial'],
    ['57, partial', '4, behind the flag a'],
    ['57, behind the flag a', 'preview'],
    ['preview', '4, removed in 9'],
    ['4, removed in 9', 'no'],
  ])('orders %j before %j', (before, after) => {
    const [a, b] = [before, after].map((typed) =>
      availability.read(typed, criterion),
    );

    expect(a).toHaveProperty('value');
    expect(b).toHaveProperty('value');
    if (a && b && 'value' in a && 'value' in b) {
      const language = undefined as never;
      expect(availability.compare?.(a.value, b.value, language)).toBeLessThan(
        0,
      );
    }
  });
});
