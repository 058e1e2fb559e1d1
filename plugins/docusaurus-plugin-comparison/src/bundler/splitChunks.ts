import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const dataFile = '\\.comparison\\.ya?ml$';

/**
 * How a browser's code is cut into files. Docusaurus puts what half of the pages
 * share into the chunk that every page loads, and Rspack rounds the half down:
 * of a site with three routes, that is all code. This keeps three things out of
 * it: data and fences, what embeds them in a page, and the parts of Mermaid,
 * which would else be loaded by pages that have no diagram, where theme-mermaid
 * is there.
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

/** A package and all that it depends on, by name, as they are installed. */
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
