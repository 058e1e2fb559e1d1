import type {FindMistake} from './mistake.js';

const periodPart =
  /^(?:(?<before>\d{4})[\s-]?)?(?<kind>[QH])(?<index>[1-4])(?:[\s-]?(?<after>\d{4}))?$/i;
const untilNow = /\s?(?:-|–|—|to|until)\s?(?:present|now|today|ongoing)$/i;
const era = /^\d[\d,]*\s?(?:BCE?|B\.C\.)$/i;

/** A part of a year, a range without an end, or a year before the calendar. */
export const findPeriod: FindMistake = ({typed, type, readable}) => {
  if (type.name !== 'date') {
    return undefined;
  }
  if (era.test(typed)) {
    return {kind: 'era', typed, write: []};
  }
  if (untilNow.test(typed)) {
    const write = readable(`≥ ${typed.replace(untilNow, '')}`);
    return write.length > 0 ? {kind: 'untilNow', typed, write} : undefined;
  }
  const {
    before,
    after,
    kind = '',
    index,
  } = periodPart.exec(typed)?.groups ?? {};
  const year = before ?? after;
  const months = kind.toUpperCase() === 'Q' ? 3 : 6;
  const last = Number(index) * months;
  if (year === undefined || (before && after) || last > 12) {
    return undefined;
  }
  const month = (number: number) =>
    `${year}-${String(number).padStart(2, '0')}`;
  const write = readable(`${month(last - months + 1)} to ${month(last)}`);
  return {kind: 'period', typed, write};
};
