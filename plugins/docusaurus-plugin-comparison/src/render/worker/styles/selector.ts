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
}

interface Attribute {
  readonly name: string;
  readonly operator: string;
  readonly value: string;
}

const simple =
  /\*|(?<tag>[a-z][\w-]*)|#(?<id>[\w-]+)|\.(?<class>[\w-]+)|\[(?<name>[\w-]+)(?:(?<operator>[*^$]?=)["']?(?<value>[^"'\]]*)["']?)?\]/giy;

/**
 * Reads one selector; undefined for what matches nothing in a still picture
 * (`:hover`) and for what neither Mermaid nor we write (`+`, `:not()`).
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
      (compound.classes.length + compound.attributes.length) * 100 +
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
  let read = 0;
  for (const match of text.matchAll(simple)) {
    const groups = match.groups ?? {};
    read += match[0].length;
    tag = groups['tag']?.toLowerCase() ?? tag;
    id = groups['id'] ?? id;
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
  return read === text.length ? {tag, id, classes, attributes} : undefined;
}

/** Whether the selector means the element. */
export function matches({steps}: Selector, element: Element): boolean {
  return matchesFrom(steps, 0, element);
}

function matchesFrom(
  steps: readonly Step[],
  index: number,
  element: Element,
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
  const toNext = (each: Element) =>
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
  {tag, id, classes, attributes}: Compound,
  element: Element,
): boolean {
  return (
    (tag === undefined || tag === element.localName.toLowerCase()) &&
    (id === undefined || id === element.id) &&
    (classes.length === 0 || hasClasses(element, classes)) &&
    attributes.every((attribute) => hasAttribute(element, attribute))
  );
}

function hasClasses(element: Element, classes: readonly string[]): boolean {
  const own = (element.getAttribute('class') ?? '').split(/\s+/);
  return classes.every((each) => own.includes(each));
}

function hasAttribute(
  element: Element,
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
