/** How many columns the tables have, next to their names. */
export const sizes = [5, 9, 14, 20, 40] as const;

/** How many rows each table has: more than a page. */
export const rowCount = 60;

export function columnName(column: number): string {
  return `Name${two(column)}q`;
}

export function valueText(row: number, column: number): string {
  return `r${two(row)}c${two(column)}e`;
}

export function noteText(row: number): string {
  return `The note of row ${two(row)} is printed to its end.`;
}

/** Pages with a table of each size, and one whose subjects are its columns. */
export function paperFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const size of sizes) {
    files[`docs/n${size}.comparison.yaml`] = datasetText(rowCount, size);
    files[`docs/n${size}.mdx`] =
      `# ${size} columns\n\n::comparison-table{data=./n${size}.comparison.yaml}\n`;
  }
  files['docs/turned.mdx'] =
    `# Columns of subjects\n\n::comparison-table{data=./turned.comparison.yaml orientation=subjects-as-columns}\n`;
  files['docs/turned.comparison.yaml'] = datasetText(20, 60);
  return files;
}

/** A page with room for a table of 18 columns of signs and short figures. */
export const wideFiles = {
  'docs/wide.mdx': `---
hide_table_of_contents: true
---

# Wide

::comparison-table{data=./wide.comparison.yaml}
`,
  'docs/wide.comparison.yaml': [
    'title: Wide',
    'criteria:',
    ...[
      'Own kernel',
      'Live migration',
      'Snapshots',
      'Container images',
      'GPU access',
      'Windows guests',
    ].map((name, at) => `  a${at}: {name: ${name}, type: support}`),
    ...[
      'Start-up time',
      'Stop time',
      'Pause time',
      'Resume time',
      'Copy time',
      'Build time',
    ].map((name, at) => `  b${at}: {name: ${name}, type: duration}`),
    ...[
      'Memory used',
      'Image size',
      'Disk size',
      'Cache size',
      'Log size',
      'Code size',
    ].map((name, at) => `  c${at}: {name: ${name}, type: bytes}`),
    'subjects:',
    ...['Virtual machine', 'Container', 'MicroVM', 'Unikernel'].map(
      (name, row) =>
        [
          `  s${row}:`,
          `    name: ${name}`,
          '    values:',
          ...times(6, (at) => `      a${at}: ${at % 2 ? 'yes' : 'partial'}`),
          ...times(6, (at) => `      b${at}: ${125 + at + row} ms`),
          ...times(6, (at) => `      c${at}: ${20 + at + row} MiB`),
        ].join('\n'),
    ),
    '',
  ].join('\n'),
};

function datasetText(subjects: number, criteria: number): string {
  return [
    'title: Printed',
    'criteria:',
    ...times(
      criteria,
      (at) =>
        `  c${at}: {name: ${columnName(at)}, type: text, group: Group ${Math.floor(at / 4)}}`,
    ),
    'subjects:',
    ...times(subjects, (row) =>
      [
        `  s${row}:`,
        `    name: Subject ${two(row)}`,
        '    values:',
        ...times(criteria, (at) =>
          at === 0 && row % 3 === 0
            ? `      c0: {value: ${valueText(row, 0)}, note: ${noteText(row)}}`
            : `      c${at}: ${valueText(row, at)}`,
        ),
      ].join('\n'),
    ),
    '',
  ].join('\n');
}

/** A number of two digits, so that none begins with another. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

function times<Result>(
  count: number,
  make: (index: number) => Result,
): readonly Result[] {
  return Array.from({length: count}, (_, index) => make(index));
}
