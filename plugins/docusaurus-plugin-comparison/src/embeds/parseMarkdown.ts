import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/** The syntax tree of a page. */
export interface ParsedPage {
  readonly tree: Root;
  /** Whether it is valid MDX. */
  readonly isMdx: boolean;
}

interface ParseOptions {
  /** Whether the site may read the page as MDX; true if omitted. */
  readonly mayBeMdx?: boolean;
  /** Whether tables, footnotes and addresses are nodes; false if omitted. */
  readonly isGfm?: boolean;
}

/**
 * Parses Markdown like Docusaurus, which reads ".md" as MDX too. Invalid MDX is
 * parsed as plain Markdown; Docusaurus reports it.
 */
export function parseMarkdown(
  text: string,
  {mayBeMdx = true, isGfm = false}: ParseOptions = {},
): ParsedPage {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirective);
  if (isGfm) {
    processor.use(remarkGfm);
  }
  if (mayBeMdx) {
    try {
      const mdx = processor().use(remarkMdx);
      return {tree: mdx.parse(withoutExtras(text)), isMdx: true};
    } catch {
      // It is read as plain Markdown.
    }
  }
  return {tree: processor().parse(text), isMdx: false};
}

const headingId = /^(#{1,6}[ \t].*?)(\{#[^{}\n]+\})[ \t]*$/gm;
export const htmlComment = /<!--[^]*?-->/g;

/**
 * Replaces ids of headings and HTML comments by blanks. Docusaurus removes
 * these before it parses MDX. All offsets stay the same.
 */
function withoutExtras(text: string): string {
  return text
    .replace(headingId, (_, heading: string, id: string) => heading + blank(id))
    .replace(htmlComment, blank);
}

/** Replaces all characters except line ends by blanks. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
