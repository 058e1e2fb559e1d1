const big = ['k', 'M', 'G', 'T', 'P', 'E'] as const;
const small = ['p', 'n', 'µ', 'u', 'm'] as const;

/** The prefixes that a unit may have. */
export const prefixSets = {
  '': [],
  big,
  si: [...small, ...big],
  iec: [...big, ...big.map((prefix) => `${prefix.toUpperCase()}i`)],
  metre: [...small, ...big, 'c', 'd'],
  gram: small,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PrefixSet = keyof typeof prefixSets;

/**
 * A unit: its symbol; "base", "counted", "level" or an amount of units above it;
 * its prefixes; other spellings.
 */
export type UnitEntry = readonly [
  symbol: string,
  meaning: string,
  prefixes?: PrefixSet,
  spellings?: string,
];

/**
 * The units that every dataset may use. SI Brochure (BIPM, 9th edition) and
 * IEC 80000-13; pound, inch, foot and mile are exact since 1959.
 */
export const unitTable: readonly UnitEntry[] = [
  ['s', 'base', 'si', 'sec second seconds'],
  ['min', '60 s', '', 'minute minutes'],
  ['h', '3600 s', '', 'hr hour hours'],
  ['d', '86400 s', '', 'day days'],
  ['week', '604800 s', '', 'weeks wk'],
  // Months differ in length, so they have a dimension of their own.
  ['month', 'base', '', 'months mo'],
  ['year', '12 month', '', 'years yr y'],
  ['m', 'base', 'metre', 'meter metre meters metres'],
  ['in', '0.0254 m', '', 'inch inches ″'],
  ['ft', '0.3048 m', '', 'foot feet'],
  ['mi', '1609.344 m', '', 'mile miles'],
  ['ha', '10000 m^2'],
  ['L', '0.001 m^3', 'metre', 'l liter litre liters litres'],
  ['mph', '1 mi/h'],
  ['kg', 'base'],
  ['g', '0.001 kg', 'gram', 'grams'],
  ['t', '1000 kg', '', 'tonne tonnes'],
  ['lb', '0.45359237 kg', '', 'lbs pound pounds'],
  ['Hz', '1/s', 'si'],
  ['N', '1 kg·m/s^2', 'si'],
  ['Pa', '1 N/m^2', 'si'],
  ['bar', '100000 Pa', 'si'],
  ['J', '1 N·m', 'si', 'joule joules'],
  ['W', '1 J/s', 'si', 'watt watts'],
  ['Wh', '3600 J', 'si'],
  ['cal', '4.184 J', 'big'],
  ['A', 'base', 'si'],
  ['Ah', '3600 A·s', 'si'],
  ['V', '1 W/A', 'si', 'volt volts'],
  ['Ω', '1 V/A', 'si'],
  ['K', 'base', '', 'kelvin'],
  ['mol', 'base', 'si'],
  ['lm', 'base', '', 'lumen lumens'],
  ['lx', '1 lm/m^2', '', 'lux'],
  ['°', 'base', '', 'deg degree degrees'],
  ['B', 'base', 'iec', 'byte bytes'],
  ['bit', '0.125 B', 'iec', 'bits'],
  ['Bps', '1 B/s', 'iec'],
  ['bps', '1 bit/s', 'iec'],
  ['%', '0.01'],
  ['‰', '0.001'],
  ['ppm', '0.000001'],
  ['×', '1'],
  // A percentage point is a difference, so it does not convert to a share.
  ['pp', 'counted'],
  ['dB', 'level'],
  ['dBm', 'level'],
  ['dBA', 'level'],
  ['px', 'counted', 'big', 'pixel pixels'],
  ['frame', 'counted', '', 'frames'],
  ['fps', '1 frame/s'],
  ['vCPU', 'counted', '', 'vCPUs'],
  ['core', 'counted', '', 'cores'],
  ['GPU', 'counted', '', 'GPUs'],
  ['FLOP', 'counted', 'big', 'FLOPs'],
  ['image', 'counted', '', 'images'],
  ['op', 'counted', '', 'ops operation operations'],
  ['IOPS', '1 op/s'],
  ['req', 'counted', 'big', 'request requests reqs'],
  ['rps', '1 req/s'],
  ['query', 'counted', '', 'queries'],
  ['qps', '1 query/s'],
  ['row', 'counted', '', 'rows'],
  ['token', 'counted', '', 'tokens'],
  ['tok', '1 token', 'big', 'toks'],
  ['character', 'counted', '', 'characters char chars'],
  ['user', 'counted', '', 'users'],
  ['seat', 'counted', '', 'seats'],
  ['star', 'counted', '', 'stars ★'],
];

const oneOfSeveral = 'It has several sizes: declare one under "units".';

/** What to write in place of words that have two meanings. */
export const ambiguousUnits: ReadonlyMap<string, string> = new Map([
  ['KB', 'Write "kB" for 1,000 bytes or "KiB" for 1,024 bytes.'],
  ['b', 'Write "bit" for bits or "B" for bytes.'],
  ['Cal', 'Write "kcal" for 1,000 calories or "cal" for one.'],
  ['C', 'Write "°C" for degrees Celsius; "A·s" is the coulomb.'],
  ['F', 'Write "°F" for degrees Fahrenheit; "A·s/V" is the farad.'],
  [
    'rpm',
    'Write "req/min" for requests, or declare "rpm: 1/min" under "units" for revolutions.',
  ],
  ...['k', 'M', 'G', 'T'].flatMap((prefix) =>
    [prefix, prefix.toLowerCase(), prefix.toUpperCase()].map(
      (letter) =>
        [
          `${letter}b`,
          `Write "${prefix}bit" for bits or "${prefix}B" for bytes.`,
        ] as const,
    ),
  ),
  ...['gal', 'gallon', 'gallons', 'oz', 'ton', 'tons', 'pt'].map(
    (word) => [word, oneOfSeveral] as const,
  ),
]);
