/** @jest-environment jsdom */
import {
  readBoundsOfVersions,
  versionFilter,
} from '../../../src/client/table/versionFilter.js';
import {columnOf, yamlOf} from './columnOf.js';

const notation = {decimalSign: ',', to: 'bis'} as const;

describe('readBoundsOfVersions(text, notation)', () => {
  it.each([
    ['1.10', {low: '1.10', high: '1.10', isOpen: false}],
    ['= v1.10', {low: 'v1.10', high: 'v1.10', isOpen: false}],
    ['>= 1.10', {low: '1.10', isOpen: false}],
    ['≥1.10', {low: '1.10', isOpen: false}],
    ['> 1.10', {low: '1.10', isOpen: true}],
    ['< 2.0.0-rc.1', {high: '2.0.0-rc.1', isOpen: true}],
    ['<= 2', {high: '2', isOpen: false}],
    ['1.9..1.10', {low: '1.9', high: '1.10'}],
    ['1.9 to 1.10', {low: '1.9', high: '1.10'}],
    ['1.9 bis 1.10', {low: '1.9', high: '1.10'}],
    ['1.9–1.10', {low: '1.9', high: '1.10'}],
    ['1.9 - 1.10', {low: '1.9', high: '1.10'}],
    ['1.9..', {low: '1.9'}],
    ['..1.9', {high: '1.9'}],
    // A hyphen without spaces is part of a version.
    ['1.0.0-2', {low: '1.0.0-2', high: '1.0.0-2', isOpen: false}],
  ])('reads "%s"', (text, bounds) => {
    expect(readBoundsOfVersions(text, notation)).toEqual(bounds);
  });

  it.each([
    ['', ''],
    ['>', '>'],
    ['..', '..'],
    ['latest', 'latest'],
    ['1.x', '1.x'],
    ['>= new', 'new'],
    ['1.9..new', 'new'],
    ['> 1..2', '1..2'],
    ['1,9', '1,9'],
  ])('says of "%s" that it is not a version', (text, found) => {
    expect(readBoundsOfVersions(text, notation)).toEqual({
      problem: {reason: 'notVersion', found},
    });
  });

  it('says what is the right way round', () => {
    expect(readBoundsOfVersions('1.10..1.9', notation)).toEqual({
      problem: {reason: 'reversedRange', found: '1.9..1.10'},
    });
  });
});

describe('versionFilter.read(text, column, notation)', () => {
  const values = [
    '"1.9"',
    '"1.10"',
    'v1.10.1',
    '2.0.0-rc.1',
    '2.0.0',
    '≥ 3.0',
    '≤ 1.0',
    'unknown',
    '{disputed: [{value: "1.2", source: s}, {value: "1.11", source: s}]}',
  ];

  it.each([
    ['>= 1.10', [1, 2, 3, 4, 5, 8]],
    ['> 1.10', [2, 3, 4, 5, 8]],
    ['< 1.10', [0, 6, 8]],
    ['<= 1.10', [0, 1, 6, 8]],
    ['1.10.0', [1]],
    ['< 2', [0, 1, 2, 3, 6, 8]],
    ['1.9..1.10', [0, 1]],
    ['1.9..1.11', [0, 1, 2, 8]],
    ['>= 2.0.0-rc.1', [3, 4, 5]],
    ['> 4', [5]],
    ['< 0.1', [6]],
    ['< 3', [0, 1, 2, 3, 4, 6, 8]],
    ['<= 3', [0, 1, 2, 3, 4, 5, 6, 8]],
  ])('passes for "%s" the subjects %j', async (text, expected) => {
    const {column, notation} = await columnOf(yamlOf('type: version', values));
    const reading = versionFilter.read(text, column, notation);
    const passed = values.flatMap((_, index) =>
      'passes' in reading && reading.passes(index, undefined) ? [index] : [],
    );

    expect(passed).toEqual(expected);
  });
});
