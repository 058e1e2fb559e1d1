/**
 * Whether a text contains a quote. Line breaks, the shape of quotation marks
 * and dashes, and invisible characters make no difference; "…" in a quote means
 * that words are left out.
 */
export function containsQuote(text: string, quote: string): boolean {
  const plain = normalizeQuoted(text);
  let from = 0;
  const parts = quote
    .split(/\s*(?:\[(?:…|\.{3})\]|…|\.{3})\s*/)
    .map(normalizeQuoted)
    .filter((part) => part !== '');
  return (
    parts.length > 0 &&
    parts.every((part) => {
      const at = plain.indexOf(part, from);
      from = at + part.length;
      return at !== -1;
    })
  );
}

function normalizeQuoted(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      // The controls are what old versions of Node make of Windows-1252.
      .replace(/[‘’‚‛′`´\x82\x91\x92]/g, "'")
      .replace(/[“”„‟″«»\x84\x93\x94]/g, '"')
      .replace(/[‐‑‒–—―−\x96\x97]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
