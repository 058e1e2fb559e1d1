/** Two stacks that the same text draws in both ways. */
export const datasetText = `title: Engines
criteria: {x: {name: X, type: text}}
layers:
  hardware: {name: Hardware, tone: neutral}
  hypervisor: {name: Hypervisor, tone: platform}
  host-os: {name: Host operating system, tone: system}
  runtime: {name: Container runtime, tone: platform}
  guest-os: {name: Guest operating system, tone: system}
  libraries: {name: Binaries and libraries, tone: support}
  app: {name: Application, tone: workload}
subjects:
  vm:
    name: Virtual machine
    stack: [hardware, hypervisor, {copies: 3, of: [guest-os, libraries, app]}]
    values: {x: a}
  container:
    name: Container
    stack: [hardware, host-os, runtime, {copies: 3, of: [libraries, app]}]
    values: {x: b}
`;

const config = (kind) => `
${kind === 'ours' ? "import {withComparison} from 'docusaurus-plugin-comparison';" : 'const withComparison = (config) => config;'}
export default withComparison({
  title: 'Bench', url: 'https://example.com', baseUrl: '/',
  future: {v4: true, faster: {rspackBundler: true, lightningCssMinimizer: true, swcJsLoader: true, swcJsMinimizer: true}},
  markdown: {mermaid: ${kind !== 'none'}},
  themes: ${kind === 'none' ? '[]' : "['@docusaurus/theme-mermaid']"},
  presets: [['classic', {docs: {routeBasePath: '/', sidebarPath: undefined}, blog: false, pages: false}]],
});
`;

/** The files of a site of one kind. */
export function printSite(kind, fences) {
  const picture = (subjects, index) =>
    ({
      none: '',
      mermaid: `\`\`\`mermaid\n${fences[index]}\`\`\``,
      ours: `::stack-diagram[A stack]{data=./x.comparison.yaml subjects="${subjects}"}`,
    })[kind];
  const text = 'A paragraph of text, as long as one is. '.repeat(8);
  const page = (slug, ...parts) =>
    [`---\nslug: /${slug}\n---\n\n# A page`, ...parts].join('\n\n');
  return {
    'docusaurus.config.mjs': config(kind),
    'docs/index.md': page('', text),
    'docs/plain.md': page('plain', text, '## Part', text),
    'docs/x.comparison.yaml': datasetText,
    'docs/diagrams.md': page(
      'diagrams',
      text,
      picture('vm', 0),
      text,
      picture('container', 1),
      '## After',
      ...Array.from({length: 20}, () => text),
    ),
  };
}
