import path from 'node:path';
import type {Context} from './context.js';
import {readMap} from './fields.js';
import type {FileReader} from './files.js';
import {
  describeNode,
  type Entry,
  type ListNode,
  type MapNode,
  type TextNode,
} from './node.js';
import {
  isSharedPath,
  readSharedTree,
  toSectionRoot,
  type SharedFile,
} from './sharedFile.js';

const mostSourceFiles = 20;

/** A tree whose sources are entries alone, and the files that it lists for others. */
export interface WithSourceFiles {
  readonly root: MapNode;
  readonly sourceFiles: readonly SharedFile[];
}

/**
 * Reads the files in the list of sources of a dataset or a base. The entries in
 * the list are left in the tree. Problems are reported; the result is undefined
 * if a file cannot be used.
 *
 * @param file - The path of the file with the list, absolute.
 * @param dataset - The path of the dataset, absolute.
 */
export async function readSourceFiles(
  root: MapNode,
  file: string,
  dataset: string,
  files: FileReader,
  context: Context,
): Promise<WithSourceFiles | undefined> {
  const list = root.entries.get('sources');
  if (list?.value.kind === 'text' && isSharedPath(list.value.text)) {
    const expected = 'a list of files, such as [./sources.yaml]';
    const details = {what: 'sources', found: 'text', expected};
    context.report('wrong-shape', list.value.place, details);
    return undefined;
  }
  if (list?.value.kind !== 'list') {
    return {root, sourceFiles: []};
  }
  const own = new Map<string, Entry>();
  const invalidKeys = new Set<string>();
  const listed = new Map<string, Entry>();
  const sourceFiles: SharedFile[] = [];
  for (const item of list.value.items) {
    if (item.kind === 'map') {
      addEntries(own, item, context);
      item.invalidKeys?.forEach((key) => invalidKeys.add(key));
      continue;
    }
    const at = toSourcesPath(item, file, sourceFiles, context);
    if (at === undefined) {
      return undefined;
    }
    const tree = await readSharedTree(at, dataset, files, context);
    if (files.missing.includes(at) && item.kind === 'text') {
      context.report('missing-sources-file', item.place, {found: item.text});
    }
    const map = tree && readMap(tree, 'a file of sources', context, 'ids');
    if (!map) {
      return undefined;
    }
    addEntries(listed, map, context);
    const only = 'sources';
    sourceFiles.push({path: at, root: toSectionRoot(only, map), only});
  }
  const entries = new Map(root.entries);
  if (own.size + invalidKeys.size > 0 || sourceFiles.length === 0) {
    const {place} = list.value;
    const value: MapNode = {kind: 'map', entries: own, invalidKeys, place};
    entries.set('sources', {...list, value});
  } else {
    entries.delete('sources');
  }
  return {root: {...root, entries}, sourceFiles};
}

/** The absolute path of a file in the list; problems are reported. */
function toSourcesPath(
  item: TextNode | ListNode,
  file: string,
  before: readonly SharedFile[],
  {report}: Context,
): string | undefined {
  if (item.kind === 'list') {
    report('wrong-shape', item.place, {
      what: 'an item of sources',
      found: describeNode(item),
      expected: 'the path of a YAML file, or sources by their ids',
    });
    return undefined;
  }
  const {text: found, place} = item;
  const at = path.join(path.dirname(file), found);
  const isTooMany = before.length === mostSourceFiles;
  const isRepeated = before.some((each) => each.path === at);
  if (!isSharedPath(found) || isTooMany || isRepeated) {
    report('bad-sources-path', place, {
      found,
      ...(isTooMany && {isTooMany}),
      ...(isRepeated && {isRepeated}),
    });
    return undefined;
  }
  return at;
}

/** Adds what is not there yet; an id that is there is reported. */
function addEntries(
  all: Map<string, Entry>,
  {entries}: MapNode,
  {report}: Context,
): void {
  for (const [key, entry] of entries) {
    const first = all.get(key);
    if (first) {
      report('duplicate-key', entry.keyPlace, {key}, first.keyPlace);
    } else {
      all.set(key, entry);
    }
  }
}
