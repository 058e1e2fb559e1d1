import type {PageElement} from './element.js';

/** A selector of a style sheet, as far as Mermaid's sheets need it. */
export interface Selector {
  /** The last compound first. */
  readonly steps: readonly Step[];
  /** Greater wins. */
  readonly specificity: number;
}

interface Step {
  readonly compound: Compound;
  /** How the compound stands to the one to its right. */
  readonly relation: 'itself' | 'ancestor' | 'parent' | 'sibling';
}

interface Compound {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly Attribute[];
  /** Which child of its parent it is: 1 is the first, -1 the last. */
  readonly place: number | undefined;
  readonly except: Compound | undefined;
}

interface Attribute {
  readonly name: string;
  readonly operator: string;
  readonly value: string;
}

const simple =
  /\*|(?<tag>[a-z][\w-]*)|#(?<id>[\w-]+)|\.(?<class>[\w-]+)|\[(?<name>[\w-]+)(?:(?<operator>[*^$]?=)["']?(?<value>[^"'\]]*)["']?)?\]|:(?<place>first-child|last-child|nth-child\((?<count>\d+)\))|:not\((?<except>[^()]*)\)/giy;

/**
 * Reads one selector; undefined for what matches nothing in a still picture
 * (`:hover`) and for what neither Mermaid nor we write (`+`).
 */
export function parseSelector(text: string): Selector | undefined {
  const steps: Step[] = [];
  let specificity = 0;
  let relation: Step['relation'] = 'itself';
  for (const part of splitParts(text).toReversed()) {
    if (part === '>' || part === '~') {
      relation = part === '>' ? 'parent' : 'sibling';
      continue;
    }
    const compound = parseCompound(part);
    if (!compound) {
      return undefined;
    }
    specificity +=
      (compound.id === undefined ? 0 : 10_000) +
      (compound.classes.length +
        compound.attributes.length +
        (compound.place === undefined ? 0 : 1)) *
        100 +
      (compound.tag === undefined ? 0 : 1);
    steps.push({compound, relation});
    relation = 'ancestor';
  }
  return steps.length > 0 ? {steps, specificity} : undefined;
}

function splitParts(text: string): readonly string[] {
  return text.match(/[>~]|(?:\[[^\]]*\]|[^\s>~[])+/g) ?? [];
}

function parseCompound(text: string): Compound | undefined {
  const classes: string[] = [];
  const attributes: Attribute[] = [];
  let tag: string | undefined;
  let id: string | undefined;
  let place: number | undefined;
  let except: Compound | undefined;
  let read = 0;
  for (const match of text.matchAll(simple)) {
    const groups = match.groups ?? {};
    read += match[0].length;
    tag = groups['tag']?.toLowerCase() ?? tag;
    id = groups['id'] ?? id;
    place = toPlace(groups) ?? place;
    if (groups['except'] !== undefined) {
      except = parseCompound(groups['except']);
      if (!except) {
        return undefined;
      }
    }
    if (groups['class'] !== undefined) {
      classes.push(groups['class']);
    }
    if (groups['name'] !== undefined) {
      attributes.push({
        name: groups['name'],
        operator: groups['operator'] ?? '',
        value: groups['value'] ?? '',
      });
    }
  }
  return read === text.length
    ? {tag, id, classes, attributes, place, except}
    : undefined;
}

function toPlace({
  place,
  count,
}: Readonly<Record<string, string | undefined>>): number | undefined {
  switch (place) {
    case undefined:
      return undefined;
    case 'first-child':
      return 1;
    case 'last-child':
      return -1;
    default:
      return Number(count);
  }
}

/**
 * Reads a list of selectors.
 *
 * @throws {Error} For one that is not understood.
 */
export function parseSelectors(text: string): readonly Selector[] {
  return text.split(/,(?![^[]*\])/).map((part) => {
    const selector = parseSelector(part);
    if (!selector) {
      throw new Error(`Unexpected selector "${part}"`);
    }
    return selector;
  });
}

/** Whether one of the selectors means the element. */
export function matchesAny(
  selectors: readonly Selector[],
  element: PageElement,
): boolean {
  return selectors.some((each) => matches(each, element));
}

/** Whether the selector means the element. */
export function matches({steps}: Selector, element: PageElement): boolean {
  return matchesFrom(steps, 0, element);
}

function matchesFrom(
  steps: readonly Step[],
  index: number,
  element: PageElement,
): boolean {
  const step = steps[index];
  if (!step) {
    return true;
  }
  if (step.relation === 'itself') {
    return (
      isMeant(step.compound, element) && matchesFrom(steps, index + 1, element)
    );
  }
  const toNext = (each: PageElement) =>
    step.relation === 'sibling'
      ? each.previousElementSibling
      : each.parentElement;
  let each = toNext(element);
  while (each) {
    if (isMeant(step.compound, each) && matchesFrom(steps, index + 1, each)) {
      return true;
    }
    each = step.relation === 'parent' ? null : toNext(each);
  }
  return false;
}

function isMeant(
  {tag, id, classes, attributes, place, except}: Compound,
  element: PageElement,
): boolean {
  return (
    (tag === undefined || tag === element.localName.toLowerCase()) &&
    (id === undefined || id === element.id) &&
    classes.every((each) => element.classNames.includes(each)) &&
    attributes.every((attribute) => hasAttribute(element, attribute)) &&
    (place === undefined || standsAt(element, place)) &&
    !(except && isMeant(except, element))
  );
}

function standsAt(element: PageElement, place: number): boolean {
  const siblings = element.parentNode?.children ?? [element];
  return siblings.at(place > 0 ? place - 1 : place) === element;
}

function hasAttribute(
  element: PageElement,
  {name, operator, value}: Attribute,
): boolean {
  const own = element.getAttribute(name);
  if (own === null) {
    return false;
  }
  switch (operator) {
    case '=':
      return own === value;
    case '^=':
      return own.startsWith(value);
    case '$=':
      return own.endsWith(value);
    case '*=':
      return own.includes(value);
    default:
      return true;
  }
}
