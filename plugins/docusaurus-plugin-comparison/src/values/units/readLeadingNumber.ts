import {powerOfTen} from '../rational.js';
import {
  multiplyFractions,
  negateFraction,
  fractionOfTen,
  toFraction,
  type Fraction,
} from './fraction.js';
import {UnitProblem} from './unitProblem.js';

/** A number, and what follows it. */
export interface NumberReading {
  readonly number: Fraction;
  readonly rest: string;
}

const pointGroups = /^[-−+]?(?:\d+(?:\.\d{3}){2,}|[1-9]\d{0,2}\.000)(?![\d.])/;
const decimalComma = /^[-−+]?(?:0,\d|\d+,(?!\d{3}(?!\d)))/;
const leadingNumber =
  /^([-−+]?)((?:\d{1,3}([, _’'])\d{3}(?:\3\d{3})*(?!\d)|\d+)(?:\.\d+)?|\.\d+)(?:[eE]([-−+]?\d+)| ?[×·*] ?10\^([-−]?\d+))?/;

const maxDigits = 40;
const maxExponent = 100;

/** Reads the number that a text starts with; undefined if it has none. */
export function readLeadingNumber(text: string): NumberReading | undefined {
  const grouped = pointGroups.exec(text)?.[0];
  if (grouped !== undefined) {
    throw new UnitProblem('ambiguous-number', readingsOf(grouped), grouped);
  }
  if (decimalComma.test(text)) {
    throw new UnitProblem(
      'decimal-comma',
      'Write a point before decimals, or three digits after each comma.',
    );
  }
  const found = leadingNumber.exec(text);
  if (!found) {
    return undefined;
  }
  const [all, sign = '', digits = '', , power, powerOfBase] = found;
  const [whole = '', decimals = ''] = digits.replace(/[, _’']/g, '').split('.');
  const exponent =
    Number((power ?? powerOfBase ?? '0').replace('−', '-')) - decimals.length;
  if (
    whole.length + decimals.length > maxDigits ||
    Math.abs(exponent) > maxExponent
  ) {
    throw new UnitProblem(
      'bad-quantity',
      `A figure has at most ${maxDigits} digits and an exponent of at most ${maxExponent}.`,
    );
  }
  const integer = toFraction(BigInt(whole + decimals));
  const size =
    exponent === 0
      ? integer
      : exponent < 0
        ? toFraction(integer.numerator, powerOfTen(-exponent))
        : multiplyFractions(integer, fractionOfTen(exponent));
  return {
    number: /[-−]/.test(sign) ? negateFraction(size) : size,
    rest: text.slice(all.length),
  };
}

function readingsOf(figure: string): string {
  const whole = figure.replaceAll('.', '');
  return /\..*\./.test(figure)
    ? `Write "${whole}" without points.`
    : `Write "${whole}" for a thousand times as much, or "${figure.replace(/\.000$/, '')}" without decimals.`;
}
