interface ScatterCase {
  readonly yaml: string;
  readonly scale?: 'linear' | 'log';
}

/** A dataset of two criteria, from lines of a name and two values. */
export function scatterYaml(
  [x, y]: readonly [string, string],
  rows: readonly (readonly [name: string, x: string, y: string])[],
): string {
  const lines = rows.map(
    ([name, a, b], index) =>
      `  s${index}: {name: ${JSON.stringify(name)}, values: {x: ${a}, y: ${b}}}\n`,
  );
  return `title: T
criteria: {x: {${x}}, y: {${y}}}
subjects:
${lines.join('')}sources: {a: {title: One}, b: {title: Two}}
`;
}

/** Subjects with figures in no order, always the same. */
export function scatterPoints(
  count: number,
  nameOf = (index: number) => `Subject ${index}`,
): string {
  let state = 7;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return scatterYaml(
    ['name: Price, type: number', 'name: Range, type: number'],
    Array.from({length: count}, (_, index) => [
      nameOf(index),
      (10 + 40 * (next() + next())).toFixed(1),
      (100 + 200 * (next() + next())).toFixed(0),
    ]),
  );
}

/** Data as people have it, and data that breaks charts. */
export const scatterCases: readonly ScatterCase[] = [
  {
    yaml: scatterYaml(
      [
        'name: Start-up time, type: duration, better: lower',
        'name: Memory footprint, type: bytes, better: lower',
      ],
      [
        ['Virtual machine', '29.3 s to 96.9 s', '~ 131 MB'],
        ['Container', '568 ms to 1157 ms', '~ 4.1 MB'],
        ['Sandboxed container', '1144 ms', '~ 23.7 MB'],
        ['VM-backed container', '0.82 s to 0.95 s', '130 MB to 320 MB'],
        ['MicroVM', '≤ 125 ms', '≤ 5 MB'],
        ['Unikernel', '3 ms to 40 ms', '< 10 MB'],
        ['WebAssembly', '< 50 µs', 'unknown'],
      ],
    ),
    scale: 'log',
  },
  {
    yaml: scatterYaml(
      [
        'name: Price, type: "money", currency: EUR',
        'name: Change, type: percent',
      ],
      [
        ['Free', '0 EUR', '-8 %'],
        ['Some', '12.50 EUR', '0 %'],
        ['Many', '≥ 100 EUR', '-3 % to 4 %'],
        [
          'Disputed',
          '{disputed: [{value: 20 EUR, source: a}, {value: 60 EUR, source: b}]}',
          '12.5 %',
        ],
        [
          'Both',
          '{disputed: [{value: 35 EUR, source: a}, {value: 45 EUR, source: b}]}',
          '{disputed: [{value: 6 %, source: a}, {value: ≤ 9 %, source: b}]}',
        ],
        ['None', 'n/a', '3 %'],
      ],
    ),
  },
  {
    yaml: scatterYaml(
      ['name: Founded, type: date', 'name: Users, type: number'],
      [
        ['Early', '< 2001', '0'],
        ['Xen', '2003-10', '120'],
        ['LXC', '2008-08', '≥ 4000'],
        ['Docker', '2013-03-20', '1000000000'],
        ['Firecracker', '~ 2018-11', '1400'],
        ['Span', '2005 to 2017', '~ 900'],
      ],
    ),
  },
  {
    yaml: scatterYaml(
      [
        'name: The time from the first request until the last answer of the server, type: duration',
        'name: Price of a year, type: "money", currency: EUR',
      ],
      [
        [
          'Elektrizitätsversorgungsunternehmensverband',
          '12 s',
          '250000000 EUR',
        ],
        [
          'a/b/c/d/organization/repository-with-a-long-name',
          '64 s',
          '3000000000 EUR',
        ],
        ['One', '30 s', '900000000 EUR'],
        ['The same', '30 s', '900000000 EUR'],
      ],
    ),
  },
  {
    yaml: scatterYaml(
      ['name: X, type: number', 'name: Y, type: number'],
      [['Only', '4', '4']],
    ),
  },
  {yaml: scatterPoints(25)},
  {yaml: scatterPoints(60)},
];
