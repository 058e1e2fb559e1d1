/** A text, and the original line of each of its characters. */
interface Tracked {
  readonly text: string;
  readonly lines: readonly number[];
}

const frontMatter = /^([^\S\n\r]*)-{3}\s*[\n\r].*?[\n\r]\1-{3}\s*[\n\r]+/gs;

// What Mermaid removes before parsing, in this order: front matter, directives,
// comments, and whitespace at the start.
const removals: readonly RegExp[] = [
  frontMatter,
  /%%\{.*?\}%%/gs,
  /^\s*%%(?!\{)[^\n]+\n?/gm,
  /^\s+/g,
];

/**
 * Converts a line number of Mermaid's parser to one of the Mermaid text; both
 * from 1.
 */
export function toSourceLine(mermaid: string, line: number): number {
  const text = mermaid.replace(/\r\n?/g, '\n');
  const {text: parsed, lines} = removals.reduce(remove, track(text));
  const start = [...parsed.matchAll(/^/gm)][line - 1]?.index ?? parsed.length;
  return lines[start] ?? text.trimEnd().split('\n').length;
}

/** A Mermaid text without what Mermaid removes before parsing. */
export function withoutComments(mermaid: string): string {
  return removals.reduce((text, pattern) => text.replace(pattern, ''), mermaid);
}

/** The front matter of a Mermaid text, with its delimiters. */
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
