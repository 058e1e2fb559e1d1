import {readSpan} from '../calendar.js';

/** The dates of a value that no quote contains; of a range, both ends count. */
export function findMissingDates(
  typed: string,
  quotes: readonly string[],
): readonly string[] {
  // The most exact one first, or a whole year would take its month.
  const dates = [...(typed.match(/\d{4}(?:-\d\d){0,2}/g) ?? [])].sort(
    (a, b) => b.length - a.length,
  );
  const found = quotes.flatMap(findDates);
  return dates.filter((date) => {
    // A quote may be more exact than the value.
    const at = found.findIndex((each) => `${each}-`.startsWith(`${date}-`));
    if (at !== -1) {
      found.splice(at, 1);
    }
    return at === -1;
  });
}

const monthLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];

/** The number of a month by its name, long or short; undefined for other words. */
const findMonth = createMonthFinder();

function createMonthFinder(): (name: string) => number | undefined {
  // Formats of seven languages take too long to make for sites without quotes.
  let numbers: ReadonlyMap<string, number> | undefined;
  return (name) => (numbers ??= numberMonths()).get(name.toLowerCase());
}

function numberMonths(): ReadonlyMap<string, number> {
  return new Map(
    monthLanguages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, {
          month,
          timeZone: 'UTC',
        });
        return Array.from({length: 12}, (_, index) => {
          const name = format.format(Date.UTC(2000, index));
          return [name.toLowerCase().replace(/\.$/, ''), index + 1] as const;
        });
      }),
    ),
  );
}

const namePart = '(?<name>\\p{L}{3,})\\.?';
const dayPart = '(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er)?';
const yearPart = '(?<year>\\d{4})';
const datePatterns = [
  '(?<year>\\d{4})-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?',
  '(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})',
  // The order of "03/12/2013" depends on the country.
  '(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>\\d{4})',
  `${dayPart}\\s(?:de\\s)?${namePart},?\\s(?:de\\s)?${yearPart}`,
  `${namePart}\\s${dayPart},?\\s${yearPart}`,
  `${namePart},?\\s(?:de\\s)?${yearPart}`,
  yearPart,
].map((pattern) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?!\\d)`, 'gu'));

/** The dates of a quote as ISO 8601 writes them. */
function findDates(quote: string): readonly string[] {
  const found: string[] = [];
  let rest = quote;
  for (const pattern of datePatterns) {
    rest = rest.replace(pattern, (text: string, ...matched: unknown[]) => {
      const date = toIso(matched.at(-1) as Readonly<Record<string, string>>);
      if (date === undefined) {
        return text;
      }
      found.push(date);
      // What follows does not read a part of it again.
      return ' ';
    });
  }
  return found;
}

function toIso(parts: Readonly<Record<string, string | undefined>>) {
  const {year: typedYear = '', name: month = '', a, b} = parts;
  const named = month === '' ? undefined : findMonth(month);
  if (month !== '' && named === undefined) {
    return undefined;
  }
  const [dayTyped, monthTyped] =
    a === undefined || b === undefined
      ? [parts['day'], named ?? parts['month']]
      : Number(a) > 12
        ? [a, b]
        : Number(b) > 12 || a === b
          ? [b, a]
          : [undefined, undefined];
  const all = [monthTyped, dayTyped].flatMap((part) =>
    part === undefined ? [] : [String(part).padStart(2, '0')],
  );
  const date = [typedYear, ...all].join('-');
  return readSpan(date) ? date : undefined;
}
