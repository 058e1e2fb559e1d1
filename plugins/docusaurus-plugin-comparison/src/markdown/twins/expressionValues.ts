import type {Root} from 'mdast';

/**
 * What expressions of a page are that need no JavaScript: texts and numbers of
 * its front matter, of the props of a partial, and of `export const`.
 */
export function findExpressionValues(
  tree: Root,
  frontMatter: Readonly<Record<string, unknown>>,
  props: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([
    ...listConstants(tree),
    ...Object.entries(frontMatter).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[`frontMatter.${name}`, String(value)] as const]
        : [],
    ),
    ...[...props].map(([name, value]) => [`props.${name}`, value] as const),
  ]);
}

function listConstants(tree: Root): readonly (readonly [string, string])[] {
  return tree.children.flatMap((node) => {
    const body = node.type === 'mdxjsEsm' ? node.data?.estree?.body : undefined;
    return (body ?? []).flatMap((statement) => {
      const declaration =
        statement.type === 'ExportNamedDeclaration'
          ? statement.declaration
          : undefined;
      return declaration?.type === 'VariableDeclaration'
        ? declaration.declarations.flatMap(({id, init}) =>
            id.type === 'Identifier' &&
            init?.type === 'Literal' &&
            (typeof init.value === 'string' || typeof init.value === 'number')
              ? [[id.name, String(init.value)] as const]
              : [],
          )
        : [];
    });
  });
}
