/**
 * A link, with an address that simple readers of Markdown find too: without
 * angle brackets, unless it needs them.
 *
 * @param words - As Markdown.
 */
export function printUrl(words: string, url: string | undefined): string {
  if (url === undefined) {
    return words;
  }
  const target = /[\s()<>\\]/.test(url)
    ? `<${url.replace(/[\s<>\\]/g, encodeURIComponent)}>`
    : url;
  return `[${words}](${target})`;
}
