import fs from 'node:fs';
import path from 'node:path';
import {parseDocument, type Document} from 'yaml';
import {repoRoot} from '../../support/repoRoot.js';

const docs = path.join(repoRoot, 'docs');

/**
 * The files of the present article, by their paths in the site, without what
 * compares it with an earlier version of the docs.
 */
export function readArticle(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fs
      .readdirSync(docs)
      .filter(
        (name) =>
          /\.(?:mdx|ya?ml|csv)$/.test(name) && name !== 'what-changed.mdx',
      )
      .map((name) => [
        `docs/${name}`,
        fs
          .readFileSync(path.join(docs, name), 'utf8')
          .replace(/ since="[\d.]+"/g, ''),
      ]),
  );
}

/**
 * The article with two start-up times measured again, one unknown value filled,
 * one value typed in another unit, and one criterion renamed.
 */
export function changeArticle(
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const file = 'docs/virtualization.comparison.yaml';
  const data = parseDocument(files[file] ?? '');
  data.setIn(['sources', 'new-study'], {
    title: 'A new study',
    url: 'https://example.com/new-study',
  });
  set(data, 'microvm', 'startup', {
    value: '160 ms to 210 ms',
    source: 'new-study',
  });
  set(data, 'unikernel', 'startup', {
    value: '8 ms to 700 ms',
    source: 'new-study',
  });
  data.setIn(['subjects', 'microvm', 'values', 'clear-boundary'], {
    value: 'partial',
    source: 'new-study',
  });
  set(data, 'vm', 'migration-downtime', {value: '0.06 s to 0.21 s'});
  const renamed = String(data).replace(/^( +)gpu:/gm, '$1graphics:');
  return {
    ...files,
    [file]: renamed,
    'docs/comparison.mdx': (files['docs/comparison.mdx'] ?? '').replace(
      'processors,gpu',
      'processors,graphics',
    ),
    'docs/microvms.mdx': (files['docs/microvms.mdx'] ?? '').replace(
      'microvm.gpu',
      'microvm.graphics',
    ),
  };
}

function set(
  data: Document,
  subject: string,
  criterion: string,
  fields: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(fields)) {
    data.setIn(['subjects', subject, 'values', criterion, name], value);
  }
}
