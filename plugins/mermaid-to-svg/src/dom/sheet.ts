import {compile, DECLARATION, RULESET, type Element} from 'stylis';
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

/**
 * The rules of a style sheet in their order; at-rules are left out. Mermaid
 * prints its sheet with stylis, so nothing is read otherwise than it was meant.
 */
export function parseSheet(css: string): readonly Rule[] {
  return compile(css)
    .filter(({type}) => type === RULESET)
    .flatMap(({props, children}) => {
      const declarations = toDeclarations(children);
      return [props].flat().flatMap((text): readonly Rule[] => {
        const selector = parseSelector(text);
        return selector ? [{selector, declarations}] : [];
      });
    });
}

/** What stands in a `style` attribute. */
export function parseDeclarations(text: string): readonly Declaration[] {
  return toDeclarations(compile(text));
}

function toDeclarations(parsed: Element['children']): readonly Declaration[] {
  return typeof parsed === 'string'
    ? []
    : parsed
        .filter(({type}) => type === DECLARATION)
        .map(toDeclaration)
        .filter(isValid);
}

// What is important is left in the value by stylis.
function toDeclaration({props, children}: Element): Declaration {
  const text = String(children).trim();
  const value = text.replace(/\s*!\s*important$/i, '');
  return {
    property: String(props).toLowerCase(),
    value,
    isImportant: value !== text,
  };
}

// Browsers pass over the others, and Mermaid writes some.
function isValid({property, value}: Declaration): boolean {
  return (
    value !== '' &&
    !/^(?:undefined|null|nan)\b/i.test(value) &&
    !(property === 'stroke-width' && value.startsWith('-'))
  );
}
