import {
  isTraversal,
  parse,
  SelectorType,
  type Selector as Token,
  type TraversalType,
} from 'css-what';
import type {DomElement} from './element.js';
import {readSimple, type Simple} from './simpleSelector.js';

/** A selector of a style sheet, without what a static picture does not need. */
export interface Selector {
  /** The last compound first. */
  readonly steps: readonly Step[];
  /** The rule with the greater value wins. */
  readonly specificity: number;
}

/** A compound, such as `rect.node`. */
interface Step {
  readonly simples: readonly Simple[];
  /** The combinator to the compound on its right, if there is one. */
  readonly relation: TraversalType | undefined;
}

/**
 * Parses one selector. Undefined for invalid selectors, and for those that
 * match nothing in a static picture (`:hover`).
 */
export function parseSelector(text: string): Selector | undefined {
  try {
    const [tokens, ...others] = parse(text);
    return tokens && others.length === 0 ? toSelector(tokens) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Parses a list of selectors.
 *
 * @throws {Error} If one is not supported.
 */
export function parseSelectors(text: string): readonly Selector[] {
  const selectors = toSelectors(parse(text));
  if (!selectors || selectors.length === 0) {
    throw new Error(`Unexpected selector "${text}"`);
  }
  return selectors;
}

function toSelectors(
  list: readonly (readonly Token[])[],
): readonly Selector[] | undefined {
  const selectors = list.map(toSelector);
  return selectors.every((each) => each !== undefined) ? selectors : undefined;
}

function toSelector(tokens: readonly Token[]): Selector | undefined {
  const steps: Step[] = [];
  let simples: Simple[] = [];
  let specificity = 0;
  for (const token of tokens) {
    if (isTraversal(token)) {
      steps.unshift({simples, relation: token.type});
      simples = [];
      continue;
    }
    const simple = readNot(token) ?? readSimple(token);
    if (!simple) {
      return undefined;
    }
    simples.push(simple);
    specificity += simple.specificity;
  }
  steps.unshift({simples, relation: undefined});
  return steps.every(isUnderstood) ? {steps, specificity} : undefined;
}

function isUnderstood({simples, relation}: Step): boolean {
  return (
    simples.length > 0 &&
    relation !== SelectorType.Parent &&
    relation !== SelectorType.ColumnCombinator
  );
}

function readNot(token: Token): Simple | undefined {
  if (
    token.type !== SelectorType.Pseudo ||
    token.name !== 'not' ||
    !Array.isArray(token.data)
  ) {
    return undefined;
  }
  const selectors = toSelectors(token.data);
  return (
    selectors && {
      specificity: Math.max(...selectors.map((each) => each.specificity)),
      matches: (element) => !matchesAny(selectors, element),
    }
  );
}

/** Whether one of the selectors matches the element. */
export function matchesAny(
  selectors: readonly Selector[],
  element: DomElement,
): boolean {
  return selectors.some((each) => matches(each, element));
}

/** Whether the selector matches the element. */
export function matches({steps}: Selector, element: DomElement): boolean {
  return matchesFrom(steps, 0, element);
}

// Whether the element matches a step, and the steps to its left match too.
function matchesFrom(
  steps: readonly Step[],
  index: number,
  element: DomElement,
): boolean {
  const step = steps[index];
  if (!step?.simples.every((simple) => simple.matches(element))) {
    return false;
  }
  const relation = steps[index + 1]?.relation;
  if (relation === undefined) {
    return true;
  }
  const isSibling =
    relation === SelectorType.Sibling || relation === SelectorType.Adjacent;
  const isNext =
    relation === SelectorType.Child || relation === SelectorType.Adjacent;
  const toNext = (each: DomElement) =>
    isSibling ? each.previousElementSibling : each.parentElement;
  let each = toNext(element);
  while (each) {
    if (matchesFrom(steps, index + 1, each)) {
      return true;
    }
    each = isNext ? null : toNext(each);
  }
  return false;
}
