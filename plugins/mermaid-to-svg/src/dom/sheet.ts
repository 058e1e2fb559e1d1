import {compile, DECLARATION, RULESET, type Element} from 'stylis';
import {parseSelector, type Selector} from './selector.js';

/** A declaration: one property with its value. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
}

/** One selector with its declarations. */
export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
}

/**
 * Parses the rules of a style sheet, without at-rules. Mermaid generates its
 * sheet with stylis, so parsing it with stylis gives the same rules.
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

/** Parses the declarations of a `style` attribute. */
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

// stylis keeps `!important` in the value.
function toDeclaration({props, children}: Element): Declaration {
  const text = String(children).trim();
  const value = text.replace(/\s*!\s*important$/i, '');
  return {
    property: String(props).toLowerCase(),
    value,
    isImportant: value !== text,
  };
}

// Browsers ignore other declarations, and Mermaid writes some.
function isValid({property, value}: Declaration): boolean {
  return (
    value !== '' &&
    !/^(?:undefined|null|nan)\b/i.test(value) &&
    !(property === 'stroke-width' && value.startsWith('-'))
  );
}
