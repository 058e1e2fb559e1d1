import {readDateBounds} from '../../values/dateBounds.js';
import {
  relateByDifference,
  type RelatedFigure,
  type Relation,
} from '../../values/relation.js';

export type DateUnit = 'year' | 'month' | 'day';

/** How a date relates to another one, and in which unit that is said. */
export interface DateDifference {
  readonly relation: Relation | undefined;
  readonly unit: DateUnit;
}

// On average, in the calendar of Gregory XIII.
const daysPer = {year: 365.2425, month: 30.436875, day: 1} as const;
const plainDate = /^([~≈])?\s?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Compares two dates as people do: two years by years, though each is a span of
 * days. Ranges, bounds and disputes are compared by their first and last days.
 *
 * @param typed the sides of each as typed; more than one is a dispute.
 */
export function relateDates(
  typed: readonly string[],
  baseline: readonly string[],
): DateDifference | undefined {
  const [a, b] = [readPlainDate(typed), readPlainDate(baseline)];
  if (a && b) {
    return relatePlainDates(a, b);
  }
  const [figure, other] = [boundsOfDate(typed), boundsOfDate(baseline)];
  if (!figure || !other) {
    return undefined;
  }
  const unit = unitFor(
    [figure.low - other.high, figure.high - other.low].filter(Number.isFinite),
  );
  return {
    relation: relateByDifference(figure, other, daysPer[unit]),
    unit,
  };
}

interface PlainDate {
  readonly isAbout: boolean;
  /** Year, month and day, as far as they were typed. */
  readonly parts: readonly number[];
  readonly text: string;
}

function readPlainDate([text = '', ...others]: readonly string[]):
  PlainDate | undefined {
  const [, about, ...parts] = plainDate.exec(text.trim()) ?? [];
  return others.length > 0 || parts.length === 0
    ? undefined
    : {
        isAbout: about !== undefined,
        parts: parts.filter((part) => part !== undefined).map(Number),
        text,
      };
}

function relatePlainDates(a: PlainDate, b: PlainDate): DateDifference {
  const precision = Math.min(a.parts.length, b.parts.length);
  const isAbout = a.isAbout || b.isAbout || a.parts.length !== b.parts.length;
  const months = monthsOf(a, precision) - monthsOf(b, precision);
  const hasSameDay = a.parts[2] === b.parts[2];
  if (precision < 3 || hasSameDay) {
    const unit =
      precision === 1 || Math.abs(months) >= 24 || months % 12 === 0
        ? 'year'
        : 'month';
    return {
      relation: pointRelation(months, unit === 'year' ? 12 : 1, isAbout),
      unit,
    };
  }
  const days = firstDayOf(a) - firstDayOf(b);
  const unit = unitFor([days]);
  return {relation: pointRelation(days, daysPer[unit], isAbout), unit};
}

function monthsOf(
  {parts: [year = 0, month = 1]}: PlainDate,
  precision: number,
) {
  return year * 12 + (precision > 1 ? month : 1);
}

function firstDayOf({text}: PlainDate): number {
  return readDateBounds(text)?.first ?? NaN;
}

function pointRelation(
  difference: number,
  unit: number,
  isAbout: boolean,
): Relation | undefined {
  return relateByDifference(
    {low: difference, high: difference, isAbout},
    {low: 0, high: 0},
    unit,
  );
}

/** The unit in which differences in days are neither long nor all alike. */
function unitFor(days: readonly number[]): DateUnit {
  const most = Math.max(...days.map(Math.abs));
  return most >= 730 ? 'year' : most >= 60 ? 'month' : 'day';
}

function boundsOfDate(sides: readonly string[]): RelatedFigure | undefined {
  const bounds = sides.flatMap((side) => readDateBounds(side) ?? []);
  return bounds.length === 0
    ? undefined
    : {
        low: Math.min(...bounds.map(({low}) => low)),
        high: Math.max(...bounds.map(({high}) => high)),
      };
}
