interface Stand {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  text?: string;
  children?: readonly Element[];
}

/**
 * What stands for an element of an SVG and those in it; jest cannot load jsdom.
 * It has what styles are found by.
 */
export function elementOf({
  tag,
  attributes,
  text = '',
  children = [],
}: Stand): Element {
  const element = {
    localName: tag,
    namespaceURI: 'http://www.w3.org/2000/svg',
    id: attributes['id'] ?? '',
    textContent: text,
    getAttribute: (name: string) => attributes[name] ?? null,
    parentElement: null,
    firstElementChild: children[0] ?? null,
    previousElementSibling: null,
    nextElementSibling: null,
  } as unknown as Element;
  children.forEach((child, index) => {
    Object.assign(child, {
      parentElement: element,
      previousElementSibling: children[index - 1] ?? null,
      nextElementSibling: children[index + 1] ?? null,
    });
  });
  return element;
}
