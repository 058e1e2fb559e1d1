import {parseSelector, type Selector} from './selector.js';

/** One value of one property of a rule. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
}

/** One selector, and what it gives. */
export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
}

/** The rules of a style sheet in their order; at-rules are left out. */
export function parseSheet(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  for (const {prelude, body} of splitBlocks(css)) {
    if (prelude.startsWith('@')) {
      continue;
    }
    const declarations = parseDeclarations(body);
    for (const part of prelude.split(',')) {
      const selector = parseSelector(part.trim());
      if (selector) {
        rules.push({selector, declarations});
      }
    }
  }
  return rules;
}

/** What stands in a rule or in a `style` attribute. */
export function parseDeclarations(text: string): readonly Declaration[] {
  return text.split(';').flatMap((part): readonly Declaration[] => {
    const [, property, value, important] =
      /^\s*([\w-]+)\s*:\s*(.*?)\s*(!\s*important)?\s*$/is.exec(part) ?? [];
    return property === undefined || !value || isInvalid(property, value)
      ? []
      : [
          {
            property: property.toLowerCase(),
            value,
            isImportant: important !== undefined,
          },
        ];
  });
}

// Browsers pass over such a declaration, and Mermaid writes some.
function isInvalid(property: string, value: string): boolean {
  return (
    /^(?:undefined|null|nan)\b/i.test(value) ||
    (property.toLowerCase() === 'stroke-width' && value.startsWith('-'))
  );
}

interface Block {
  readonly prelude: string;
  readonly body: string;
}

function splitBlocks(css: string): readonly Block[] {
  const text = css.replace(/\/\*.*?\*\//gs, '');
  const blocks: Block[] = [];
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('{', from);
    if (open < 0) {
      break;
    }
    const close = findClose(text, open);
    blocks.push({
      prelude: text.slice(from, open).trim(),
      body: text.slice(open + 1, close),
    });
    from = close + 1;
  }
  return blocks;
}

function findClose(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '{') {
      depth += 1;
    } else if (text[index] === '}') {
      depth -= 1;
      if (depth === 0) {
        return index;
      }
    }
  }
  return text.length;
}
