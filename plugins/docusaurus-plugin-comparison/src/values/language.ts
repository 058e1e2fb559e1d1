import {createDateFormat} from './dateFormat.js';
import {isStable, supportedTags} from './supportedTags.js';

/** The language of the pages that show a dataset, and what it applies to. */
export interface LanguageOptions {
  /** A tag as in the attribute `lang`, such as `de` or `pt-BR`. */
  readonly tag: string;
  /** Whether figures and dates are written as in that language, or as typed. */
  readonly figures: 'localized' | 'typed';
}

/**
 * How a language orders words and writes figures and dates. It depends on its
 * tag only: not on the language of the machine, nor on a reader's browser.
 */
export interface Language {
  readonly tag: string;
  /** The order of two words; numbers in them count as numbers. */
  readonly compareWords: (a: string, b: string) => number;
  /** The sign before decimals. */
  readonly decimalSign: '.' | ',';
  /** A year, month or day as in ISO 8601, as readers of the language write it. */
  readonly formatDate: (date: string) => string;
  /** A number of up to 15 digits, with thousands in groups. */
  readonly formatNumber: (number: number, style?: 'percent') => string;
}

export function createLanguage({tag, figures}: LanguageOptions): Language {
  const isLocalized = figures === 'localized' && isStable(tag);
  return {
    tag,
    compareWords: new Intl.Collator(
      [...supportedTags(tag, Intl.Collator), 'en'],
      {numeric: true},
    ).compare,
    decimalSign: isLocalized ? findDecimalSign(tag) : '.',
    formatDate: isLocalized ? createDateFormat(tag) : (date) => date,
    formatNumber: (number, style) =>
      new Intl.NumberFormat(isLocalized ? tag : 'en', {
        ...(style && {style}),
        numberingSystem: 'latn',
        maximumSignificantDigits: 15,
      }).format(number),
  };
}

/** The language of a dataset's own file. */
export const fileLanguage = createLanguage({tag: 'en', figures: 'typed'});

function findDecimalSign(tag: string): Language['decimalSign'] {
  // Digits stay those that are typed, and their signs with them.
  const format = new Intl.NumberFormat(tag, {numberingSystem: 'latn'});
  const parts = format.formatToParts(1.5);
  return parts.some(({type, value}) => type === 'decimal' && value === ',')
    ? ','
    : '.';
}
