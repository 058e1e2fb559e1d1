export type DecimalSign = '.' | ',';

/** A figure as a dataset writes it: `5+` is `≥ 5`, `1,040` is `1040`. */
export function normalizeFigure(typed: string, decimal: DecimalSign): string {
  const plain =
    decimal === ','
      ? typed
          .replace(/(\d)\.(?=\d{3}(?:\D|$))/g, '$1')
          .replace(/(\d),(\d)/g, '$1.$2')
      : typed.replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1');
  const text = plain
    .trim()
    .replace(/^up to\s+/i, '≤ ')
    .replace(/^from\s+/i, '≥ ')
    .replace(/^(v?\d[\d.]*\s?[A-Za-z]*)\+$/, '≥ $1')
    .replace(/(\d)\.\.(\d)/, '$1 to $2');
  const [, digits, suffix] = /^(\d+(?:\.\d+)?)([kM])$/.exec(text) ?? [];
  return digits === undefined
    ? text
    : `~ ${Math.round(Number(digits) * (suffix === 'k' ? 1e3 : 1e6))}`;
}

/** The decimal sign of a file, which `12,50` and `1.200,00` decide. */
export function detectDecimalSign(texts: readonly string[]): DecimalSign {
  const hasComma = texts.some((text) => /\d,\d{1,2}(?:\D|$)/.test(text));
  const hasPoint = texts.some((text) =>
    /(?:^|[^\d.])\d+\.\d{1,2}(?![\d.])/.test(text),
  );
  return hasComma && !hasPoint ? ',' : '.';
}
