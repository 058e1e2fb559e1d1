const blocks =
  'address|article|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6]|li|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul';
const blockTag = new RegExp(`</?(?:${blocks})\\b[^>]*>`, 'g');

/**
 * Where two parts of a line of HTML run into each other, so that who takes the
 * text alone, as search indexes and feeds do, reads one word: `yes1`.
 */
export function findGlue(html: string): readonly string[] {
  const text = html.replace(blockTag, '\n').replace(/<[^>]*>/g, '\0');
  return [...text.matchAll(/[^\s\0]+\0+[\p{L}\p{N}][^\s\0]*/gu)]
    .map(([found]) => found.replaceAll('\0', '|'))
    .filter((found) => !/^[[("'„“‘]+\|/.test(found));
}
