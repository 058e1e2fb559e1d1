import {msPerDay, readSpan} from './calendar.js';

/**
 * Makes the function that writes a month or day as in ISO 8601 in a language.
 * A year is the same in each; other text stays as it is.
 */
export function createDateFormat(tag: string): (date: string) => string {
  const options: Intl.DateTimeFormatOptions = {
    // Dates are typed in this calendar and with these digits.
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
  };
  const months = new Intl.DateTimeFormat(tag, options);
  const days = new Intl.DateTimeFormat(tag, {...options, day: 'numeric'});
  const corrections = correctionsOf(tag);
  return (date) => {
    const span = readSpan(date);
    if (!span || date.length <= 'YYYY'.length) {
      return date;
    }
    const format = date.length <= 'YYYY-MM'.length ? months : days;
    return corrections.reduce(
      (text, [found, written]) => text.replace(found, written),
      format.format(span.first * msPerDay),
    );
  };
}

type Correction = readonly [string | RegExp, string];

// What CLDR 46 writes otherwise than CLDR 48. Both are in versions of Node 20,
// and a page must not depend on the machine that builds it.
const corrections: Readonly<Record<string, readonly Correction[]>> = {
  bn: [
    ['জানুয়ারী', 'জানুয়ারি'],
    ['ফেব্রুয়ারী', 'ফেব্রুয়ারি'],
  ],
  hi: [['अक्तूबर', 'अक्टूबर']],
  ml: [[/^(\d+), /, '$1 ']],
};

function correctionsOf(tag: string): readonly Correction[] {
  return corrections[new Intl.Locale(tag).language] ?? [];
}
