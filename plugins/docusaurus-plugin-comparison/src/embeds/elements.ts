import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import type {View} from '../views/view.js';
import {allViews} from './embeddables.js';

/** What a component shows comes in one of these, or in a spread. */
const shown = ['view', 'load', 'problems', 'mermaid', 'cell'];

/** An element of JSX that is one of the theme's components. */
export interface ThemeElement {
  readonly node: MdxJsxFlowElement | MdxJsxTextElement;
  readonly name: string;
  readonly view: View;
  /** Whether it is given something to show. */
  readonly hasView: boolean;
  /** The path of a dataset, where one was typed. */
  readonly data?: string;
  readonly place: {readonly start: number; readonly end: number};
}

/** The elements of a page in MDX that show a view of a dataset, or are meant to. */
export function findElements(tree: Root): readonly ThemeElement[] {
  const components = findComponents(tree);
  const elements: ThemeElement[] = [];
  visit(tree, (node) => {
    if (
      node.type !== 'mdxJsxFlowElement' &&
      node.type !== 'mdxJsxTextElement'
    ) {
      return;
    }
    const data = node.attributes.find(
      (each) => each.type === 'mdxJsxAttribute' && each.name === 'data',
    )?.value;
    const view = findShown(node.name ?? '', data, components);
    if (!view || node.name === null) {
      return;
    }
    elements.push({
      node,
      name: node.name,
      view,
      hasView: node.attributes.some(
        (each) =>
          each.type === 'mdxJsxExpressionAttribute' ||
          shown.includes(each.name),
      ),
      ...(typeof data === 'string' && {data}),
      place: {
        start: node.position?.start.offset ?? 0,
        end: node.position?.end.offset ?? 0,
      },
    });
  });
  return elements;
}

/**
 * The view that an element shows. Without an import it may be any component of
 * that name, so it must name a dataset.
 */
function findShown(
  name: string,
  data: unknown,
  components: ReturnType<typeof findComponents>,
): View | undefined {
  if (components.has(name)) {
    return components.get(name);
  }
  return typeof data === 'string' && /\.comparison\.ya?ml$/.test(data)
    ? allViews.find(({component}) => component === name)
    : undefined;
}

/** The views whose components a page imports, by their names on the page; undefined for others. */
function findComponents(tree: Root): ReadonlyMap<string, View | undefined> {
  const components = new Map<string, View | undefined>();
  visit(tree, (node: Nodes) => {
    const body = node.type === 'mdxjsEsm' ? node.data?.estree?.body : undefined;
    for (const each of body ?? []) {
      if (each.type === 'ImportDeclaration') {
        const view = allViews.find(
          ({component}) => each.source.value === `@theme/${component}`,
        );
        for (const {type, local} of each.specifiers) {
          const isDefault = type === 'ImportDefaultSpecifier';
          components.set(local.name, isDefault ? view : undefined);
        }
      }
    }
  });
  return components;
}
