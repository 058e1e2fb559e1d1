import {frontMatterOf} from './lines.js';

const commentLine = /%%(?!\{)[^\n]*/;
const directive = /%%\{(?:(?!\}%%).)*\}%%/;
const fence = /-{3}[^\S\n]*/;
const misplaced = new RegExp(
  `^((?:\\s*(?:${commentLine.source}|${directive.source})[^\\S\\n]*\\n)+\\s*?)(${fence.source}\\n(?:(?!\\n---).)*\\n${fence.source}\\n)`,
  's',
);

/**
 * Moves front matter before the directives and comments above it, where Mermaid
 * looks for it. The lines of the diagram stay the same.
 */
export function withFrontMatterFirst(mermaid: string): string {
  return mermaid
    .replace(/\r\n?/g, '\n')
    .replace(misplaced, (_, before: string, frontMatter: string) =>
      frontMatter.concat(before),
    );
}

/**
 * The front matter and the directives of a Mermaid text; undefined if there are
 * none.
 */
export function preambleOf(mermaid: string): string | undefined {
  const parts = [
    frontMatterOf(mermaid) ?? '',
    ...(mermaid.match(new RegExp(directive.source, 'gs')) ?? []),
  ];
  return parts.join('') === '' ? undefined : `${parts.join('\n')}\n`;
}
