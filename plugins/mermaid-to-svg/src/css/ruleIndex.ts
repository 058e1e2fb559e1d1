import type {DomElement} from '../dom/element.js';
import {matches} from '../dom/selector.js';
import type {Declaration, Rule} from '../dom/sheet.js';

interface RankedDeclaration extends Declaration {
  /** The rule with the greater value wins. */
  readonly rank: number;
}

interface RankedRule {
  readonly selector: Rule['selector'];
  readonly declarations: readonly RankedDeclaration[];
}

/** Rules by a class or tag that elements must have, so that few are tested. */
export class RuleIndex {
  readonly #rules = new Map<string, RankedRule[]>();

  constructor(rules: readonly Rule[]) {
    for (const [index, {selector, declarations}] of rules.entries()) {
      const key = keyOf(selector);
      const group = this.#rules.get(key) ?? [];
      group.push({
        selector,
        declarations: declarations.map((each) => ({
          ...each,
          rank:
            (each.isImportant ? 1e12 : 0) + selector.specificity * 1e5 + index,
        })),
      });
      this.#rules.set(key, group);
    }
  }

  /** The declarations that apply to the element, by property. */
  find(element: DomElement): ReadonlyMap<string, Declaration> {
    const found = new Map<string, RankedDeclaration>();
    const look = (key: string) => {
      for (const {selector, declarations} of this.#rules.get(key) ?? []) {
        if (matches(selector, element)) {
          for (const each of declarations) {
            if (each.rank >= (found.get(each.property)?.rank ?? 0)) {
              found.set(each.property, each);
            }
          }
        }
      }
    };
    for (const name of element.classNames) {
      look(`.${name}`);
    }
    look(element.localName.toLowerCase());
    look('*');
    return found;
  }
}

// A class if there is one, because fewer elements match it than a tag.
function keyOf({steps: [last]}: Rule['selector']): string {
  const keys = last?.simples.flatMap(({key}) => key ?? []) ?? [];
  return keys.find((key) => key.startsWith('.')) ?? keys[0] ?? '*';
}
