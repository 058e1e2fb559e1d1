/** @jest-environment jsdom */
import {findFilterKind} from '../../../src/client/table/filter.js';
import {findFilterExample} from '../../../src/client/table/filterExample.js';
import {columnOf, yamlOf} from './columnOf.js';

const dispute = (low: string, high: string) =>
  `{disputed: [{value: '${low}', source: s}, {value: '${high}', source: s}]}`;

/** Columns of all types with bounds, and what their fields show. */
const columns: readonly (readonly [string, readonly string[], string])[] = [
  ['type: number', ['12', '-3', '~ 0.5'], '>= 0.5'],
  ['type: number', ['1.125'], '>= 1.125'],
  ['type: number', ['1e6', '1.5e-3'], '>= 1e6'],
  ['type: number', ['unknown'], '>= 1'],
  ['type: percent', ['≥ 99.9 %', '5 ‰'], '>= 99.9 %'],
  ['type: percent', ['unknown'], '>= 1 %'],
  ['type: duration, better: lower', ['1 h', '45 s', '3 min'], '< 3 min'],
  ['type: duration', ['17 s to 97 s', 'unknown'], '>= 97 s'],
  ['type: duration', ['17–97 ms'], '>= 97 ms'],
  ['type: duration', [dispute('1.5 s', '2 min')], '>= 1.5 s'],
  ['type: duration', ['n/a'], '>= 1 ns'],
  ['type: bytes', ['226.75 MiB', '≤ 5 MiB'], '>= 226.75 MiB'],
  ['type: money, currency: USD', ['$17–97'], '>= 97'],
  ['type: money, currency: USD', ['$0.1', '5 USD'], '>= 5 USD'],
  ['type: money, currency: EUR', ['n/a'], '>= 1 EUR'],
  ['type: date', ['2013', '2013-03', '≥ 2026-01-31'], '>= 2013-03'],
  ['type: date', ['2008 to 2013'], '>= 2013'],
  ['type: date', ['2008–2013-05'], '>= 2013-05'],
  ['type: date', ['unknown'], '>= 2020'],
  ['type: version', ['"1.9"', '≥ 1.10', 'v2.0.0-rc.1'], '>= 1.10'],
  ['type: version', ['unknown'], '>= 1.0'],
];

describe('findFilterExample(column, notation)', () => {
  it.each(columns)('is, for %s of %j: %s', async (criterion, values, text) => {
    const {column, notation} = await columnOf(yamlOf(criterion, values));

    expect(findFilterExample(column, notation)).toBe(text);
  });

  it('has no example for words', async () => {
    for (const criterion of ['type: text', 'type: list', 'type: support']) {
      const {column, notation} = await columnOf(yamlOf(criterion, ['"yes"']));

      expect(findFilterExample(column, notation)).toBe('');
    }
  });

  it('is written as the page writes figures', async () => {
    const {column, notation} = await columnOf(
      yamlOf('type: duration, better: lower', ['29.3 s']),
      'de',
    );

    expect(findFilterExample(column, notation)).toBe('< 29,3 s');
  });

  describe.each(['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'ko', 'zh-Hans', 'ar'])(
    'in %s',
    (tag) => {
      it.each(columns)(
        'can be read for %s of %j',
        async (criterion, values) => {
          const {column, notation} = await columnOf(
            yamlOf(criterion, values),
            tag,
          );
          const example = findFilterExample(column, notation);

          expect(example).not.toBe('');
          expect(
            findFilterKind(column)?.read(example, column, notation),
          ).toHaveProperty('passes');
        },
      );

      it.each(['number', 'percent', 'duration', 'bytes', 'money'])(
        'means what the column means, for %s',
        async (type) => {
          const unit = {
            percent: ' %',
            duration: ' s',
            bytes: ' MB',
            money: ' EUR',
          }[type];
          const {column, notation} = await columnOf(
            yamlOf(`type: ${type}${unit === ' EUR' ? ', currency: EUR' : ''}`, [
              `0.5${unit ?? ''}`,
              `1.5${unit ?? ''}`,
              `2.25${unit ?? ''}`,
            ]),
            tag,
          );
          const example = findFilterExample(column, notation);
          const reading = findFilterKind(column)?.read(
            example,
            column,
            notation,
          );

          expect(
            reading &&
              'passes' in reading &&
              [0, 1, 2].map((index) => reading.passes(index, undefined)),
          ).toEqual([false, true, true]);
        },
      );
    },
  );
});
