import type {Tone} from '../model.js';

/** A box of a block diagram, or a gap. */
export type Block =
  | {readonly kind: 'space'; readonly span: number}
  | {
      readonly kind: 'box';
      readonly label: string;
      readonly span: number;
      readonly tone: Tone | 'heading';
    };

/** Characters that fit beside each other in one column. */
const charactersPerColumn = 14;

// Light fills with dark letters and a darker edge: 4.5:1 and 3:1 on the fill
// and on both themes' backgrounds.
const classes: Readonly<Record<Tone | 'heading', string>> = {
  neutral: 'fill:#e5e7eb,stroke:#6b7280,color:#111827',
  platform: 'fill:#ede9fe,stroke:#7c5cd6,color:#111827',
  system: 'fill:#fef3c7,stroke:#b07a1c,color:#111827',
  support: 'fill:#e0f2fe,stroke:#2e86b8,color:#111827',
  workload: 'fill:#dcfce7,stroke:#2f9055,color:#111827',
  heading: 'fill:transparent,stroke:transparent',
};

/** The text of a Mermaid block diagram: rows from the top down. */
export function printBlocks(
  columns: number,
  rows: readonly (readonly Block[])[],
): string {
  const lines = ['block-beta', `  columns ${columns}`];
  const members = new Map<string, string[]>();
  let boxes = 0;
  for (const row of rows) {
    const words = row.map((block) => {
      const span = `:${block.span}`;
      if (block.kind === 'space') {
        return `space${span}`;
      }
      boxes += 1;
      const id = `b${boxes}`;
      members.set(block.tone, [...(members.get(block.tone) ?? []), id]);
      return `${id}["${label(block.label, block.span)}"]${span}`;
    });
    lines.push(`  ${words.join(' ')}`);
  }
  for (const [tone, ids] of members) {
    lines.push(`  classDef ${tone} ${classes[tone as Tone]}`);
    lines.push(`  class ${ids.join(',')} ${tone}`);
  }
  return `${lines.join('\n')}\n`;
}

// Mermaid does not wrap block labels, so lines are broken here.
function label(text: string, span: number): string {
  return wrap(text, charactersPerColumn * span)
    .map(escape)
    .join('<br/>');
}

/**
 * Text that no part of Mermaid can take for syntax: every character as its
 * code. Quotes alone lose or break one label in ten.
 */
export function escape(text: string): string {
  return [...text].map((each) => `#${each.codePointAt(0)};`).join('');
}

function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last, ...word].length < most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
