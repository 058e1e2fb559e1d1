import {matches} from './selector.js';
import type {Rule} from './sheet.js';

interface Ranked {
  readonly rule: Rule;
  /** Greater wins. */
  readonly rank: number;
}

/**
 * Rules by their property and by what an element must at least have, so that
 * few of them are looked at.
 */
export class RuleIndex {
  readonly #rules = new Map<string, Map<string, Ranked[]>>();

  constructor(rules: readonly Rule[]) {
    const ranked = rules.toSorted(
      (a, b) =>
        Number(a.isImportant) - Number(b.isImportant) ||
        a.selector.specificity - b.selector.specificity,
    );
    for (const [rank, rule] of ranked.entries()) {
      const group = this.#rules.get(rule.property) ?? new Map();
      const key = keyOf(rule);
      group.set(key, [...(group.get(key) ?? []), {rule, rank}]);
      this.#rules.set(rule.property, group);
    }
  }

  /** The rule that wins for the element. */
  find(element: Element, property: string): Rule | undefined {
    const group = this.#rules.get(property);
    if (!group) {
      return undefined;
    }
    const classes = element.getAttribute('class')?.split(/\s+/) ?? [];
    const keys = [
      ...classes.map((each) => `.${each}`),
      element.localName.toLowerCase(),
      '*',
    ];
    let best: Ranked | undefined;
    for (const key of keys) {
      for (const each of group.get(key) ?? []) {
        if (
          each.rank > (best?.rank ?? -1) &&
          matches(each.rule.selector, element)
        ) {
          best = each;
        }
      }
    }
    return best?.rule;
  }
}

function keyOf({selector}: Rule): string {
  const [last] = selector.steps;
  const [name] = last?.compound.classes ?? [];
  return name === undefined ? (last?.compound.tag ?? '*') : `.${name}`;
}
