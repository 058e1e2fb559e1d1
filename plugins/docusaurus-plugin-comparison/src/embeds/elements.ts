import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import type {View} from '../views/view.js';
import {allViews} from './allViews.js';

/** The props that give a component something to show, unless a spread does. */
const viewProps = ['view', 'load', 'problems', 'mermaid', 'cell'];

/** A JSX element of one of the theme's components. */
export interface ThemeElement {
  readonly node: MdxJsxFlowElement | MdxJsxTextElement;
  readonly name: string;
  readonly view: View;
  /** Whether its props give it something to show. */
  readonly hasView: boolean;
  /** The path of a dataset, if the attribute `data` has one. */
  readonly data?: string;
  /** The path of the dataset whose import is spread into the element. */
  readonly shownData?: string;
  readonly place: {readonly start: number; readonly end: number};
}

/** The MDX elements of a page that show, or should show, a view. */
export function findElements(tree: Root): readonly ThemeElement[] {
  const components = findComponents(tree);
  const imported = findImported(tree);
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
    const spread = node.attributes.find(
      (each) => each.type === 'mdxJsxExpressionAttribute',
    )?.value;
    const shownData = imported.get(
      spread?.replace(/^\s*\.{3}/, '').trim() ?? '',
    );
    elements.push({
      node,
      name: node.name,
      view,
      hasView: node.attributes.some(
        (each) =>
          each.type === 'mdxJsxExpressionAttribute' ||
          viewProps.includes(each.name),
      ),
      ...(typeof data === 'string' && {data}),
      ...(shownData !== undefined && {shownData}),
      place: {
        start: node.position?.start.offset ?? 0,
        end: node.position?.end.offset ?? 0,
      },
    });
  });
  return elements;
}

/**
 * The view that an element shows. If the page does not import the component, it
 * may be another one of that name, so the element must name a dataset.
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

/** The views of imports by local name; undefined for other imports. */
function findComponents(tree: Root): ReadonlyMap<string, View | undefined> {
  return new Map(
    listImports(tree).map(({name, from, isDefault}) => [
      name,
      isDefault
        ? allViews.find(({component}) => from === `@theme/${component}`)
        : undefined,
    ]),
  );
}

/** The paths of the datasets that a page imports, by local name. */
function findImported(tree: Root): ReadonlyMap<string, string> {
  return new Map(
    listImports(tree).flatMap(({name, from, isDefault}) => {
      const [data = ''] = from.split('?');
      return isDefault && /\.comparison\.ya?ml$/.test(data)
        ? [[name, data]]
        : [];
    }),
  );
}

/** Whether a page imports, or makes, a component with this name. */
export function declaresComponent(tree: Root, name: string): boolean {
  return (
    listImports(tree).some((each) => each.name === name) ||
    tree.children.some(
      (node) =>
        node.type === 'mdxjsEsm' &&
        new RegExp(`\\b(?:const|let|var|function|class)\\s+${name}\\b`).test(
          node.value,
        ),
    )
  );
}

/** A name that a page imports. */
export interface PageImport {
  readonly name: string;
  readonly from: string;
  readonly isDefault: boolean;
}

export function listImports(tree: Root): readonly PageImport[] {
  const imports: PageImport[] = [];
  visit(tree, (node: Nodes) => {
    const body = node.type === 'mdxjsEsm' ? node.data?.estree?.body : undefined;
    for (const each of body ?? []) {
      if (each.type === 'ImportDeclaration') {
        for (const {type, local} of each.specifiers) {
          imports.push({
            name: local.name,
            from: String(each.source.value),
            isDefault: type === 'ImportDefaultSpecifier',
          });
        }
      }
    }
  });
  return imports;
}
