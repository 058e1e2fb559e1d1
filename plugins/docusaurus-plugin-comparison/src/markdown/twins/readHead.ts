/** What the head of a page says of it. */
export interface PageHead {
  readonly title?: string;
  readonly description?: string;
}

/**
 * Reads the title and the description of a built page.
 *
 * @param siteTitle - What may be at the end of the title, after a bar.
 */
export function readHead(html: string, siteTitle: string): PageHead {
  const end = html.search(/<\/head>|<body\b/i);
  const head = html.slice(0, end === -1 ? undefined : end);
  const [, title] = /<title\b[^>]*>([^<]*)<\/title>/i.exec(head) ?? [];
  const meta = /<meta\b[^>]*\bname=["']?description["']?(?=[\s>])[^>]*>/i.exec(
    head,
  )?.[0];
  const [, double, single, bare] =
    /\bcontent=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(meta ?? '') ?? [];
  const description = double ?? single ?? bare;
  const own = decodeReferences(title ?? '').replace(
    new RegExp(` \\| ${siteTitle.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`),
    '',
  );
  return {
    ...(own !== '' && {title: own}),
    ...(description !== undefined && {
      description: decodeReferences(description),
    }),
  };
}

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeReferences(html: string): string {
  return html.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return name === undefined
        ? code <= 0x10_ff_ff
          ? String.fromCodePoint(code)
          : whole
        : (characters[name] ?? whole);
    },
  );
}
