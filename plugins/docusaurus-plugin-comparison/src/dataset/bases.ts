import path from 'node:path';
import {datasetFormat} from '../format/index.js';
import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import type {FileReader} from './files.js';
import {
  describeNode,
  findNode,
  type Entry,
  type MapNode,
  type Node,
} from './node.js';
import {
  isSharedPath,
  readSharedTree,
  toSectionRoot,
  type SharedFile,
} from './sharedFile.js';
import {readSourceFiles} from './sourceFiles.js';

const mostBases = 3;

/** The sections that a dataset takes from its base. */
const sharedSections = [
  'criteria',
  'groups',
  'dimensions',
  'scales',
  'units',
  'layers',
  'subjectGroups',
  'tags',
  'sources',
] as const;

/** A dataset with what it takes from its bases. */
export interface Extended {
  readonly root: MapNode;
  /** What the dataset says itself. */
  readonly own: MapNode;
  /** Files with sources are among them. The nearest first. */
  readonly bases: readonly SharedFile[];
}

/**
 * Reads the bases of a dataset and the files with its sources, and adds their
 * sections to its tree. An entry of the dataset replaces that of the same id as a
 * whole. Problems are reported; the result is undefined if a file cannot be used.
 *
 * @param file - The path of the dataset, absolute.
 */
export async function addBases(
  root: MapNode,
  file: string,
  files: FileReader,
  context: Context,
): Promise<Extended | undefined> {
  const chain = [file];
  const bases: SharedFile[] = [];
  let own = root;
  let last: SharedFile = {path: file, root};
  for (;;) {
    const listed = await readSourceFiles(
      last.root,
      last.path,
      file,
      files,
      context,
    );
    if (!listed) {
      return undefined;
    }
    if (last.root === root) {
      own = listed.root;
    } else {
      bases.push({...last, root: listed.root});
    }
    bases.push(...listed.sourceFiles);
    const node = findNode(last.root, 'extends');
    if (!node) {
      break;
    }
    const next = await readBase(node, chain, files, context);
    if (!next) {
      return undefined;
    }
    chain.push(next.path);
    last = next;
  }
  const merged = [own, ...bases.map((base) => base.root)].reduceRight(
    (under, over) => extend(over, under, context),
  );
  return {root: merged, own, bases};
}

/** @param chain - The dataset and the bases that are read, the last one asks. */
async function readBase(
  node: Node,
  chain: readonly string[],
  files: FileReader,
  context: Context,
): Promise<SharedFile | undefined> {
  const {report} = context;
  const {place} = node;
  const [dataset = '', ...bases] = chain;
  if (node.kind !== 'text') {
    const found = describeNode(node);
    const expected = 'the path of a YAML file';
    report('wrong-shape', place, {
      what: 'extends of the dataset',
      found,
      expected,
    });
    return undefined;
  }
  if (!isSharedPath(node.text) || bases.length === mostBases) {
    const isTooDeep = bases.length === mostBases;
    report('bad-extends', place, {
      found: node.text,
      ...(isTooDeep && {isTooDeep}),
    });
    return undefined;
  }
  const base = path.join(path.dirname(chain.at(-1) ?? dataset), node.text);
  if (chain.includes(base)) {
    const names = [...chain.slice(chain.indexOf(base)), base];
    report('circular-reference', place, {
      what: '"extends" of a dataset',
      path: names.map((each) => path.basename(each)),
    });
    return undefined;
  }
  const tree = await readSharedTree(base, dataset, files, context);
  if (files.missing.includes(base)) {
    report('missing-base', place, {found: node.text});
  }
  if (!tree) {
    return undefined;
  }
  if (tree.kind !== 'map') {
    const found = describeNode(tree);
    const expected = 'fields, one "name: value" a line';
    report('wrong-shape', tree.place, {what: 'the dataset', found, expected});
    return undefined;
  }
  if (!/\.comparison\.ya?ml$/.test(base)) {
    reportUnknownSections(tree, context);
  }
  return {path: base, root: tree};
}

/** A file that is not a dataset of its own is checked only here. */
function reportUnknownSections({entries}: MapNode, {report}: Context): void {
  const expected = [...sharedSections, 'extends'];
  for (const {key, keyPlace} of entries.values()) {
    if (!Object.hasOwn(datasetFormat, key)) {
      const of = 'a base of datasets';
      report('unknown-field', keyPlace, {field: key, of, expected});
    }
  }
}

function extend(over: MapNode, under: MapNode, context: Context): MapNode {
  const entries = new Map(over.entries);
  for (const section of sharedSections) {
    const base = under.entries.get(section);
    const own = over.entries.get(section);
    if (!base) {
      continue;
    }
    if (!own) {
      entries.set(section, base);
    } else if (base.value.kind === 'map' && own.value.kind === 'map') {
      if (section === 'criteria') {
        reportRedefined(own.value, base.value, context);
      }
      const value: MapNode = {
        ...own.value,
        entries: new Map([...base.value.entries, ...own.value.entries]),
        invalidKeys: new Set([
          ...(base.value.invalidKeys ?? []),
          ...(own.value.invalidKeys ?? []),
        ]),
      };
      entries.set(section, {...own, value});
    }
  }
  return {...over, entries};
}

/** An id that means another question would mislead who knows the base. */
function reportRedefined(own: MapNode, base: MapNode, {report}: Context): void {
  for (const id of own.entries.keys()) {
    const type = findNode(own, id, 'type');
    const first = findNode(base, id, 'type');
    if (
      type?.kind === 'text' &&
      first?.kind === 'text' &&
      type.text !== first.text
    ) {
      const details = {criterion: id, found: type.text, expected: first.text};
      report('redefined', type.place, details, first.place);
    }
  }
}

/**
 * Adds the translations of the bases to that of their dataset. Each may be
 * missing.
 *
 * @param file - The path of the dataset, absolute.
 * @param translation - The path of its translation, absolute.
 */
export async function addBaseTranslations(
  words: Node | undefined,
  {own, bases}: Extended,
  file: string,
  translation: string,
  files: FileReader,
): Promise<Node | undefined> {
  if (words && words.kind !== 'map') {
    // Reported with the whole.
    return words;
  }
  let merged = words;
  // What a nearer file defines is translated next to that file.
  const nearer = [own];
  for (const {path: base, root, only} of bases) {
    const relative = path.relative(path.dirname(file), base);
    const translated = path.join(path.dirname(translation), relative);
    const tree = (await files.readTree(translated))?.tree;
    if (tree?.kind === 'map') {
      const sections = only === undefined ? tree : toSectionRoot(only, tree);
      merged = addSections(merged, sections, nearer);
    }
    nearer.push(root);
  }
  return merged;
}

function addSections(
  words: MapNode | undefined,
  base: MapNode,
  nearer: readonly MapNode[],
): MapNode {
  const place: Place = words?.place ?? base.place;
  const entries = new Map<string, Entry>(words?.entries);
  for (const section of sharedSections) {
    const added = base.entries.get(section);
    const known = entries.get(section);
    if (added?.value.kind !== 'map') {
      continue;
    }
    const kept = [...added.value.entries].filter(
      ([id]) => !nearer.some((each) => findNode(each, section, id)),
    );
    if (!known || known.value.kind === 'map') {
      const own = known?.value.kind === 'map' ? known.value.entries : [];
      const value = {
        ...(known ?? added).value,
        entries: new Map([...kept, ...own]),
      };
      entries.set(section, {...(known ?? added), value: value as MapNode});
    }
  }
  return {kind: 'map', place, entries};
}
