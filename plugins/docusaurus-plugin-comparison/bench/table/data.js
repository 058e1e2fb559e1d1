/** The values of column `c` and row `r`, mixed as in a real comparison. */
const kinds = [
  {
    type: 'duration',
    value: (n) => `${(n % 900) + 1} ${['ms', 's', 'min', 'h'][n % 4]}`,
  },
  {
    type: 'bytes',
    value: (n) => `${(n % 90) / 2 + 1} ${['kB', 'MB', 'MiB', 'GB'][n % 4]}`,
  },
  {type: 'support', value: (n) => ['yes', 'partial', 'no'][n % 3]},
  {type: 'number', value: (n) => String(n % 5_000)},
  {type: 'text', value: (n) => `Some words ${n % 997}`},
];

/** A large dataset as columns, with one value for each row; varies by seed. */
export function makeColumns(rows, columns, seed = 0) {
  return Array.from({length: columns}, (_, c) => {
    const {type, value} = kinds[c % kinds.length];
    return {
      name: `Criterion ${c} (${type})`,
      type,
      values: Array.from({length: rows}, (__, r) =>
        value(mix(seed * 7_919 + r * 31 + c)),
      ),
    };
  });
}

/** Unordered numbers, the same in every run. */
function mix(n) {
  const spread = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d);
  return (Math.imul(spread ^ (spread >>> 12), 0x297a2d39) >>> 0) % 1_000_003;
}

/** Orders that are easy to get wrong. */
export const cases = [
  {
    name: 'numbers',
    type: 'number',
    values: ['40', '5', '300', '12.5', '1000', '8', '99'],
  },
  {
    name: 'durations: 45 s < 3 min < 1 h',
    type: 'duration',
    values: ['3 min', '1 h', '45 s', '200 ms', '90 s', '2 h', '5 s'],
  },
  {
    name: 'bytes: 500 MB < 2 GB',
    type: 'bytes',
    values: ['2 GB', '500 MB', '64 MiB', '1.5 GB', '800 kB', '10 MB', '9 GiB'],
  },
  {
    name: 'versions: 1.9 < 1.10',
    type: 'version',
    values: ['1.10', '1.9', '10.0', '1.10.1', '2.0', '1.0.9', '1.2.3'],
  },
  {
    name: 'qualifiers: ≤ 30 s < ~ 3 min',
    type: 'duration',
    values: ['~ 3 min', '≤ 30 s', '≥ 1 h', '90 s', '< 2 h', '> 5 s', '~ 10 ms'],
  },
  {
    name: 'ranges: 30–50 s < 2–4 min',
    type: 'duration',
    values: ['2–4 min', '30–50 s', '1–2 h', '10–20 ms', '5–8 s', '90 s', '1 s'],
  },
];

const factors = {
  ms: 1e-3,
  s: 1,
  min: 60,
  h: 3600,
  kB: 1e3,
  MB: 1e6,
  MiB: 2 ** 20,
  GB: 1e9,
  GiB: 2 ** 30,
};

/** Converts a value to a number, independently of the plugin. */
export function convert(text, type) {
  if (type === 'version') {
    return text
      .split('.')
      .reduce((sum, part, place) => sum + Number(part) / 1e3 ** place, 0);
  }
  const [, low, high = low, unit] =
    /^\D*?([\d.]+)(?:–([\d.]+))?(?: (\w+))?$/.exec(text) ?? [];
  return ((Number(low) + Number(high)) / 2) * (unit ? factors[unit] : 1);
}

/** The columns as a Markdown table. */
export function toMarkdown(columns) {
  const row = (cells) => `| ${cells.join(' | ')} |\n`;
  return [
    row(['Subject', ...columns.map(({name}) => name)]),
    row(['---', ...columns.map(() => '---')]),
    ...columns[0].values.map((_, r) =>
      row([`Subject ${r}`, ...columns.map(({values}) => values[r])]),
    ),
  ].join('');
}

/** The same columns as a dataset of the plugin. */
export function toYaml(columns) {
  const lines = ['title: Table', 'criteria:'];
  columns.forEach(({name, type}, c) => {
    lines.push(`  c${c}: {name: ${JSON.stringify(name)}, type: ${type}}`);
  });
  lines.push('subjects:');
  const count = columns[0].values.length;
  for (let r = 0; r < count; r += 1) {
    lines.push(`  s${r}:`, `    name: Subject ${r}`, '    values:');
    columns.forEach(({values}, c) => {
      lines.push(`      c${c}: ${JSON.stringify(values[r])}`);
    });
  }
  return `${lines.join('\n')}\n`;
}
