import path from 'node:path';
import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import type {FileReader} from './files.js';
import {
  findNode,
  isNothing,
  type Entry,
  type MapNode,
  type Node,
} from './node.js';
import {isId} from './texts.js';

const filesPath = /^\.\/(?:(?!\.{1,2}\/)[^\\/?#*\0]+\/)*\*\.ya?ml$/;

/** The files that a dataset names for its subjects. */
export interface SubjectFiles {
  /** From the folder of the dataset, such as `./engines/`. */
  readonly folder: string;
  /** How their names end, such as `.yaml`. */
  readonly ending: string;
  readonly typed: string;
  readonly place: Place;
}

/**
 * The reference to the files of subjects. Undefined if there is none, also if it
 * is not text: that is reported when the section is read.
 */
export function findSubjectFiles(
  root: MapNode,
  {report}: Context,
): SubjectFiles | 'invalid' | undefined {
  const node = findNode(root, 'subjects');
  if (node?.kind !== 'text' || !/[/*]|\.ya?ml$/.test(node.text)) {
    return undefined;
  }
  const {text: typed, place} = node;
  if (!filesPath.test(typed)) {
    report('bad-subjects-path', place, {found: typed});
    return 'invalid';
  }
  const ending = path.posix.extname(typed);
  return {folder: typed.slice(0, -1 - ending.length), ending, typed, place};
}

/**
 * Puts the subjects of files into the tree of their dataset, by the names of the
 * files. Problems are reported; the result is undefined if there is no file that
 * can be used.
 *
 * @param folder - The folder of the dataset, absolute.
 */
export async function addSubjectFiles(
  root: MapNode,
  {folder: inDataset, ending, typed, place}: SubjectFiles,
  folder: string,
  files: FileReader,
  context: Context,
): Promise<MapNode | undefined> {
  const {limits, report} = context;
  const names = await listSubjectFiles(
    path.join(folder, inDataset),
    ending,
    files,
  );
  if (names === 'no-permission' || names === 'outside-site') {
    report(names, place, {});
    return undefined;
  }
  if (names === 'missing' || names.length === 0) {
    report('missing-subject-files', place, {found: typed});
    return undefined;
  }
  const count = names.length;
  if (count > limits.subjects) {
    const limit = limits.subjects;
    const what = 'subjects';
    report('too-many', place, {what, count, limit, option: what});
    return undefined;
  }
  const subjects = await readSubjectFiles(
    path.join(folder, inDataset),
    inDataset,
    ending,
    names,
    files,
    context,
  );
  if (!subjects) {
    const limit = limits.bytes;
    report('file-too-large', place, {bytes: limit, limit, isFolder: true});
    return undefined;
  }
  const known = root.entries.get('subjects');
  const value: Node = {kind: 'map', ...subjects, place};
  const entries = new Map(root.entries);
  entries.set('subjects', {key: 'subjects', keyPlace: place, ...known, value});
  return {...root, entries};
}

/**
 * Adds the translations of files of subjects to the translation of their dataset.
 * Either may be missing.
 *
 * @param folder - The folder of the translation, absolute.
 */
export async function addSubjectTranslations(
  translation: Node | undefined,
  {folder: inDataset, ending}: SubjectFiles,
  folder: string,
  files: FileReader,
  context: Context,
): Promise<Node | undefined> {
  const translated = path.join(folder, inDataset);
  const names = await listSubjectFiles(translated, ending, files);
  const subjects =
    typeof names === 'string' || names.length > context.limits.subjects
      ? undefined
      : await readSubjectFiles(
          translated,
          inDataset,
          ending,
          names,
          files,
          context,
        );
  const known = findNode(translation, 'subjects');
  if (
    !subjects ||
    // What is not a map is reported with the whole.
    (translation && translation.kind !== 'map') ||
    (known && known.kind !== 'map')
  ) {
    return translation;
  }
  const all = new Map(known?.entries);
  for (const [key, entry] of subjects.entries) {
    const first = all.get(key);
    // A file with only comments translates nothing yet.
    if (isNothing(entry.value)) {
      continue;
    }
    if (first) {
      context.report('duplicate-key', entry.keyPlace, {key}, first.keyPlace);
    } else {
      all.set(key, entry);
    }
  }
  const place = known?.place ?? {start: 0, end: 0};
  const entries = new Map(translation?.entries);
  entries.set('subjects', {
    key: 'subjects',
    keyPlace: place,
    value: {kind: 'map', entries: all, place},
  });
  return {kind: 'map', place, ...translation, entries};
}

/** The names of the files with subjects; other datasets are none. */
async function listSubjectFiles(
  folder: string,
  ending: string,
  files: FileReader,
): Promise<Awaited<ReturnType<FileReader['list']>>> {
  const names = await files.list(folder);
  return typeof names === 'string'
    ? names
    : names.filter(
        (name) =>
          name.endsWith(ending) &&
          !name.startsWith('.') &&
          !name.endsWith(`.comparison${ending}`),
      );
}

/** Undefined if the files together are larger than a file may be. */
async function readSubjectFiles(
  folder: string,
  inDataset: string,
  ending: string,
  names: readonly string[],
  files: FileReader,
  {limits, folders, report}: Context,
): Promise<Pick<MapNode, 'entries' | 'invalidKeys'> | undefined> {
  const entries = new Map<string, Entry>();
  const invalidKeys = new Set<string>();
  let bytes = 0;
  for (const name of names) {
    const key = name.slice(0, -ending.length);
    const {file, tree} = (await files.readTree(path.join(folder, name))) ?? {};
    bytes += file ? Buffer.byteLength(file.text) : 0;
    if (bytes > limits.bytes) {
      return undefined;
    }
    const keyPlace = {start: 0, end: 0, ...(file && {file})};
    if (file) {
      folders.set(file, inDataset);
    }
    if (!isId(key)) {
      const of = 'a subject, which is the name of its file';
      report('bad-id', file && keyPlace, {id: key, of});
    }
    if (tree && isId(key)) {
      entries.set(key, {key, keyPlace, value: tree});
    } else {
      invalidKeys.add(key);
    }
  }
  return {entries, invalidKeys};
}
