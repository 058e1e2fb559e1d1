import fs from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {repoRoot} from '../support/repoRoot.js';
import {listWorkspaces, readManifest, readText} from './repositoryFiles.js';

/** A Markdown file for contributors, as the tests see it. */
export interface Guide {
  readonly links: readonly string[];
  /** What is between backticks. */
  readonly codes: readonly string[];
  /** Each line of a command, in blocks and between backticks. */
  readonly commands: readonly string[];
  /** The ids of the headings, as GitHub makes them. */
  readonly anchors: readonly string[];
}

export function readGuide(file: string): Guide {
  const links: string[] = [];
  const codes: string[] = [];
  const lines: string[] = [];
  const anchors: string[] = [];
  const tree: Root = unified().use(remarkParse).parse(readText(file));
  visit(tree, (node) => {
    if (node.type === 'link') {
      links.push(node.url);
    } else if (node.type === 'inlineCode') {
      codes.push(node.value);
    } else if (node.type === 'code' && node.lang === 'sh') {
      lines.push(...node.value.split('\n'));
    } else if (node.type === 'heading') {
      anchors.push(toAnchor(toString(node)));
    }
  });
  const commands = [...codes, ...lines]
    .map((line) =>
      line.replace(/\s+#.*$/, '').replace(/^(?:[A-Z_]+=\S+ )+/, ''),
    )
    .filter((line) => /^(?:npm|npx) /.test(line));
  return {links, codes, commands, anchors};
}

/** The id of a heading: one that it states, or the one that GitHub makes. */
function toAnchor(heading: string): string {
  const [, own] = /\{\/\* #([\w-]+) \*\/\}/.exec(heading) ?? [];
  return (
    own ??
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
  );
}

/** Whether a relative link of a file leads to a file, and to a heading in it. */
export function leadsSomewhere(link: string, from: string): boolean {
  const [target = '', anchor] = link.split('#');
  const file =
    target === '' ? from : path.posix.join(path.posix.dirname(from), target);
  return (
    fs.existsSync(path.join(repoRoot, file)) &&
    (anchor === undefined || readGuide(file).anchors.includes(anchor))
  );
}

const packages = listWorkspaces().flatMap((folder) => {
  const {name, dependencies, devDependencies} = readManifest(folder);
  return [name, ...Object.keys({...dependencies, ...devDependencies})];
});

/** Whether a code is meant as a path, not as the name of a package. */
export function isPath(code: string): boolean {
  const [first = ''] = code.split('/');
  return (
    /^[\w.*-]+(?:\/[\w.*-]*)+$|^[\w.-]+\.(?:js|json|md|mjs|ts|tsx|yml)$/.test(
      code,
    ) && !packages.includes(first)
  );
}

/**
 * Whether there is a file or folder of that path, from the top of the
 * repository, from a package or its sources. NAME and `*` are any name.
 */
export function pathExists(code: string): boolean {
  const segments = code.split('/').filter((segment) => segment !== '');
  const bases = listWorkspaces().flatMap((folder) => [folder, `${folder}/src`]);
  return ['.', ...bases].some((base) => hasPath(base, segments));
}

function hasPath(
  folder: string,
  [segment, ...rest]: readonly string[],
): boolean {
  if (segment === undefined) {
    return true;
  }
  const full = path.join(repoRoot, folder);
  const name = new RegExp(
    `^${segment.replaceAll('.', '\\.').replace(/\*|\bNAME\b/g, '.*')}$`,
  );
  return (
    fs.statSync(full).isDirectory() &&
    fs
      .readdirSync(full)
      .filter((entry) => entry === segment || name.test(entry))
      .some((entry) => hasPath(path.posix.join(folder, entry), rest))
  );
}
