const parts = [
  'FullYear',
  'Month',
  'Date',
  'Day',
  'Hours',
  'Minutes',
  'Seconds',
  'Milliseconds',
] as const;

const localePrinters = [
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
] as const;

/**
 * Makes UTC the local time of this thread, and English its language. The time
 * zone of Node.js belongs to the whole process, so it must not be changed.
 */
export function useUniversalTime(): void {
  const methods = Date.prototype as unknown as Record<string, unknown>;
  for (const part of parts) {
    for (const verb of ['get', 'set']) {
      const universal = methods[`${verb}UTC${part}`];
      if (universal) {
        methods[`${verb}${part}`] = universal;
      }
    }
  }
  for (const name of localePrinters) {
    const print = Date.prototype[name];
    methods[name] = function (
      this: Date,
      locales: Intl.LocalesArgument = 'en',
      options: Intl.DateTimeFormatOptions = {},
    ) {
      return print.call(this, locales, {timeZone: 'UTC', ...options});
    };
  }
  methods['getTimezoneOffset'] = () => 0;
  methods['toDateString'] = function (this: Date) {
    return printWith(this, ({day}) => day);
  };
  methods['toTimeString'] = function (this: Date) {
    return printWith(this, ({time}) => time);
  };
  methods['toString'] = function (this: Date) {
    return printWith(this, ({day, time}) => `${day} ${time}`);
  };
  const parseLocal = Date.parse;
  Date.parse = (text) => parseUniversal(text, parseLocal);
  globalThis.Date = new Proxy(Date, {
    apply: (target) => new target().toString(),
    construct: (target, values: readonly unknown[]) => {
      const [value] = values;
      return values.length > 1
        ? new target(target.UTC(...(values as Parameters<typeof Date.UTC>)))
        : typeof value === 'string'
          ? new target(target.parse(value))
          : new target(...(values as []));
    },
  });
  methods['constructor'] = globalThis.Date;
}

// A word, a "Z" after a number, or a sign after a time of day.
const zone = /\b(?:utc?|gmt|[ecmp][sd]t)\b|(?:\b|\d)z\b|:\d\d.*[+-]\d/i;

/** Parses a date; UTC if the text has no time zone. */
function parseUniversal(text: string, parse: (text: string) => number): number {
  const local = parse(text);
  if (Number.isNaN(local) || zone.test(String(text).replace(/\(.*?\)/g, ''))) {
    return local;
  }
  // The first suffix is for ISO 8601, the second for all other formats of V8.
  return [`${text}Z`, `${text} UTC`].map(parse).find(Number.isFinite) ?? local;
}

interface PrintedDate {
  /** As `Sun Mar 10 2024`. */
  readonly day: string;
  /** As `02:30:00 GMT+0000 (Coordinated Universal Time)`. */
  readonly time: string;
}

function printWith(
  date: Date,
  print: (printed: PrintedDate) => string,
): string {
  // Like "Sun, 10 Mar 2024 02:30:00 GMT".
  const text = date.toUTCString();
  const [weekday = '', day = '', month = '', year = '', time = ''] =
    text.split(/,? /);
  return Number.isNaN(date.getTime())
    ? text
    : print({
        day: `${weekday} ${month} ${day} ${year}`,
        time: `${time} GMT+0000 (Coordinated Universal Time)`,
      });
}
