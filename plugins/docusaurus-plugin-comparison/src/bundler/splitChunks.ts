import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const dataFile = '\\.comparison\\.ya?ml$';

/**
 * How the code for browsers is split into files. Docusaurus puts modules that
 * half of the pages share into the chunk that every page loads, and Rspack
 * rounds the half down: on a site with three routes, that is all code. This
 * keeps three things out of that chunk: data and fences, the components that
 * embed them, and Mermaid, which theme-mermaid would otherwise add to pages
 * without a diagram.
 */
export function configureSplitChunks() {
  const mermaid = [...findPackages('mermaid')].map((name) =>
    name.replaceAll('/', '[\\\\/]'),
  );
  const ofMermaid = `[\\\\/]node_modules[\\\\/](?:${mermaid.join('|')})[\\\\/]`;
  return {
    splitChunks: {
      cacheGroups: {
        comparison: {
          test: /docusaurus-plugin-comparison[\\/](?:lib|src)[\\/]theme[\\/](?:Comparison(?:Diagram|Embed|Problems)[\\/]|(?:StackDiagram|Comparison(?:Bars|Guide|Quadrants|SourceList|Table|Timeline))[\\/]index)/,
          name: 'comparison',
          priority: 50,
          enforce: true,
        },
        common: {test: new RegExp(`^(?!.*(?:${ofMermaid}|${dataFile}))`)},
        comparisonData: {
          test: new RegExp(dataFile),
          minChunks: 2,
          priority: 45,
          reuseExistingChunk: true,
        },
        mermaid: {
          test: new RegExp(ofMermaid),
          minChunks: 2,
          priority: 45,
          reuseExistingChunk: true,
        },
      },
    },
  };
}

/** The names of an installed package and of all its dependencies. */
function findPackages(
  name: string,
  from = fileURLToPath(import.meta.url),
  found = new Set<string>(),
): ReadonlySet<string> {
  const file = findUpwards(`node_modules/${name}/package.json`, from);
  if (found.has(name) || file === undefined) {
    return found;
  }
  found.add(name);
  const {dependencies = {}} = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  for (const each of Object.keys(dependencies)) {
    findPackages(each, fs.realpathSync(file), found);
  }
  return found;
}

function findUpwards(name: string, from: string): string | undefined {
  const folder = path.dirname(from);
  const file = path.join(folder, name);
  if (fs.existsSync(file)) {
    return file;
  }
  return folder === from ? undefined : findUpwards(name, folder);
}
