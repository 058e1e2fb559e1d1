/** What a report says of a value, by the names of its template. */
export type ReportValues = Readonly<Record<string, string>>;

// GitHub refuses addresses of 8 KB.
const maxUrl = 6000;

/**
 * Fills a template such as `https://example.com/new?title={title}&body={body}`.
 * Values are encoded, and cut if the address gets too long.
 */
export function reportUrl(template: string, values: ReportValues): string {
  let url = '';
  for (const length of [1000, 200, 50, 0]) {
    url = template.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(cutText(values[name] ?? '', length)),
    );
    if (url.length <= maxUrl) {
      break;
    }
  }
  return url;
}

/** The start of a text, with whole characters and no half ones. */
function cutText(text: string, length: number): string {
  const signs = [...text].map((sign) =>
    /^[\ud800-\udfff]$/.test(sign) ? '\ufffd' : sign,
  );
  return signs.length > length
    ? `${signs.slice(0, length).join('')}…`
    : signs.join('');
}
