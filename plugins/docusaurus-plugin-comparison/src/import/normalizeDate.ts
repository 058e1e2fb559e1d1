const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date as ISO 8601 writes it; the text itself if it has no single reading. */
export function normalizeDate(typed: string): string {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed);
  if (dotted) {
    return iso(dotted[3], Number(dotted[2]), dotted[1]);
  }
  const named =
    /^(?:(\d{1,2}) )?([A-Z][a-z]{2,8})\.?(?: (\d{1,2}),)? (\d{4})$/.exec(typed);
  const month =
    months.indexOf((named?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (named && month > 0) {
    return iso(named[4], month, named[1] ?? named[3]);
  }
  const quarter = /^Q([1-4]) (\d{4})$/.exec(typed);
  if (quarter) {
    const last = Number(quarter[1]) * 3;
    return `${iso(quarter[2], last - 2)} to ${iso(quarter[2], last)}`;
  }
  return (
    /^(\d{4}-\d\d-\d\d)T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?$/.exec(typed)?.[1] ?? typed
  );
}

function iso(year = '', month: number, day?: string): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}${day === undefined ? '' : `-${two(Number(day))}`}`;
}
