import {readTable} from '../builds/readTable.js';
import {
  createClassicSite,
  type ClassicSite,
  type Versions,
} from './classicSite.js';

const dataset = `title: Engines
criteria:
  startup: {name: Start-up time, type: duration}
  size: {name: Size, type: bytes}
layers:
  app: {name: Application}
subjects:
  slow: {name: Slow engine, stack: [app], values: {startup: 3 min, size: 2 GB}}
  fast: {name: Fast engine, stack: [app], values: {startup: 45 s, size: 5 MiB}}
history:
  - {date: 1967, title: The slow engine}
  - {date: 2013, title: The fast engine}
guide: {ask: Must it be fast?, yes: fast, no: slow}
`;
const page = `---
comparison: ./engines.comparison.yaml
---

# Engines

::comparison-table{sort="startup:asc"}

::stack-diagram

::timeline

::decision-guide

::bar-chart{criterion=startup}

::quadrant-chart{x=startup y=size}

The fast one starts in :fact[fast.startup].

::source-list
`;
const reactPage = `import React from 'react';
import ComparisonTable from '@theme/ComparisonTable';
import Layout from '@theme/Layout';
import StackDiagram from '@theme/StackDiagram';
import stack from '@site/docs/engines.comparison.yaml?view=stack';
import table from '@site/docs/engines.comparison.yaml?view=table';

export default function Engines() {
  return (
    <Layout>
      <ComparisonTable {...table} caption="Engines" />
      <StackDiagram {...stack} caption="Stacks" />
    </Layout>
  );
}
`;

/** A classic site with a page in Markdown and one in React, on two engines. */
export interface EnginesSite extends ClassicSite {
  /** Sets the `future` of the config: the bundler, and flags of Docusaurus 4. */
  setFuture(future: string): void;
}

export async function createEnginesSite(
  versions?: Versions,
): Promise<EnginesSite> {
  const site = await createClassicSite(versions);
  site.write('docs/engines.comparison.yaml', dataset);
  site.write('docs/engines.mdx', page);
  site.write('src/pages/engines.tsx', reactPage);
  const config = site
    .read('docusaurus.config.ts')
    .replace('export default config;', 'export default withComparison(config);')
    .replace(
      "import type {Config} from '@docusaurus/types';",
      "import type {Config} from '@docusaurus/types';\nimport {withComparison} from 'docusaurus-plugin-comparison';",
    )
    .replace("baseUrl: '/',", "baseUrl: '/base/',");
  expect(config).toContain('withComparison(config)');
  expect(config).toContain("baseUrl: '/base/'");
  const setFuture = (future: string) => {
    const edited = config.replace(
      /future: \{.*?\n {2}\},/s,
      `future: ${future},`,
    );
    expect(edited).toContain(future);
    site.write('docusaurus.config.ts', edited);
  };
  return {...site, setFuture};
}

/** Builds the site, and expects the table and every picture on its page. */
export async function buildEngines(site: EnginesSite): Promise<void> {
  const {code, output} = await site.run('npx', 'docusaurus', 'build');
  expect({code, output}).toEqual({code: 0, output});
  expect(output).not.toMatch(/unused Markdown directives/);
  const html = site.read('build/docs/engines/index.html');
  expect(readTable(html).map(([name]) => name)).toEqual([
    'Name',
    'Fast engine',
    'Slow engine',
  ]);
  // Nothing but the plugin is there, and the pictures are.
  expect(html).toContain('Text version');
  expect(html).toMatch(/<svg [^>]*role="?img.*>Application</s);
  expect(html).toMatch(/<tr [^>]*data-value.*>Slow engine<.*>3 min</s);
  expect(html).toContain('quadrantChart');
  expect(html).toContain('gantt');
  for (const [kind, label] of [
    ['stack', 'Application'],
    ['guide', 'Must it be fast\\?'],
  ]) {
    const [, file = ''] =
      new RegExp(`href="?/base/(assets/images/engines-${kind}-[^" >]+)`).exec(
        html,
      ) ?? [];
    expect(site.read(`build/${file}`)).toMatch(
      new RegExp(`^<svg .*>${label}<.*</svg>\n$`, 's'),
    );
  }
}
