import {datasetOf} from './datasetOf.js';

// What YAML 1.1, YAML 1.2 or JavaScript would take for a number, a date, a
// time, a boolean or nothing.
const typed = [
  'no',
  'yes',
  'Yes',
  'NO',
  'on',
  'off',
  'y',
  'true',
  'False',
  'null',
  'Null',
  '~',
  '1.10',
  '1.0',
  '012',
  '0o17',
  '0x1F',
  '0b101',
  '1_000',
  '1e3',
  '+5',
  '-0',
  '.5',
  '5.',
  '.inf',
  '-.INF',
  '.nan',
  'NaN',
  'Infinity',
  '12345678901234567890',
  '0.1000000000000000055511151231257827',
  '12:30:45',
  '190:20:30',
  '2024-02-30',
  '2024-06-30',
  '2001-12-14t21:59:43.10-05:00',
  '=',
  '<',
  '1.2.3',
  '10 %',
  'a,b',
  '$5',
  '(none)',
  'undefined',
  'toString',
];

describe('a text cell', () => {
  it.each(typed)('shows %s as typed', (text) => {
    expect(cellOf(text)).toEqual(valueOf(text));
    expect(cellOf(`"${text}"`)).toEqual(valueOf(text));
    expect(cellOf(`{value: "${text}"}`)).toEqual(valueOf(text));
  });

  it('takes off the spaces around plain text and keeps those in quotes', () => {
    expect(cellOf('  a  b  ')).toEqual(valueOf('a  b'));
    expect(cellOf('" a  b "')).toEqual(valueOf(' a  b '));
  });

  it('keeps the states for the two words that mean them', () => {
    expect(cellOf('unknown')).toMatchObject({state: 'unknown'});
    expect(cellOf('n/a')).toMatchObject({state: 'not-applicable'});
  });

  it('refuses the same words in capitals, which say nothing as a value', () => {
    expect(() => cellOf('Unknown')).toThrow('Write "unknown"');
    expect(() => cellOf('N/A')).toThrow('Write "n/a"');
  });
});

describe('every other text', () => {
  it.each(typed)('shows %s as typed', (text) => {
    const dataset = datasetOf(`
title: ${text}
description: ${text}
criteria: {a: {name: "${text}", group: "${text}", type: text}}
layers: {l: {name: "${text}"}}
sources: {s: {title: "${text}", authors: "${text}"}}
subjects:
  one:
    name: ${text}
    short: ${text}
    values: {a: {value: x, note: "${text}", when: "${text}"}}
`);

    expect(dataset).toMatchObject({
      title: text,
      description: text,
      criteria: [{name: text, group: text}],
      layers: [{name: text}],
      sources: [{title: text, authors: text}],
      subjects: [{name: text, short: text, cells: [{note: text, when: text}]}],
    });
  });
});

function cellOf(yaml: string): unknown {
  const [subject] = datasetOf(`
title: Typed
criteria: {a: {name: A, type: text}}
subjects:
  one:
    name: One
    values:
      a: ${yaml}
`).subjects;
  return subject?.cells[0];
}

function valueOf(text: string) {
  return {state: 'value', value: {text, sortKey: text}, sources: []};
}
