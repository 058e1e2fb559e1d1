const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** What the texts of an SVG say, each with a space where a line breaks. */
export function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text\b.*?>(.*?)<\/text>/gs)].map(
    ([, inside = '']) =>
      inside
        .replace(/(?<!^)<tspan\b[^>]* (?:x|y)="[^>]*>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
        .replace(/[\t\n\r ]+/g, ' ')
        .trim(),
  );
}
