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
  /** The path of the dataset whose import is spread into it. */
  readonly shownData?: string;
  readonly place: {readonly start: number; readonly end: number};
}

/** The elements of a page in MDX that show a view of a dataset, or are meant to. */
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
          shown.includes(each.name),
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
  return new Map(
    listImports(tree).map(({name, from, isDefault}) => [
      name,
      isDefault
        ? allViews.find(({component}) => from === `@theme/${component}`)
        : undefined,
    ]),
  );
}

/** The paths of the datasets that a page imports, by their names on the page. */
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

interface PageImport {
  readonly name: string;
  readonly from: string;
  readonly isDefault: boolean;
}

function listImports(tree: Root): readonly PageImport[] {
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
