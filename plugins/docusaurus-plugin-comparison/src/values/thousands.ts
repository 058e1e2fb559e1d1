import type {Reading, Refusal} from './valueType.js';

// "1.000": one to three digits, then groups of three. An exponent shows that
// the point is a decimal one, and no group follows a zero.
const grouped = /(?<![\d.])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.]|[eE][-+]?\d)/g;
const repeated = /\..*\./;

/**
 * Refuses a value whose points may separate thousands, as in German: `1.000 €`
 * is one euro in some countries and a thousand in others, and `1.200.000 €` is
 * a number in the latter only. Undefined if the value shows what is meant, or
 * is readable in neither way.
 */
export function refuseThousands(
  typed: string,
  read: (typed: string) => Reading,
  hasThreeDecimals: boolean,
): Refusal | undefined {
  const figures = typed.match(grouped) ?? [];
  const isRepeated = figures.some((figure) => repeated.test(figure));
  const whole = typed.replace(grouped, (figure) => figure.replaceAll('.', ''));
  // In "1.125–2.5" the second point cannot separate thousands.
  const isDecimal = !isRepeated && (hasThreeDecimals || /\.\d/.test(whole));
  if (figures.length === 0 || isDecimal || !isReadable(whole, read)) {
    return undefined;
  }
  const decimal = typed.replace(grouped, toClearDecimal);
  const readings = [
    ...(!isRepeated && isReadable(decimal, read) ? [decimal] : []),
    whole,
  ];
  return {refused: 'ambiguous-figure', details: {found: typed, readings}};
}

function isReadable(typed: string, read: (typed: string) => Reading): boolean {
  return 'value' in read(typed);
}

/** The same decimal number, written so that nobody reads it as thousands. */
function toClearDecimal(figure: string): string {
  const short = figure.replace(/\.?0+$/, '');
  return short === figure ? `${figure}0` : short;
}
