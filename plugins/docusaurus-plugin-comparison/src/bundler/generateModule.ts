import path from 'node:path';
import type {ProblemReport} from '../views/module.js';
import type {ViewData} from '../views/moduleData.js';

/**
 * The module of a view: its props with what shows them, or the props alone; with
 * what is wrong with the rest of the dataset, where it is shown in part.
 */
export function moduleWithContent(
  {view: {content}, props, mermaid}: ViewData,
  isPart: boolean,
  report?: ProblemReport,
): string {
  if (content === undefined) {
    return dataModule({...props, ...report});
  }
  if (isPart) {
    return dataModule({view: props, ...report});
  }
  const problems = report ? `, ...${parseCall(report)}` : '';
  return `import Content from ${themeOf(content)};\nexport default {Content, view: ${parseCall(props)}${printMermaid(mermaid)}${problems}};\n`;
}

/**
 * The same in a browser, which needs none of it for the page that it was
 * served. Any other page has it before it is shown, since a page waits for the
 * modules that it imports.
 */
export function lazyModule(
  {view: {name, content = ''}, mermaid}: Pick<ViewData, 'view' | 'mermaid'>,
  resourcePath: string,
  resourceQuery: string,
): string {
  const part = JSON.stringify(
    `./${path.basename(resourcePath)}${resourceQuery}&part=props`,
  );
  return `const load = () => Promise.all([import(/* webpackChunkName: "comparison-${name}" */ ${themeOf(content)}), import(${part})]).then(([{default: Content}, {default: part}]) => Object.assign(embed, part, part.view && {Content}));
const embed = {load${printMermaid(mermaid)}};
if (document.documentElement.dataset.hasHydrated !== 'false') {
  await load();
}
export default embed;
`;
}

function themeOf(content: string): string {
  return JSON.stringify(`@theme/${content}`);
}

function printMermaid(mermaid: string | undefined): string {
  return mermaid === undefined ? '' : `, mermaid: ${parseCall(mermaid)}`;
}

/** A module that holds data and nothing else. */
export function dataModule(value: unknown): string {
  return `export default ${parseCall(value)};\n`;
}

// JSON of JSON is a string of JavaScript; a page cannot be made to run what a
// dataset says.
function parseCall(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
