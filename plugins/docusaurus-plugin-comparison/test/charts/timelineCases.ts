import type {RawAttributes} from '../../src/views/select.js';

interface TimelineCase {
  readonly yaml: string;
  readonly typed?: RawAttributes;
}

/** A dataset with a history of these events. */
export function historyYaml(
  events: readonly (readonly [date: string, title: string])[],
): string {
  const lines = events.map(
    ([date, title]) => `  - {date: ${date}, title: ${JSON.stringify(title)}}\n`,
  );
  return `title: T
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: y}}}
history:
${lines.join('')}`;
}

/** A dataset with a criterion of dates. */
export function datesYaml(
  rows: readonly (readonly [name: string, date: string])[],
): string {
  const lines = rows.map(
    ([name, date], index) =>
      `  s${index}: {name: ${JSON.stringify(name)}, values: {released: ${date}}}\n`,
  );
  return `title: T
criteria: {released: {name: Released, type: date}}
subjects:
${lines.join('')}sources: {a: {title: One}, b: {title: Two}}
`;
}

/** So many events on days in no order, always the same. */
export function manyEvents(count: number): string {
  let state = 11;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return historyYaml(
    Array.from({length: count}, (_, index) => [
      `${1990 + Math.floor(next() ** 0.3 * 35)}-0${1 + Math.floor(next() * 9)}`,
      `Release ${index} of an engine`,
    ]),
  );
}

/** Data as people have it, and data that breaks timelines. */
export const timelineCases: readonly TimelineCase[] = [
  {
    yaml: historyYaml([
      ['1967', 'IBM ships CP-67, the first virtual machine monitor in use'],
      ['1979', 'chroot appears in Unix V7'],
      ['1999-05-15', 'VMware Workstation runs on x86'],
      ['2000-03-14', 'FreeBSD 4.0 has jails'],
      ['2003', 'Xen is published'],
      ['2006', 'AMD and Intel add instructions for virtual machines'],
      ['2008-08-06', 'LXC'],
      ['2013-03-20', 'Docker appears'],
      ['2014-06-07', 'Kubernetes'],
      ['2015-06-22', 'The Open Container Initiative is founded'],
      ['2018-05-02', 'gVisor'],
      ['2018-11-26', 'Firecracker'],
    ]),
  },
  {
    yaml: datesYaml([
      ['Container', '2013-03-20'],
      ['Virtual machine', '~ 1967'],
      ['MicroVM', '2018 – 2020-05'],
      ['Unikernel', '≤ 2013'],
      ['WebAssembly', '≥ 2017-03'],
      [
        'Sandboxed container',
        '{disputed: [{value: 2016, source: a}, {value: 2018-05, source: b}]}',
      ],
      ['A whole range', '1967 – 2020'],
      ['Not yet', 'unknown'],
      ['Never', 'n/a'],
    ]),
    typed: {criterion: 'released', page: '#t'},
  },
  {yaml: historyYaml([['2013-03', 'Only one']])},
  {
    yaml: historyYaml([
      ['2013', 'Year'],
      ['2013-01', 'Month'],
      ['2013-01-01', 'Day'],
      ['2013-01-02', 'The day after'],
    ]),
  },
  {
    yaml: historyYaml([
      ['2001', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'],
      ['2005-02', 'Virtualisierungserweiterungen für Rechenzentrumsbetreiber'],
      ['2010', 'x'.repeat(200)],
      ['2011', 'words and '.repeat(30)],
    ]),
  },
  {
    yaml: historyYaml([
      ['2001', 'محرك أول للاختبار'],
      ['2010-03', 'מנוע שני לבדיקה ארוכה מאוד'],
      ['2020', '仮想マシンの最初のリリースです。とても長い文字列'],
    ]),
  },
  {yaml: manyEvents(30)},
  {yaml: manyEvents(300)},
  {
    yaml: datesYaml(
      Array.from({length: 60}, (_, index) => [
        `Subject ${index}`,
        `20${String(10 + (index % 14)).padStart(2, '0')}`,
      ]),
    ),
    typed: {criterion: 'released', page: '#t'},
  },
];
