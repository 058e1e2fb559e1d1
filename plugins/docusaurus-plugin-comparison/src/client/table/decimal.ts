/**
 * The figures of a filter with the point of the data, on a page that shows a
 * decimal comma: readers type "29,3" as they see it, or "29.3".
 *
 * @param header a header of the table that is filtered.
 */
export function withDecimalPoint(
  text: string,
  header: HTMLElement | undefined,
): string {
  const {decimal} = header?.closest('table')?.dataset ?? {};
  return decimal === ','
    ? text.split('..').map(replaceCommas).join('..')
    : text;
}

function replaceCommas(end: string): string {
  return end.replace(/\d[\d.,]*|,\d+/g, (figure) =>
    isGrouped(figure)
      ? figure.replaceAll('.', '').replace(',', '.')
      : figure.replace(',', '.'),
  );
}

// "1.000" is a thousand, as it is wherever decimals have a comma.
function isGrouped(figure: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/.test(figure);
}
