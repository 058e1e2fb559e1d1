import {isolate} from '../../views/isolate.js';
import type {Relation} from '../../values/relation.js';
import type {Estimate} from '../../values/roundOutward.js';
import type {DateUnit} from './dateDifference.js';
import type {DifferenceUnit} from './figureDifference.js';
import type {Measure} from './measure.js';
import {choosePluralForm} from '../../values/pluralForm.js';
import {fillTemplate} from './status.js';
import type {Strings} from './table.js';

/** In what a relation is counted. */
export type CountedIn =
  | {readonly kind: 'factor' | 'percent' | 'points'}
  | {readonly kind: 'unit'; readonly unit: DifferenceUnit}
  | {readonly kind: 'date'; readonly unit: DateUnit};

/** Which of the texts say that something is more, less, or either of it. */
const changeWords = {
  amount: {more: 'more', less: 'less', between: 'lessToMore'},
  percent: {more: 'more', less: 'less', between: 'lessToMore'},
  duration: {more: 'longer', less: 'shorter', between: 'shorterToLonger'},
  date: {more: 'later', less: 'earlier', between: 'earlierToLater'},
} as const;

const factorWords = {
  amount: {more: 'asMuch', less: 'timesLess'},
  duration: {more: 'asLong', less: 'timesShorter'},
} as const;

/** What the values of a criterion are called next to others: faster, slower. */
export interface ComparisonWords {
  readonly lower?: string | undefined;
  readonly higher?: string | undefined;
}

/** Makes the function that says a relation in words. */
export function createComparisonText(
  strings: Strings,
  language: string,
  decimalSign: '.' | ',',
): (
  relation: Relation,
  measure: Measure,
  counted: CountedIn,
  words?: ComparisonWords,
) => string {
  const numbers = new Intl.NumberFormat(
    findNumberLocale(language, decimalSign),
    {numberingSystem: 'latn', maximumSignificantDigits: 15},
  );

  return (relation, measure, counted, words = {}) => {
    const count = (number: number): string =>
      formatCount(number, counted, numbers, strings, language);
    switch (relation.direction) {
      case 'same':
        return strings[relation.isAbout ? 'aboutSame' : 'same'] ?? '';
      case 'between':
        return fillTemplate(strings[changeWords[measure].between], {
          less: count(relation.less),
          more: count(relation.more),
        });
      default: {
        const amount = describeEstimate(
          relation.amount,
          {count, format: (number) => numbers.format(number)},
          counted,
          strings,
        );
        const {direction} = relation;
        const isMore = direction !== 'less';
        const word = isMore ? words.higher : words.lower;
        if (word !== undefined && takesWord(relation, measure, counted)) {
          return fillTemplate(strings['ownWord'], {
            amount,
            word: isolate(word, amount),
          });
        }
        return counted.kind === 'factor'
          ? fillTemplate(
              strings[
                factorWords[measure === 'duration' ? 'duration' : 'amount'][
                  isMore ? 'more' : 'less'
                ]
              ],
              {times: amount},
            )
          : fillTemplate(
              strings[changeWords[measure][isMore ? 'more' : 'less']],
              {
                amount,
              },
            );
      }
    }
  };
}

/**
 * Whether a word such as "faster" says the same as the neutral one: not of what
 * may be as fast, and not of half of the time, which is twice as fast.
 */
function takesWord(
  {direction, amount}: Extract<Relation, {readonly amount: Estimate}>,
  measure: Measure,
  {kind}: CountedIn,
): boolean {
  const low =
    amount.kind === 'atMost' ? 0 : 'low' in amount ? amount.low : amount.value;
  return (
    direction !== 'either' &&
    (kind === 'factor' ? low > 1 : low > 0) &&
    !(kind === 'percent' && measure === 'duration')
  );
}

interface NumberTexts {
  /** A number with what it counts, such as "5 s" or "5 times". */
  count(number: number): string;
  /** A number alone. */
  format(number: number): string;
}

function describeEstimate(
  estimate: Estimate,
  {count, format}: NumberTexts,
  counted: CountedIn,
  strings: Strings,
): string {
  switch (estimate.kind) {
    case 'exact':
      return count(estimate.value);
    case 'about':
      return fillTemplate(strings['about'], {amount: count(estimate.value)});
    case 'atLeast':
      return fillTemplate(strings['atLeast'], {low: count(estimate.low)});
    case 'atMost':
      return fillTemplate(strings['atMost'], {high: count(estimate.high)});
    case 'range': {
      const {low, high} = estimate;
      const isLeading = counted.kind === 'unit' && counted.unit.isLeading;
      // What is counted is said once, in the form of the higher number. Some
      // languages have a word for two, so that there is no number in it.
      const isOnce = !isLeading && count(high).includes(format(high));
      const toEnd = isOnce ? format : count;
      const range = fillTemplate(strings['range'], {
        low: toEnd(low),
        high: toEnd(high),
      });
      return isOnce ? count(high).replace(format(high), () => range) : range;
    }
  }
}

function formatCount(
  number: number,
  counted: CountedIn,
  numbers: Intl.NumberFormat,
  strings: Strings,
  language: string,
): string {
  const text = numbers.format(number);
  switch (counted.kind) {
    case 'factor':
      return fillTemplate(
        choosePluralForm(strings['times'] ?? '', number, language),
        {factor: text},
      );
    case 'points':
      return fillTemplate(
        choosePluralForm(strings['points'] ?? '', number, language),
        {number: text},
      );
    case 'percent':
      return new Intl.NumberFormat(numbers.resolvedOptions().locale, {
        style: 'percent',
        numberingSystem: 'latn',
        maximumSignificantDigits: 15,
      }).format(Number((number / 100).toPrecision(15)));
    case 'date':
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit: counted.unit,
        unitDisplay: 'long',
        numberingSystem: 'latn',
        maximumSignificantDigits: 15,
      }).format(number);
    case 'unit': {
      const {name, isLeading} = counted.unit;
      return isLeading ? name + text : `${text}\u00a0${name}`.trim();
    }
  }
}

/** Numbers are written as those of the table are. */
function findNumberLocale(language: string, decimalSign: '.' | ','): string {
  const format = new Intl.NumberFormat(language, {numberingSystem: 'latn'});
  const isOwn = format
    .formatToParts(1.5)
    .some(({type, value}) => type === 'decimal' && value === decimalSign);
  return isOwn ? language : 'en';
}
