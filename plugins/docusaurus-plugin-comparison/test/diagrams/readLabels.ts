/** What is in quotes in Mermaid text, as Mermaid's readers see it. */
export function readLabels(mermaid: string): readonly string[] {
  return [...bodyOf(mermaid).matchAll(/"([^"]*)"/g)].map(([, label = '']) =>
    decode(label.replaceAll('<br/>', ' ')),
  );
}

/** Mermaid text without the settings before it. */
export function bodyOf(mermaid: string): string {
  return mermaid.replace(/^---\n.*?\n---\n/s, '');
}

/** The text that `#<code point>;` encodes. */
export function decode(text: string): string {
  return text.replace(/#(\d+);/g, (_, code: string) =>
    String.fromCodePoint(Number(code)),
  );
}
