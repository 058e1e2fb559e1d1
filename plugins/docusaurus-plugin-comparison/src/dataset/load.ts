import {channel} from 'node:diagnostics_channel';
import fs from 'node:fs';
import path from 'node:path';
import type {Dataset} from '../model/index.js';
import {collect} from '../problems/collect.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import type {Context} from './context.js';
import {FileReader, type Files} from './files.js';
import {freeze} from './freeze.js';
import type {Limits} from './limits.js';
import {inFile, type MapNode, type Node} from './node.js';
import {link} from './link.js';
import type {Loaded, Unlinked} from './loaded.js';
import type {FindPage} from './pageLinks.js';
import {parse} from './parse.js';
import type {Roots} from './read.js';
import {translate} from './translate.js';
import {validate} from './validate.js';
import {addValues, findValues, type ValuesFile} from './values.js';

/** What a dataset may take from around it. */
export interface Surroundings {
  /** The address of a page by its absolute path; undefined if there is none. */
  readonly findPage?: (file: string) => string | undefined;
  /** Absolute path of the file that translates its words, if there is one. */
  readonly translation?: string;
  /** The folders whose files are copied into the site; absolute. */
  readonly staticFolders?: readonly string[] | undefined;
}

/** Tells whoever listens, which is tests, of each dataset that is loaded. */
const loads = channel('docusaurus-plugin-comparison:load');

/**
 * Reads, parses and validates one dataset, with the values of its CSV file and
 * the words of its translation. Never throws for what they hold.
 */
export async function load(
  filePath: string,
  roots: Roots,
  limits: Limits,
  {findPage = findOnDisk, ...surroundings}: Surroundings = {},
): Promise<Loaded> {
  const unlinked = await loadUnlinked(filePath, roots, limits, surroundings);
  const folder = path.dirname(filePath);
  return link(unlinked, (page) => findPage(path.join(folder, page)));
}

/** The same, except for its links to pages, which `link` makes permalinks of. */
export async function loadUnlinked(
  filePath: string,
  roots: Roots,
  limits: Limits,
  {
    translation,
    staticFolders = [path.join(roots[0], 'static')],
  }: Omit<Surroundings, 'findPage'>,
): Promise<Unlinked> {
  loads.publish({file: filePath, translation});
  const problems: Problem[] = [];
  const files = new FileReader(roots, limits, problems);
  const file = await files.read(filePath);
  if (!file) {
    const {present, absent, stamps} = files;
    return {present, absent, stamps, problems, pages: []};
  }
  const context = createContext(file, limits, problems);
  const original = parse(file, limits, context.report);
  if (original?.kind !== 'map') {
    // What is no map is told of as such.
    const dataset = original && validate(file, original, context);
    return toLoaded(dataset, file, problems, context, files);
  }
  const values = findValues(original, context);
  const whole = values
    ? await withValues(original, values, path.dirname(filePath), files, context)
    : original;
  const words = translation && (await files.readBeside(translation));
  const tree = words && parseWords(words, limits, problems);
  const root = whole ?? original;
  const dataset = validate(
    file,
    tree ? translate(root, tree, file.path, context) : root,
    {...context, lacksValues: !whole},
  );
  for (const image of context.images) {
    if (!(await files.hasImage(image, staticFolders))) {
      const {path: found, what, place} = image;
      context.report('missing-image', place, {found, what});
    }
  }
  return toLoaded(dataset, file, problems, context, files);
}

/** Undefined where the values could not be had, which has been told of. */
async function withValues(
  root: MapNode,
  {path: found, place}: ValuesFile,
  folder: string,
  files: FileReader,
  context: Context,
): Promise<MapNode | undefined> {
  if (found === undefined) {
    return undefined;
  }
  const csv = await files.readBeside(path.join(folder, found));
  if (files.absent.length > 0) {
    context.report('missing-values-file', place, {found});
  }
  return csv && addValues(root, csv, context);
}

/** The same for a dataset that is one file, already read: no effects. */
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
    inCells: {count: 0},
  };
}

function toLoaded(
  dataset: Dataset | undefined,
  file: SourceFile,
  problems: readonly Problem[],
  {places, pages, inCells}: Context,
  {present, absent, stamps}: Files = noFiles,
): Unlinked {
  const files = {present, absent, stamps, pages};
  if (!dataset || problems.length > inCells.count) {
    return {...files, problems, file};
  }
  const located = {dataset: freeze(dataset), places};
  return problems.length === 0
    ? {...files, ...located, file}
    : {...files, problems, file, partial: located};
}

const noFiles: Files = {present: [], absent: [], stamps: new Map()};

function parseWords(
  file: SourceFile,
  limits: Limits,
  problems: Problem[],
): Node | undefined {
  const tree = parse(file, limits, collect(file, problems));
  // A file of comments alone translates nothing yet.
  const isEmpty = tree?.kind === 'text' && tree.text === '';
  return tree && !isEmpty ? inFile(tree, file) : undefined;
}

/** Without the permalinks of a site's pages, a page that is there is enough. */
export function findOnDisk(file: string): string | undefined {
  return fs.existsSync(file) ? file : undefined;
}
