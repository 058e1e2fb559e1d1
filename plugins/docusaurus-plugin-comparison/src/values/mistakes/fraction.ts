import type {FindMistake} from './mistake.js';

const fraction =
  /^(?<upper>\d+(?:\.\d+)?)\s?[/⁄]\s?(?<lower>\d+(?:\.\d+)?)(?<unit>\s?\D*)$/u;
const vulgar = /^[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/u;

/** A fraction such as "4/5", which is written as a decimal. */
export const findFraction: FindMistake = ({typed, type, readable}) => {
  // "½" is "1⁄2" by Unicode.
  const text = vulgar.test(typed) ? typed.normalize('NFKC') : typed;
  const {upper, lower, unit = ''} = fraction.exec(text)?.groups ?? {};
  if (upper === undefined || lower === undefined || !type.isFigure) {
    return undefined;
  }
  const figure = Number(upper) / Number(lower);
  const print = (number: number) => String(Number(number.toPrecision(4)));
  return {
    kind: 'fraction',
    typed,
    write: readable(print(figure) + unit, `${print(100 * figure)} %`),
  };
};
