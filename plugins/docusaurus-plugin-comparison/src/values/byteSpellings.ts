const prefixes = [
  ['k', 'kilo', 'kibi'],
  ['M', 'mega', 'mebi'],
  ['G', 'giga', 'gibi'],
  ['T', 'tera', 'tebi'],
  ['P', 'peta', 'pebi'],
  ['E', 'exa', 'exbi'],
] as const;

type Spelling = readonly [typed: string, meant: string];

/** Other spellings of units of bytes: "megabytes", "Mbyte", "Mo" in French. */
export const byteSynonyms: ReadonlyMap<string, string> = new Map([
  ['octet', 'B'],
  ['octets', 'B'],
  ...prefixes.flatMap(([letter, decimal, binary]): readonly Spelling[] => {
    const lower = letter.toLowerCase();
    const nouns = ['byte', 'bytes', 'octet', 'octets'];
    const shortNouns = ['byte', 'bytes', 'o'];
    const spell = (start: string, ends: readonly string[], meant: string) =>
      ends.map((end) => [`${start}${end}`, meant] as const);
    return [
      ...spell(decimal, nouns, `${letter}B`),
      ...spell(lower, shortNouns, `${letter}B`),
      ...spell(binary, nouns, `${letter.toUpperCase()}iB`),
      ...spell(`${lower}i`, shortNouns, `${letter.toUpperCase()}iB`),
    ];
  }),
]);

/** What to say to units that may mean bits, or powers of 1,000 or of 1,024. */
export const byteHints: ReadonlyMap<string, string> = new Map([
  ...hintsForBits('', 'B'),
  ...prefixes.flatMap(([letter]): readonly Spelling[] => {
    const upper = letter.toUpperCase();
    const lower = letter.toLowerCase();
    const powers = `Write "${letter}B" for powers of 1,000 or "${upper}iB" for powers of 1,024.`;
    return [
      [upper, powers],
      [lower, powers],
      [`${lower}B`, powers],
      ...[upper, lower].flatMap((start) => [
        ...hintsForBits(start, `${letter}B`),
        ...hintsForBits(`${start}i`, `${upper}iB`),
        ...hintsForBits(`${start}I`, `${upper}iB`),
      ]),
    ];
  }),
  ...['KB', 'Kbyte', 'Kbytes', 'KByte', 'KBytes'].map(
    (typed) =>
      [typed, 'Write "kB" for 1,000 bytes or "KiB" for 1,024 bytes.'] as const,
  ),
]);

function hintsForBits(start: string, unit: string): readonly Spelling[] {
  return [
    [`${start}b`, `Write "${unit}" for bytes; bits are another dimension.`],
    ...['bit', 'bits', 'Bit', 'Bits'].map(
      (noun) =>
        [
          `${start}${noun}`,
          'Bits are another dimension: write bytes, which have 8 bits each.',
        ] as const,
    ),
  ];
}
