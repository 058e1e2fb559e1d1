import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/** The syntax tree of a page. */
export interface ParsedPage {
  readonly tree: Root;
  /** Whether it could be read as MDX. */
  readonly isMdx: boolean;
}

/**
 * Reads Markdown as Docusaurus does: ".md" as MDX as well. What is not MDX here
 * is read as plain Markdown; what is neither, Docusaurus reports itself.
 */
export function parseMarkdown(text: string): ParsedPage {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirective);
  try {
    const mdx = processor().use(remarkMdx);
    return {tree: mdx.parse(withoutExtras(text)), isMdx: true};
  } catch {
    return {tree: processor().parse(text), isMdx: false};
  }
}

const headingId = /^(#{1,6}[ \t].*?)(\{#[^{}\n]+\})[ \t]*$/gm;
const htmlComment = /<!--[^]*?-->/g;

/**
 * The same text with blanks for what Docusaurus takes out before it reads MDX:
 * ids of headings, and comments of HTML. All else stays where it is.
 */
function withoutExtras(text: string): string {
  return text
    .replace(headingId, (_, heading: string, id: string) => heading + blank(id))
    .replace(htmlComment, blank);
}

/** As many blanks as the text has characters, with its line ends. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
