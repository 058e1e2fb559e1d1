import type {Program} from 'estree';
import type {
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdxjsEsm,
} from 'mdast-util-mdx';

/** `import NAME from "FROM";` as a syntax tree: no source is put together. */
export function createImport(name: string, from: string): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            source: {type: 'Literal', value: from},
            specifiers: [
              {
                type: 'ImportDefaultSpecifier',
                local: {type: 'Identifier', name},
              },
            ],
            attributes: [],
          },
        ],
      },
    },
  };
}

/** `<COMPONENT {...PROPS} name="text" />`, without attributes that are empty. */
export function createElement(
  type: (MdxJsxFlowElement | MdxJsxTextElement)['type'],
  component: string,
  props: string,
  texts: Readonly<Record<string, string>>,
): MdxJsxFlowElement | MdxJsxTextElement {
  const spread: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ExpressionStatement',
        expression: {
          type: 'ObjectExpression',
          properties: [
            {
              type: 'SpreadElement',
              argument: {type: 'Identifier', name: props},
            },
          ],
        },
      },
    ],
  };
  return {
    type,
    name: component,
    attributes: [
      {
        type: 'mdxJsxExpressionAttribute',
        value: `...${props}`,
        data: {estree: spread},
      },
      ...Object.entries(texts)
        .filter(([, value]) => value !== '')
        .map(
          ([name, value]) => ({type: 'mdxJsxAttribute', name, value}) as const,
        ),
    ],
    children: [],
  };
}
