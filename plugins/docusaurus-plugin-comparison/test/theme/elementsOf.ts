export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text up to the end tag of its name. */
  readonly text: string;
}

/** The elements of HTML as React writes it, in their order. */
export function elementsOf(html: string): readonly HtmlElement[] {
  const starts = html.matchAll(/<([a-z]\w*)((?: [\w-]+="[^"]*")*)\/?>/g);
  return [...starts].map(({0: tag, 1: name = '', 2: typed = '', index}) => {
    const start = index + tag.length;
    const end = html.indexOf(`</${name}>`, start);
    const pairs = typed.matchAll(/ ([\w-]+)="([^"]*)"/g);
    return {
      name,
      attributes: Object.fromEntries(
        [...pairs].map(([, key = '', value = '']) => [key, decode(value)]),
      ),
      text: decode(html.slice(start, end).replace(/<[^>]*>/g, '')),
    };
  });
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};

function decode(text: string): string {
  return text.replace(/&([\w#]+);/g, (whole, name) => entities[name] ?? whole);
}
