/** A text in parts, so that a long one is never in memory as a whole. */
export type Chunks = Iterable<string>;

/** Puts a prefix before each line but the first; without blanks if it is empty. */
export function* indent(chunks: Chunks, prefix: string): Chunks {
  if (prefix === '') {
    yield* chunks;
    return;
  }
  let isFirst = true;
  for (const line of eachLine(chunks)) {
    yield isFirst
      ? line
      : `\n${line === '' ? prefix.trimEnd() : prefix}${line}`;
    isFirst = false;
  }
}

/** Makes a quotation of a text. */
export function* quoteLines(chunks: Chunks): Chunks {
  let isFirst = true;
  for (const line of eachLine(chunks)) {
    yield `${isFirst ? '' : '\n'}${line === '' ? '>' : `> ${line}`}`;
    isFirst = false;
  }
}

/** Removes so much of the blanks and marks of quotations that lines start with. */
export function* dedent(chunks: Chunks, width: number): Chunks {
  const start = new RegExp(`^[ \\t>]{0,${width}}`);
  let isFirst = true;
  for (const line of eachLine(chunks)) {
    // A text starts after what is before it on its line.
    yield isFirst ? line : `\n${line.replace(start, '')}`;
    isFirst = false;
  }
}

/** Joins small parts to larger ones, each of which costs a call to write. */
export function* joinSmall(chunks: Chunks, size = 65_536): Chunks {
  let parts: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= size) {
      yield parts.join('');
      parts = [];
      length = 0;
    }
  }
  yield parts.join('');
}

function* eachLine(chunks: Chunks): Chunks {
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
