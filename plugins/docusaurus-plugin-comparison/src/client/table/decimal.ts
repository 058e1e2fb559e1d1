import type {Notation} from './filterReading.js';

const spacedFigure = /(?<![\d.,])[1-9]\d{0,2}(?:[\s'’]\d{3})+(?!\d)/g;
const separatedFigure = /\d*(?:[.,]\d+)+/g;
// Groups of two digits are those of India.
const groupedFigures = {
  '.': /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/,
  ',': /^[1-9]\d{0,2}(?:\.\d{2,3})*\.\d{3}(?:,\d*)?$/,
} as const;

/**
 * The figures of a filter with the point of the data and without groups of
 * digits. "1.000" is a thousand on a page that shows a decimal comma, and one on
 * a page that shows a point. The other sign is read, too, where it cannot
 * separate groups: "29.3", "29,3".
 */
export function withDecimalPoint(
  text: string,
  {decimalSign}: Pick<Notation, 'decimalSign'>,
): string {
  return text
    .replace(spacedFigure, (figure) => figure.replace(/[\s'’]/g, ''))
    .replace(separatedFigure, (figure) => {
      const isGrouped = groupedFigures[decimalSign].test(figure);
      const digits = isGrouped
        ? figure.replaceAll(decimalSign === '.' ? ',' : '.', '')
        : figure;
      return digits.replace(/^(\d*),(\d+)$/, '$1.$2');
    });
}
