import {valueTypes} from '../../src/values/index.js';

const long = 100_000;
const spaces = ' '.repeat(long);

// Each would take hours, were a regular expression to try all the ways to
// share it out; the test's time limit is the assertion.
const hostile: Readonly<Record<string, string>> = {
  digits: '1'.repeat(long),
  'digits and a letter': `${'1'.repeat(long)}x`,
  points: `1${'.1'.repeat(long)}`,
  signs: '-'.repeat(long),
  exponents: '1e'.repeat(long),
  letters: `1 ${'a'.repeat(long)}5`,
  words: `1 s${' to'.repeat(long)}`,
  dashes: `1 s${'–'.repeat(long)}`,
  'spaced dashes': `1 s${' -'.repeat(long)}x`,
  spaces,
  'spaces inside of a figure': `1${spaces}x9`,
  'spaces after a unit': `1 s${spaces}x`,
  'spaces around a dash': `1 s${spaces}-${spaces}x`,
  'spaces around "to"': `1 s${spaces}to${spaces}x`,
  qualifiers: '<'.repeat(long),
};

describe.each(valueTypes)('$name: read(typed, criterion)', (type) => {
  it.each(Object.entries(hostile))(
    'comes to an end with long %s',
    (_, typed) => {
      const reading = type.read(typed, {
        id: 'x',
        name: 'X',
        type: type.name,
        ...(type.needs === 'unit' && {unit: 'MB/s'}),
      });

      expect(Object.keys(reading)).not.toEqual([]);
    },
  );
});
