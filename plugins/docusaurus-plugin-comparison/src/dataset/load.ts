import {channel} from 'node:diagnostics_channel';
import fs from 'node:fs';
import path from 'node:path';
import type {Dataset, FindPage} from '../model/index.js';
import {addBases, addBaseTranslations} from './bases.js';
import {collect} from '../problems/collect.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import type {Context} from './context.js';
import {FileReader, type Files} from './files.js';
import {freeze} from './freeze.js';
import type {Limits} from './limits.js';
import {isNothing, type MapNode, type Node} from './node.js';
import {link} from './link.js';
import type {Loaded, Unlinked} from './loaded.js';
import {parse} from './parse.js';
import type {Roots} from './read.js';
import {
  addSubjectFiles,
  addSubjectTranslations,
  findSubjectFiles,
  type SubjectFiles,
} from './subjectFiles.js';
import {translate} from './translate.js';
import {validate} from './validate.js';
import {findValues, type ValuesFile} from './findValues.js';
import {addValues} from './values.js';

/** What a dataset takes from its site. */
export interface LoadOptions {
  /** The permalink of a page by its absolute path, if there is one. */
  readonly findPage?: (file: string) => string | undefined;
  /** Absolute path of the translation of the dataset, which may be missing. */
  readonly translation?: string;
  /** The folders whose files are copied into the site; absolute. */
  readonly staticFolders?: readonly string[] | undefined;
}

/** A diagnostics channel on which tests count loads. */
const loads = channel('docusaurus-plugin-comparison:load');

/**
 * Reads, parses and validates one dataset, with the values of its CSV file and
 * its translation. Problems in their content are returned, never thrown.
 *
 * @param filePath - Absolute.
 */
export async function load(
  filePath: string,
  roots: Roots,
  limits: Limits,
  {findPage = findOnDisk, ...options}: LoadOptions = {},
): Promise<Loaded> {
  const unlinked = await loadUnlinked(filePath, roots, limits, options);
  const folder = path.dirname(filePath);
  return link(unlinked, (page) => findPage(path.join(folder, page)));
}

/** Like `load`, but links to pages are placeholders, which `link` replaces. */
export async function loadUnlinked(
  filePath: string,
  roots: Roots,
  limits: Limits,
  {
    translation,
    staticFolders = [path.join(roots[0], 'static')],
  }: Omit<LoadOptions, 'findPage'>,
): Promise<Unlinked> {
  loads.publish({file: filePath, translation});
  const problems: Problem[] = [];
  const files = new FileReader(roots, limits, problems);
  const file = await files.read(filePath);
  if (!file) {
    const {present, missing, folders, stamps} = files;
    return {present, missing, folders, stamps, problems, pages: []};
  }
  const context = createContext(file, limits, problems);
  const own = parse(file, limits, context.report);
  if (own?.kind !== 'map') {
    // `validate` reports that it is not a map.
    const dataset = own && validate(file, own, context);
    return toLoaded(dataset, file, problems, context, files);
  }
  const extended = await addBases(own, filePath, files, context);
  if (!extended) {
    return toLoaded(undefined, file, problems, context, files);
  }
  const {root: original} = extended;
  const folder = path.dirname(filePath);
  const subjectFiles = findSubjectFiles(original, context);
  const listed = await withSubjects(
    original,
    subjectFiles,
    folder,
    files,
    context,
  );
  const withFiles = listed ?? original;
  const values = findValues(original, context);
  const completed = values
    ? await withValues(withFiles, values, folder, files, context)
    : {root: withFiles, valuesFile: undefined};
  const words =
    translation === undefined
      ? undefined
      : await addBaseTranslations(
          await readTranslatedTexts(translation, subjectFiles, files, context),
          extended,
          filePath,
          translation,
          files,
        );
  const root = completed?.root ?? withFiles;
  const dataset = validate(
    file,
    words ? translate(root, words, file.path, context) : root,
    {
      ...context,
      valuesFile: completed?.valuesFile,
      lacksValues: !completed || !listed,
    },
  );
  for (const image of context.images) {
    if (!(await files.hasImage(image, staticFolders))) {
      const {path: found, what, place} = image;
      context.report('missing-image', place, {found, what});
    }
  }
  return toLoaded(dataset, file, problems, context, files);
}

/** Adds the subjects of files; reported, and undefined, if that fails. */
async function withSubjects(
  root: MapNode,
  subjectFiles: SubjectFiles | 'invalid' | undefined,
  folder: string,
  files: FileReader,
  context: Context,
): Promise<MapNode | undefined> {
  if (subjectFiles === 'invalid') {
    return undefined;
  }
  return subjectFiles
    ? addSubjectFiles(root, subjectFiles, folder, files, context)
    : root;
}

/** The translation of a dataset, with those of the files of its subjects. */
async function readTranslatedTexts(
  translation: string,
  subjectFiles: SubjectFiles | 'invalid' | undefined,
  files: FileReader,
  context: Context,
): Promise<Node | undefined> {
  const tree = (await files.readTree(translation))?.tree;
  // A file with only comments translates nothing yet.
  const words = tree && !isNothing(tree) ? tree : undefined;
  return subjectFiles && subjectFiles !== 'invalid'
    ? addSubjectTranslations(
        words,
        subjectFiles,
        path.dirname(translation),
        files,
        context,
      )
    : words;
}

/** Adds the values of the CSV file; reported, and undefined, if that fails. */
async function withValues(
  root: MapNode,
  {path: found, place, mapping}: ValuesFile,
  folder: string,
  files: FileReader,
  context: Context,
): Promise<
  {readonly root: MapNode; readonly valuesFile: SourceFile} | undefined
> {
  if (found === undefined) {
    return undefined;
  }
  const csvPath = path.join(folder, found);
  const valuesFile = await files.readIfPresent(csvPath);
  if (files.missing.includes(csvPath)) {
    context.report('missing-values-file', place, {found});
  }
  const added = valuesFile && addValues(root, valuesFile, mapping, context);
  return valuesFile && added && {root: added, valuesFile};
}

/** Like `load`, for a dataset in a single file that is already read. */
export function toDataset(
  file: SourceFile,
  limits: Limits,
  findPage: FindPage = () => undefined,
): Loaded {
  const problems: Problem[] = [];
  const context = createContext(file, limits, problems);
  const root = parse(file, limits, context.report);
  const dataset = root && validate(file, root, context);
  return link(toLoaded(dataset, file, problems, context), findPage);
}

function createContext(
  file: SourceFile,
  limits: Limits,
  problems: Problem[],
): Context {
  return {
    limits,
    report: collect(file, problems),
    pages: [],
    images: [],
    folders: new Map(),
    places: new Map(),
    valueReaders: new Map(),
    inCells: {count: 0},
  };
}

function toLoaded(
  dataset: Dataset | undefined,
  file: SourceFile,
  problems: readonly Problem[],
  {places, pages, inCells}: Context,
  {present, missing, folders, stamps}: Files = noFiles,
): Unlinked {
  const files = {present, missing, folders, stamps, pages};
  if (!dataset || problems.length > inCells.count) {
    return {...files, problems, file};
  }
  const located = {dataset: freeze(dataset), places};
  return problems.length === 0
    ? {...files, ...located, file}
    : {...files, problems, file, partial: located};
}

const noFiles: Files = {
  present: [],
  missing: [],
  folders: [],
  stamps: new Map(),
};

/** Finds a page by its path on disk, for use without a site. */
export function findOnDisk(file: string): string | undefined {
  return fs.existsSync(file) ? file : undefined;
}
