const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const unusualSigns = /[^\x20-\x7e]|\s{2}|per |dB\(A\)/;

/** A figure or a unit in one spelling of signs that look alike. */
export function normalizeSigns(typed: string): string {
  const text = typed.trim();
  if (!unusualSigns.test(text)) {
    return text;
  }
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('\u03bc', 'µ')
    .replaceAll('\u2126', 'Ω')
    .replaceAll('℃', '°C')
    .replaceAll('℉', '°F')
    .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g, (run) => {
      const digits = [...run].map((sign) => {
        const digit = superscriptDigits.indexOf(sign);
        return digit === -1 ? (sign === '⁻' ? '-' : '') : String(digit);
      });
      return `^${digits.join('')}`;
    })
    .replaceAll('dB(A)', 'dBA')
    .replaceAll(' per ', '/');
}
