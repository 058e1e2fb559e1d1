import {channel} from 'node:diagnostics_channel';
import fs from 'node:fs';
import path from 'node:path';
import type {Dataset, FindPage} from '../model/index.js';
import {collect} from '../problems/collect.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import type {Context} from './context.js';
import {FileReader, type Files} from './files.js';
import {freeze} from './freeze.js';
import type {Limits} from './limits.js';
import {inFile, type MapNode, type Node} from './node.js';
import {link} from './link.js';
import type {Loaded, Unlinked} from './loaded.js';
import {parse} from './parse.js';
import type {Roots} from './read.js';
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
    const {present, missing, stamps} = files;
    return {present, missing, stamps, problems, pages: []};
  }
  const context = createContext(file, limits, problems);
  const original = parse(file, limits, context.report);
  if (original?.kind !== 'map') {
    // `validate` reports that it is not a map.
    const dataset = original && validate(file, original, context);
    return toLoaded(dataset, file, problems, context, files);
  }
  const values = findValues(original, context);
  const completed = values
    ? await withValues(original, values, path.dirname(filePath), files, context)
    : original;
  const words = translation && (await files.readIfPresent(translation));
  const tree = words && parseWords(words, limits, problems);
  const root = completed ?? original;
  const dataset = validate(
    file,
    tree ? translate(root, tree, file.path, context) : root,
    {...context, lacksValues: !completed},
  );
  for (const image of context.images) {
    if (!(await files.hasImage(image, staticFolders))) {
      const {path: found, what, place} = image;
      context.report('missing-image', place, {found, what});
    }
  }
  return toLoaded(dataset, file, problems, context, files);
}

/** Adds the values of the CSV file; reported, and undefined, if that fails. */
async function withValues(
  root: MapNode,
  {path: found, place, mapping}: ValuesFile,
  folder: string,
  files: FileReader,
  context: Context,
): Promise<MapNode | undefined> {
  if (found === undefined) {
    return undefined;
  }
  const csv = await files.readIfPresent(path.join(folder, found));
  if (files.missing.length > 0) {
    context.report('missing-values-file', place, {found});
  }
  return csv && addValues(root, csv, mapping, context);
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
  {present, missing, stamps}: Files = noFiles,
): Unlinked {
  const files = {present, missing, stamps, pages};
  if (!dataset || problems.length > inCells.count) {
    return {...files, problems, file};
  }
  const located = {dataset: freeze(dataset), places};
  return problems.length === 0
    ? {...files, ...located, file}
    : {...files, problems, file, partial: located};
}

const noFiles: Files = {present: [], missing: [], stamps: new Map()};

function parseWords(
  file: SourceFile,
  limits: Limits,
  problems: Problem[],
): Node | undefined {
  const tree = parse(file, limits, collect(file, problems));
  // A file with only comments translates nothing yet.
  const isEmpty = tree?.kind === 'text' && tree.text === '';
  return tree && !isEmpty ? inFile(tree, file) : undefined;
}

/** Finds a page by its path on disk, for use without a site. */
export function findOnDisk(file: string): string | undefined {
  return fs.existsSync(file) ? file : undefined;
}
