import {makeColumns, toMarkdown, toYaml} from './data.js';

const intro = 'A page says in some sentences what its table is about. '.repeat(
  4,
);

/**
 * The files of a site whose pages have one table each: `ours` pages with their
 * own datasets, and `markdown` pages with a table in plain Markdown. Pages with
 * the same number show the same values.
 */
export function printSite({ours = 0, markdown = 0}, {rows, columns}) {
  const files = {
    'docusaurus.config.mjs': printConfig(ours > 0),
    'docs/index.md': `---\nslug: /\n---\n\n# Pages\n\n${intro}\n`,
  };
  for (let page = 0; page < ours; page += 1) {
    files[`docs/ours-${page}.md`] = printPage(
      page,
      `::comparison-table{data=./ours-${page}.comparison.yaml}\n`,
    );
    files[`docs/ours-${page}.comparison.yaml`] = toYaml(
      makeColumns(rows, columns, page),
    );
  }
  for (let page = 0; page < markdown; page += 1) {
    files[`docs/markdown-${page}.md`] = printPage(
      page,
      toMarkdown(makeColumns(rows, columns, page)),
    );
  }
  return files;
}

function printPage(page, table) {
  return `# Page ${page}\n\n${intro}\n\n${table}`;
}

/** The configuration of a site with only docs, with or without the plugin. */
export function printConfig(hasPlugin) {
  const config = `{
  title: 'Bench',
  url: 'https://example.com',
  baseUrl: '/',
  future: {v4: true, faster: true},
  presets: [['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false}]],
}`;
  return hasPlugin
    ? `import {withComparison} from 'docusaurus-plugin-comparison';\nexport default withComparison(${config});\n`
    : `export default ${config};\n`;
}
