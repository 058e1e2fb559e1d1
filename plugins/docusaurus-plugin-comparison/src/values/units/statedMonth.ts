import type {Criterion} from '../../model/index.js';

const ofCalendar = /(?<!\p{L})(?:months?|mo|years?|yr|y)(?!\p{L})/u;

/**
 * How long a month is, as the dataset states it, if figures are converted with
 * it: if the unit of a criterion, or of a value, has months or years.
 */
export function findStatedMonth(
  {unit = '', units = []}: Criterion,
  typed: readonly string[],
): string | undefined {
  const month = units.find(({word}) => word === 'month')?.is;
  return month !== undefined &&
    [unit, ...typed].some((text) => ofCalendar.test(text))
    ? month
    : undefined;
}
