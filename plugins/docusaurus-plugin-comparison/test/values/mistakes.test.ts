import fc from 'fast-check';
import type {Criterion} from '../../src/model/index.js';
import {findValueType, valueTypes} from '../../src/values/index.js';
import {findMistake} from '../../src/values/mistakes/index.js';
import {check} from '../properties/check.js';

const criterionOf = (type: string): Criterion => ({
  id: 'own',
  name: 'Own',
  type,
  currency: 'EUR',
  unit: 'MB/s',
  scale: ['low', 'high'],
});

function mistakeIn(typed: string, name: string) {
  const type = findValueType(name);
  const mistake = type && findMistake(typed, type, criterionOf(name));
  return mistake && [mistake.kind, ...mistake.write];
}

describe('findMistake(typed, type, criterion)', () => {
  it.each([
    ['—', 'duration', ['placeholder']],
    ['t.b.d', 'duration', undefined],
    ['tba', 'date', ['placeholder']],
    ['...', 'version', ['placeholder']],
    ['N/A*', 'number', ['remark', 'n/a']],
    ['n.a.', 'number', ['state', 'n/a']],
    ['unkown', 'scale', ['state', 'unknown']],
    ['»low«', 'scale', ['quotationMarks', 'low']],
    ['✔️', 'support', ['symbol', 'yes']],
    ['✗', 'support', ['symbol', 'no']],
    ['⚠️', 'support', ['symbol', 'partial']],
    ['👾', 'support', ['symbol']],
    ['1.200.000 EUR', 'money', ['separator', '1200000 EUR']],
    ['1 200 000,50 EUR', 'money', ['separator', '1200000.50 EUR']],
    ["1'000'000 s", 'duration', ['separator', '1000000 s']],
    ['1,2,3 s', 'duration', undefined],
    ['Q1 2026', 'date', ['period', '2026-01 to 2026-03']],
    ['2026-Q4', 'date', ['period', '2026-10 to 2026-12']],
    ['H2 2026', 'date', ['period', '2026-07 to 2026-12']],
    ['H3 2026', 'date', undefined],
    ['2025 Q1 2026', 'date', undefined],
    ['2014–present', 'date', ['untilNow', '≥ 2014']],
    ['2014-03 to now', 'date', ['untilNow', '≥ 2014-03']],
    ['present', 'date', undefined],
    ['before 1993', 'date', ['qualifier', '< 1993']],
    ['3000 BC', 'date', ['era']],
    ['500 BCE', 'date', ['era']],
    ['1.2k', 'number', ['multiplier', '1200']],
    ['1.2k–3M', 'number', ['multiplier', '1200–3000000']],
    ['≥ 2 M', 'number', ['multiplier', '≥ 2000000']],
    ['5 k€', 'money', ['multiplier', '5000€']],
    ['3bn EUR', 'money', ['multiplier', '3000000000 EUR']],
    ['5 kg', 'number', ['unit', '5']],
    ['1:2.3.4-5ubuntu1~20.04', 'version', ['packageVersion', '2.3.4']],
    ['2.3~rc1-1', 'version', undefined],
    ['1.0-1~bpo12+1', 'version', ['packageVersion', '1.0']],
    ['1 d 2 h', 'duration', ['severalUnits', '26 h']],
    ['1 h and 5 min', 'duration', ['severalUnits', '65 min']],
    ['2 apples 3 pears', 'duration', undefined],
    ['½', 'number', ['fraction', '0.5']],
    ['1/3 s', 'duration', ['fraction', '0.3333 s']],
    ['1/0', 'number', ['fraction']],
    ['unlimited', 'bytes', ['infinity']],
    ['5–∞ s', 'duration', ['infinity', '≥ 5 s']],
    ['up to 5 s', 'duration', ['qualifier', '≤ 5 s']],
    ['more than 5 s', 'duration', ['qualifier', '> 5 s']],
    ['5+ s', 'duration', ['qualifier', '≥ 5 s']],
    ['5 s or more', 'duration', ['qualifier', '≥ 5 s']],
    ['since 2013', 'date', ['qualifier', '≥ 2013']],
    ['from here', 'duration', undefined],
    ['100 Mbps', 'bytes', ['rate']],
    ['5 MB per second', 'bytes', ['rate']],
    ['low (at night)', 'scale', ['remark', 'low']],
    ['yes, with a plugin', 'support', ['remark', 'yes']],
    ['5 s¹', 'duration', ['remark', '5 s']],
    ['$5', 'number', ['unit', '5']],
    ['none', 'support', ['word', 'no']],
    ['gratis', 'money', ['word', '0 EUR']],
    ['free', 'duration', undefined],
    ['small', 'duration', undefined],
  ])('finds, in %j as a %s, %j', (typed, name, expected) => {
    expect(mistakeIn(typed, name)).toEqual(expected);
  });

  it('tells to write only what can be read, or a state', () => {
    const words =
      '1 5 1,000 1.5 ½ ∞ ~ ≤ / - – ( ) s MB EUR $ % min h , . * + from to per half free yes low ✅ “ ”';
    const word = fc.constantFrom(' ', ...words.split(' '));
    const typed = fc.array(word, {maxLength: 6}).map((words) => words.join(''));
    const type = fc.constantFrom(...valueTypes);
    check(
      fc.property(typed, type, (text, each) => {
        const criterion = criterionOf(each.name);
        const write = findMistake(text, each, criterion)?.write ?? [];
        const unread = write.filter(
          (one) =>
            !['unknown', 'n/a'].includes(one) &&
            !('value' in each.read(one, criterion)),
        );

        expect(unread).toEqual([]);
      }),
    );
  });

  it('leaves long texts alone', () => {
    expect(mistakeIn(`5 s ${'('.repeat(200)}`, 'duration')).toBeUndefined();
  });
});
