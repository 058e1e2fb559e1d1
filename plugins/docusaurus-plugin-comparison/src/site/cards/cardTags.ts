import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {escapeHtml} from '../../views/escapeHtml.js';

/** What the head of a page says of its card. */
export interface CardHead {
  /** As other sites show it; with the name of the site. */
  readonly title: string | undefined;
  /** The absolute URL of its image. */
  readonly image: string | undefined;
}

/** The card of a page. */
export interface CardTags {
  /** Absolute. */
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Reads the head of a built page. */
export function readCardHead(html: string): CardHead {
  const tags = listMetaTags(html);
  const find = (name: string) => tags.find((tag) => tag.name === name)?.content;
  return {title: find('og:title'), image: find('og:image')};
}

/** Replaces the image of a page by its card; undefined if it has no head. */
export function setCardTags(
  html: string,
  {url, alt, width, height}: CardTags,
): string | undefined {
  const end = html.search(/<\/head>|<body\b/i);
  if (end === -1) {
    return undefined;
  }
  const properties = [
    ['property', 'og:image', url],
    ['property', 'og:image:alt', alt],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', String(width)],
    ['property', 'og:image:height', String(height)],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:image', url],
    ['name', 'twitter:image:alt', alt],
  ] as const;
  const replaced = new Set<string>(properties.map(([, name]) => name));
  let rest = html.slice(0, end);
  for (const {name, start, end: after} of listMetaTags(html).toReversed()) {
    if (replaced.has(name)) {
      rest = rest.slice(0, start) + rest.slice(after);
    }
  }
  const added = properties.map(
    ([attribute, name, content]) =>
      `<meta ${attribute}="${name}" content="${escapeHtml(content)}">`,
  );
  return rest + added.join('') + html.slice(end);
}

/** A `<meta>` element, and where it is. */
interface MetaTag {
  readonly name: string;
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

function listMetaTags(html: string): readonly MetaTag[] {
  const [head = ''] = /^[^]*?(?=<\/head>|<body\b)/i.exec(html) ?? [];
  const page = parse(head, {sourceCodeLocationInfo: true});
  return page.childNodes.flatMap(listElements).flatMap((each) => {
    const {tagName, attrs, sourceCodeLocation: place} = each;
    const read = (name: string) =>
      attrs.find((attribute) => attribute.name === name)?.value;
    const name = read('property') ?? read('name');
    return tagName === 'meta' && name !== undefined && place
      ? [
          {
            name,
            content: read('content') ?? '',
            start: place.startOffset,
            end: place.endOffset,
          },
        ]
      : [];
  });
}

function listElements(
  node: DefaultTreeAdapterTypes.ChildNode,
): readonly DefaultTreeAdapterTypes.Element[] {
  return 'tagName' in node
    ? [node, ...node.childNodes.flatMap(listElements)]
    : [];
}
