import path from 'node:path';
import type {ProblemReport} from '../views/module.js';
import type {ViewData} from '../views/moduleData.js';

/**
 * The module of a view: its props with the component that renders them, or only
 * the props. A report lists the problems of a dataset that is shown in part.
 */
export function moduleWithContent(
  {view: {content}, props, mermaid}: ViewData,
  propsOnly: boolean,
  report?: ProblemReport,
): string {
  if (content === undefined) {
    return dataModule({...props, ...report});
  }
  if (propsOnly) {
    return dataModule({view: props, ...report});
  }
  const problems = report ? `, ...${parseCall(report)}` : '';
  return `import Content from ${themeOf(content)};\nexport default {Content, view: ${parseCall(props)}${printMermaid(mermaid)}${problems}};\n`;
}

/**
 * The module of a view for browsers. The page that was served is complete
 * without it; every other page loads it before it is rendered, because a page
 * waits for the modules that it imports.
 *
 * @param choices - The queries for other choices, by the ids of these.
 */
export function lazyModule(
  {view: {name, content = ''}, mermaid}: Pick<ViewData, 'view' | 'mermaid'>,
  resourcePath: string,
  resourceQuery: string,
  choices: ReadonlyMap<string, string> = new Map(),
): string {
  const partOf = (query: string) => {
    const part = `./${path.basename(resourcePath)}${query}&only=props`;
    return `Promise.all([import(/* webpackChunkName: "comparison-${name}" */ ${themeOf(content)}), import(${JSON.stringify(part)})])`;
  };
  const printed = [...choices].map(
    ([key, query]) =>
      `${JSON.stringify(key)}: () => ${partOf(query)}.then(([{default: Content}, {default: part}]) => ({...part, ...(part.view && {Content})}))`,
  );
  const chosen = printed.length > 0 ? `, choices: {${printed.join(', ')}}` : '';
  return `const load = () => ${partOf(resourceQuery)}.then(([{default: Content}, {default: part}]) => Object.assign(embed, part, part.view && {Content}));
const embed = {load${printMermaid(mermaid)}${chosen}};
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

/** A module that exports only data. */
export function dataModule(value: unknown): string {
  return `export default ${parseCall(value)};\n`;
}

// JSON of JSON is a JavaScript string, so text of a dataset cannot run as code.
function parseCall(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
