import {defaultTreeAdapter, html, type DefaultTreeAdapterTypes} from 'parse5';

export type FeedNode = DefaultTreeAdapterTypes.ChildNode;
export type FeedElement = DefaultTreeAdapterTypes.Element;

export function isFeedElement(node: FeedNode): node is FeedElement {
  return 'tagName' in node;
}

export function listAttributes({
  attrs,
}: FeedElement): Readonly<Record<string, string>> {
  return Object.fromEntries(attrs.map(({name, value}) => [name, value]));
}

export function makeFeedElement(
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  childNodes: FeedElement['childNodes'] = [],
): FeedElement {
  const attrs = Object.entries(attributes);
  return {
    ...defaultTreeAdapter.createElement(
      tagName,
      html.NS.HTML,
      attrs.map(([name, value]) => ({name, value})),
    ),
    childNodes,
  };
}
