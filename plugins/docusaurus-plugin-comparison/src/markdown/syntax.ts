import type {Program} from 'estree';
import type {
  MdxJsxAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdxjsEsm,
} from 'mdast-util-mdx';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The syntax tree of `import NAME from "FROM";`. */
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

/**
 * The syntax tree of `<COMPONENT {...PROPS} name="text" flag />`. Attributes
 * that are empty or false are omitted.
 */
export function createElement(
  type: JsxElement['type'],
  component: string,
  props: string,
  attributes: Readonly<Record<string, string | boolean>>,
): JsxElement {
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
      ...Object.entries(attributes)
        .filter(([, value]) => value !== '' && value !== false)
        .map(
          ([name, value]) =>
            ({
              type: 'mdxJsxAttribute',
              name,
              value: value === true ? null : String(value),
            }) as const,
        ),
    ],
    children: [],
  };
}

/** Adds an attribute without a value, if the element does not have it. */
export function addFlag(element: JsxElement, name: string): void {
  if (!findAttribute(element, name)) {
    element.attributes.push({type: 'mdxJsxAttribute', name, value: null});
  }
}

export function findAttribute(
  {attributes}: JsxElement,
  name: string,
): MdxJsxAttribute | undefined {
  return attributes.find(
    (each): each is MdxJsxAttribute =>
      each.type === 'mdxJsxAttribute' && each.name === name,
  );
}
