import type {PageElement} from '../dom/element.js';
import {matches} from '../dom/selector.js';
import type {Declaration, Rule} from '../dom/sheet.js';

interface Ranked extends Declaration {
  /** Greater wins. */
  readonly rank: number;
}

interface RankedRule {
  readonly selector: Rule['selector'];
  readonly declarations: readonly Ranked[];
}

/** Rules by what an element must at least have, so that few are looked at. */
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

  /** What the rules give the element, by property. */
  find(element: PageElement): ReadonlyMap<string, Declaration> {
    const found = new Map<string, Ranked>();
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

// A class, if there is one: fewer elements have it than a tag.
function keyOf({steps: [last]}: Rule['selector']): string {
  const keys = last?.simples.flatMap(({key}) => key ?? []) ?? [];
  return keys.find((key) => key.startsWith('.')) ?? keys[0] ?? '*';
}
