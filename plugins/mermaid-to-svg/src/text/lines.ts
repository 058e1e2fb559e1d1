/** A text, and for each of its characters the line it comes from. */
interface Tracked {
  readonly text: string;
  readonly lines: readonly number[];
}

const frontMatter = /^([^\S\n\r]*)-{3}\s*[\n\r].*?[\n\r]\1-{3}\s*[\n\r]+/gs;

// What Mermaid takes away before it parses, in this order: front matter,
// directives, comments, and what is blank at the start.
const removals: readonly RegExp[] = [
  frontMatter,
  /%%\{.*?\}%%/gs,
  /^\s*%%(?!\{)[^\n]+\n?/gm,
  /^\s+/g,
];

/**
 * The line of a Mermaid text that Mermaid's parser means by one of its own;
 * both from 1.
 */
export function toSourceLine(mermaid: string, line: number): number {
  const text = mermaid.replace(/\r\n?/g, '\n');
  const {text: parsed, lines} = removals.reduce(remove, track(text));
  const start = [...parsed.matchAll(/^/gm)][line - 1]?.index ?? parsed.length;
  return lines[start] ?? text.trimEnd().split('\n').length;
}

/** A Mermaid text without what Mermaid takes away before it parses. */
export function withoutComments(mermaid: string): string {
  return removals.reduce((text, pattern) => text.replace(pattern, ''), mermaid);
}

/** The front matter of a Mermaid text, with the lines that enclose it. */
export function frontMatterOf(mermaid: string): string | undefined {
  return mermaid.match(frontMatter)?.[0];
}

function track(text: string): Tracked {
  let line = 1;
  const lines: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    lines.push(line);
    line += text[index] === '\n' ? 1 : 0;
  }
  return {text, lines};
}

function remove({text, lines}: Tracked, pattern: RegExp): Tracked {
  const isKept = Array.from(lines, () => true);
  for (const {0: match, index} of text.matchAll(pattern)) {
    isKept.fill(false, index, index + match.length);
  }
  return {
    text: text.replace(pattern, ''),
    lines: lines.filter((_, index) => isKept[index]),
  };
}
