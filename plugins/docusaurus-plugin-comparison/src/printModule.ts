import path from 'node:path';
import type {View} from './views/view.js';

/** What a module holds for a page: a view, or only what a browser is to draw. */
export type Shown = ShownView | {readonly mermaid: string};

export interface ShownView {
  readonly view: Pick<View, 'name' | 'content'>;
  readonly props: unknown;
  /** What the reader's browser is to draw beside it, if it is to. */
  readonly mermaid?: string;
}

/**
 * The module of a view. What is rendered on the server alone comes to a browser
 * as a function that loads it: a page that was served needs none of it.
 */
export function printModule(
  shown: Shown,
  request: {
    readonly resourcePath: string;
    readonly resourceQuery: string;
    readonly isServer: boolean;
    /** Whether the props are asked for without what shows them. */
    readonly isPart: boolean;
  },
): string {
  if (!('view' in shown)) {
    return printData(shown);
  }
  const {
    view: {name, content},
    props,
    mermaid,
  } = shown;
  if (content === undefined || request.isPart) {
    return printData(props);
  }
  const theme = JSON.stringify(`@theme/${content}`);
  const drawn = mermaid === undefined ? '' : `, mermaid: ${parse(mermaid)}`;
  if (request.isServer) {
    return `import Content from ${theme};\nexport default {Content, view: ${parse(props)}${drawn}};\n`;
  }
  const {resourcePath, resourceQuery} = request;
  const part = JSON.stringify(
    `./${path.basename(resourcePath)}${resourceQuery}&part=props`,
  );
  return `export default {load: () => Promise.all([import(/* webpackChunkName: "comparison-${name}" */ ${theme}), import(${part})]).then(([content, props]) => ({Content: content.default, view: props.default}))${drawn}};\n`;
}

/** A module that holds data and nothing else. */
export function printData(value: unknown): string {
  return `export default ${parse(value)};\n`;
}

// JSON is JavaScript, once the two line separators that it allows are written
// as escapes; a page cannot be made to run what a dataset says.
function parse(value: unknown): string {
  const json = JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `JSON.parse(${JSON.stringify(json)})`;
}
