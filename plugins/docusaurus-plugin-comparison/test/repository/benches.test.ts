import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {repoRoot} from '../support/repoRoot.js';

const folder = path.join(
  repoRoot,
  'plugins/docusaurus-plugin-comparison/bench',
);
/** A module of the packages, and the names that are taken from it. */
const imports = [
  /import \{([^}]*)\} from '([^']*\/lib\/[^']*)'/g,
  /const \{([^}]*)\} = await import\(\s*'([^']*\/lib\/[^']*)'/g,
];

function listImports(): readonly (readonly [string, string, string])[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.jsx?$/.test(file) && !file.includes('node_modules'))
    .flatMap((file) => {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      return imports.flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap(([, names = '', from = '']) =>
          names
            .split(',')
            .map((name) => name.split(/:| as /)[0]?.trim() ?? '')
            .filter(Boolean)
            .map((name) => [file, name, from] as const),
        ),
      );
    });
}

// CI does not run the benches, so a name that changes would go unnoticed.
describe('benches', () => {
  it('import from the packages', () => {
    expect(listImports().length).toBeGreaterThan(10);
  });

  it.each(listImports())('%s: %s exists in %s', async (file, name, from) => {
    const url = pathToFileURL(path.resolve(folder, path.dirname(file), from));

    expect(Object.keys((await import(url.href)) as object)).toContain(name);
  });
});
