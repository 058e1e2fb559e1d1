interface ChartCase {
  readonly name: string;
  readonly yaml: string;
  readonly scale?: 'linear' | 'log';
}

type Subjects = Readonly<Record<string, string>>;

function caseOf(
  name: string,
  type: string,
  subjects: Subjects,
  more: Pick<ChartCase, 'scale'> = {},
): ChartCase {
  const lines = Object.entries(subjects).map(
    ([subject, value], index) =>
      `  s${index}: {name: ${JSON.stringify(subject)}, values: {x: ${value}}}`,
  );
  return {
    name,
    yaml: `title: T
criteria: {x: {name: ${JSON.stringify(name)}, type: ${type}}}
subjects:
${lines.join('\n')}
sources: {a: {title: One}, b: {title: Two}}
`,
    ...more,
  };
}

/** Data as people have it, and data that breaks charts. */
export const chartCases: readonly ChartCase[] = [
  caseOf('Start-up time', 'duration', {
    'Virtual machine': '29.3 s to 96.9 s',
    Container: '568 ms to 1157 ms',
    'Sandboxed container': '1144 ms',
    'VM-backed container': '0.82 s to 0.95 s',
    MicroVM: '≤ 125 ms',
    Unikernel: '3 ms to 40 ms',
    WebAssembly: '< 50 µs',
    Process: 'unknown',
  }),
  caseOf('Memory', 'bytes', {
    'Virtual machine': '~ 131 MB',
    'VM-backed container': '130 MB to 320 MB',
    Container: '~ 4.1 MB',
    MicroVM: '≤ 5 MB',
    Unikernel: '< 10 MB',
    Library: 'n/a',
    Other: '≥ 300 MB',
  }),
  caseOf('Image size', 'bytes', {
    Page: '4 KiB',
    L1: '32 KiB to 64 KiB',
    L2: '1 MiB',
    L3: '32 MiB',
    'Ubuntu, minimal': '226.75 MiB',
  }),
  caseOf('Blocks', 'bytes', {Small: '40 MiB', Large: '200 MiB'}),
  caseOf('Change in a year', 'percent', {
    Shrank: '-8 %',
    Same: '0 %',
    Both: '-3 % to 4 %',
    Grew: '12.5 %',
  }),
  caseOf('Availability', 'percent', {
    Basic: '99 %',
    Usual: '≥ 99.9 %',
    Best: '99.99 %',
  }),
  caseOf('Price', 'money, currency: EUR', {
    Free: '0 EUR',
    Some: '12.50 EUR',
    Many: '250000000 EUR to 3000000000 EUR',
  }),
  caseOf('Requests', 'number', {
    Idle: '0',
    Few: '12',
    Some: '{disputed: [{value: 120, source: a}, {value: 900 to 1400, source: b}]}',
    Many: '≥ 4000',
    Most: '1000000000',
  }),
  caseOf('Backups', 'duration', {
    Cache: '2 ms',
    Replica: '40 s',
    Snapshot: '12 min to 3 h',
    Tape: '≥ 2 d',
  }),
  caseOf('Hours', 'duration', {Short: '2 h', Long: '17 h', Half: '30 min'}),
  caseOf('Founded', 'date', {
    Early: '< 2001',
    Xen: '2003-10',
    LXC: '2008-08',
    Docker: '2013-03-20',
    Firecracker: '~ 2018-11',
    Span: '2005 to 2017',
  }),
  caseOf('Released', 'date', {
    One: '2026-03-02',
    Two: '2026-03-09',
    Three: '2026-03-29',
  }),
  caseOf('Equal', 'number', {One: '4', Two: '4'}),
  caseOf('Few', 'number', {One: '3', Two: '7', Three: '48'}, {scale: 'log'}),
  caseOf(
    'Linear',
    'duration',
    {Fast: '1 ms', Slow: '100 s'},
    {scale: 'linear'},
  ),
  caseOf('Names', 'number', {
    Elektrizitätsversorgungsunternehmensverband: '12',
    'a/b/c/d/organization/repository-with-a-long-name': '64',
    'The name of a subject that was meant to be a sentence, and became one':
      '30 to 60',
    Disputed:
      '{disputed: [{value: 11 to 12, source: a}, {value: 20 to 21, source: b}, {value: 63 to 64, source: a}, {value: 40, source: b}]}',
  }),
];

/** Exact figures near to each other, which bars show. */
export const barCases: readonly ChartCase[] = [
  caseOf('Fuel', 'number', {Fast: '9.5', Slow: '4', None: '0', New: 'unknown'}),
  caseOf('Backup time', 'duration', {
    'Full backup of every volume': '3 h',
    Incremental: '25 min',
    Snapshot: '4 min',
  }),
  caseOf('Price', 'money, currency: EUR', {
    Some: '1200000.50 EUR',
    More: '2500000 EUR',
    'a/b/c/d/organization/repository-with-a-long-name': '98000 EUR',
  }),
  caseOf('Share', 'percent', {All: '100 %', Most: '99.9 %', Few: '2.5 %'}),
  caseOf('Far', 'bytes', {Small: '1 kB', Large: '2 GB'}, {scale: 'linear'}),
];

/** Several criteria of the same subjects, for charts of two, three and four. */
export const panelYaml = `
title: Ways to run a service
criteria:
  startup: {name: Start-up time until the first answer, type: duration}
  memory: {name: Memory, type: bytes}
  price: {name: Price of a year, type: money, currency: EUR}
  change: {name: Change, type: percent}
subjects:
  vm:
    name: Virtual machine
    values: {startup: 29.3 s to 96.9 s, memory: ~ 131 MB, price: 12000 €, change: -8 %}
  kata:
    name: VM-backed container of a runtime
    values: {startup: '≤ 950 ms', memory: 130 MB to 320 MB, price: 1450 €, change: n/a}
  process:
    name: Process
    values: {startup: 12 ms, memory: '≥ 600 kB', price: unknown, change: 100 %}
  wasm:
    name: WebAssembly
    values:
      startup: {disputed: [{value: 50 µs, source: a}, {value: 4 ms, source: b}]}
      memory: < 10 MB
      price: 0 €
      change: 12.5 %
sources: {a: {title: One}, b: {title: Two}}
`;

export const panelCases = [
  'startup,memory',
  'price,startup,memory',
  'startup,memory,price,change',
] as const;

/** Two criteria of the same unit, for charts of what changes between them. */
export const changeYaml = `
title: Starts
criteria:
  cold: {name: First start of the day, type: duration}
  warm: {name: Any other start, type: duration}
subjects:
  vm: {name: Virtual machine, values: {cold: 29.3 s to 96.9 s, warm: 8 s to 11 s}}
  container: {name: Container, values: {cold: ~ 568 ms, warm: 310 ms}}
  kata: {name: VM-backed container of a runtime, values: {cold: 2 s, warm: 2 s}}
  microvm: {name: MicroVM, values: {cold: ≤ 125 ms, warm: ≤ 8 ms}}
  unikernel: {name: Unikernel, values: {cold: 3 ms to 40 ms, warm: 2 ms to 35 ms}}
  slower: {name: Slower, values: {cold: 1 ms, warm: 96.9 s}}
  disputed:
    name: Disputed
    values:
      cold: {disputed: [{value: 1 s, source: a}, {value: 20 s to 30 s, source: b}]}
      warm: {disputed: [{value: 4 ms, source: a}, {value: ≥ 9 s, source: b}]}
  process: {name: Process, values: {cold: 2 ms, warm: unknown}}
  function: {name: Function, values: {cold: n/a, warm: 90 s}}
sources: {a: {title: One}, b: {title: Two}}
`;
