import {findValueType} from '../../src/values/index.js';

// Every unit as a fraction of whole numbers, taken from the standards and not
// from the plugin: the SI brochure (BIPM, 9th edition) and IEC 80000-13.
type Fraction = readonly [number: bigint, of: bigint];

const seconds = new Map<string, Fraction>([
  ...same([1n, 10n ** 9n], ['ns', 'nanosecond', 'nanoseconds']),
  // Both letters in use: the micro sign and the Greek mu.
  ...same([1n, 10n ** 6n], ['\u00b5s', '\u03bcs', 'us']),
  ...same([1n, 10n ** 6n], ['microsecond', 'microseconds']),
  ...same([1n, 10n ** 3n], ['ms', 'millisecond', 'milliseconds']),
  ...same([1n, 1n], ['s', 'sec', 'second', 'seconds']),
  ...same([60n, 1n], ['min', 'minute', 'minutes']),
  ...same([3_600n, 1n], ['h', 'hour', 'hours']),
  ...same([86_400n, 1n], ['d', 'day', 'days']),
  ...same([604_800n, 1n], ['week', 'weeks']),
]);

const bytes = new Map<string, Fraction>([
  ...same([1n, 1n], ['B', 'byte', 'bytes']),
  ...powersOf(1_000n, ['kB', 'MB', 'GB', 'TB', 'PB', 'EB']),
  ...powersOf(1_024n, ['KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB']),
]);

describe.each([
  {type: 'duration', units: seconds},
  {type: 'bytes', units: bytes},
])('$type: read(typed, criterion)', ({type, units}) => {
  it('knows these units and no other', () => {
    const known = findValueType(type)?.units?.({id: 'x', name: 'X', type});

    expect(Object.keys(known ?? {}).sort()).toEqual([...units.keys()].sort());
  });

  it.each([...units])('turns %s into the base unit', (unit, [number, of]) => {
    for (const figure of [1n, 7n, 1_536n]) {
      const base = Number(figure * number) / Number(of);

      expect(sortKeyOf(type, `${figure} ${unit}`) / base).toBeCloseTo(1, 12);
    }
  });

  it.each([...units.keys()])('takes %s once for a range', (unit) => {
    const twice = sortKeyOf(type, `1 ${unit} to 4 ${unit}`);

    expect(sortKeyOf(type, `1–4 ${unit}`)).toBe(twice);
    expect(sortKeyOf(type, `1-4${unit}`)).toBe(twice);
    expect(sortKeyOf(type, `1 to 4 ${unit}`)).toBe(twice);
  });
});

describe('bytes: read(typed, criterion)', () => {
  it.each(['KB', 'KBytes', 'K', 'k', 'M', 'm', 'T', 'mB', 'gB', 'b', 'Mb'])(
    'says what to write in place of %s',
    (unit) => {
      expect(hintOf('bytes', unit)).toMatch(/^Write "/);
    },
  );
});

describe('bytes: read(typed, criterion)', () => {
  it.each([
    'bit',
    'bits',
    'kb',
    'Kb',
    'mb',
    'Gb',
    'Mbit',
    'Kib',
    'mib',
    'Mibit',
  ])('says of %s that bits are no bytes', (unit) => {
    expect(hintOf('bytes', unit)).toMatch(/bits are another dimension/i);
  });
});

describe('duration: read(typed, criterion)', () => {
  it.each(['m', 'month', 'months', 'y', 'yr', 'year', 'years'])(
    'says what to write in place of %s',
    (unit) => {
      expect(hintOf('duration', unit)).toMatch(/[Ww]rite /);
    },
  );
});

function same(value: Fraction, units: readonly string[]) {
  return units.map((unit) => [unit, value] as const);
}

function powersOf(base: bigint, units: readonly string[]) {
  return units.map(
    (unit, index) => [unit, [base ** BigInt(index + 1), 1n]] as const,
  );
}

function read(type: string, typed: string) {
  return findValueType(type)?.read(typed, {id: 'x', name: 'X', type});
}

function sortKeyOf(type: string, typed: string): number {
  const reading = read(type, typed);
  return reading && 'value' in reading ? Number(reading.value.sortKey) : NaN;
}

function detailsOf(type: string, typed: string) {
  return (read(type, typed) as {details?: Record<string, unknown>}).details;
}

function hintOf(type: string, unit: string): unknown {
  return detailsOf(type, `5 ${unit}`)?.['hint'];
}
