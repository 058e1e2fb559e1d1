import fs from 'node:fs';
import path from 'node:path';
import {parse as parseYaml} from 'yaml';
import {repoRoot} from '../support/repoRoot.js';

const read = (file: string) =>
  fs.readFileSync(path.join(repoRoot, file), 'utf8');

const pages = [
  'src/pages/contributing.mdx',
  'i18n/de/docusaurus-plugin-content-pages/contributing.mdx',
];

/** Every block of YAML on a page with the file that it names. */
function blocksOf(page: string): readonly {file: string; text: string}[] {
  const blocks = page.matchAll(/```yaml title="([^"]+)"\n(.*?)\n *```/gs);
  return [...blocks].map(([, file = '', text = '']) => ({file, text}));
}

/** Every map in a value, itself among them. */
function mapsIn(value: unknown): readonly object[] {
  return typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(mapsIn)]
    : [];
}

describe.each(pages)('%s', (name) => {
  const page = read(name);

  it('shows parts of datasets as they are', () => {
    const blocks = blocksOf(page);
    expect(blocks.length).toBe(2);
    for (const {file, text} of blocks) {
      const [[key, part] = ['', {}]] = Object.entries(
        parseYaml(text) as Record<string, unknown>,
      );
      const same = mapsIn(parseYaml(read(file))).map((map) =>
        Object.entries(map)
          .find(([each]) => each === key)
          ?.at(1),
      );
      expect(same).toContainEqual(part);
    }
  });

  it('leads to files of the repository that are there', () => {
    const edits = [...page.matchAll(/\/edit\/main\/([^)]+)\)/g)];
    const typed = [
      ...page.matchAll(/`((?:docs|i18n|versioned_docs|\.github)\/[^`]+)`/g),
    ];
    // Names of the version that is still to be made.
    const files = [...edits, ...typed]
      .map(([, file = '']) => file)
      .filter((file) => !file.includes('version-3.0'));

    expect(files.length).toBeGreaterThan(6);
    expect(
      files.filter((file) => !fs.existsSync(path.join(repoRoot, file))),
    ).toEqual([]);
  });
});
