/** A text for comparison: white space does not count. */
export function normalizeText(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
