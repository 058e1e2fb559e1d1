import fs from 'node:fs';
import path from 'node:path';
import type {Dataset} from '../model/index.js';
import {collect} from '../problems/collect.js';
import type {Place, Problem, SourceFile} from '../problems/problem.js';
import type {Context, FindPage} from './context.js';
import type {Limits} from './limits.js';
import {inFile, type MapNode, type Node} from './node.js';
import {parse} from './parse.js';
import {read, type Roots} from './read.js';
import {translate} from './translate.js';
import {validate} from './validate.js';
import {addValues, findValues, type ValuesFile} from './values.js';

/** A dataset, or why there is none. `file` is absent where it was not read. */
export type Loaded = Files &
  (
    | {
        readonly dataset: Dataset;
        readonly file: SourceFile;
        readonly places: Places;
        readonly findPage: FindPage;
      }
    | {readonly problems: readonly Problem[]; readonly file?: SourceFile}
  );

/**
 * Where the parts of a dataset stand: criteria, layers, subjects, cells, sides
 * of a dispute, sources, events, and for the dataset itself its `reviewed`.
 */
export type Places = ReadonlyMap<object, Place>;

/** The files beside the YAML, absolute, that decide what a dataset says. */
interface Files {
  readonly present?: readonly string[];
  /** Those that would be read if they were there. */
  readonly absent?: readonly string[];
}

/** What a dataset may take from around it. */
export interface Surroundings {
  /** The address of a page by its absolute path; undefined if there is none. */
  readonly findPage?: (file: string) => string | undefined;
  /** Absolute path of the file that translates its words, if there is one. */
  readonly translation?: string;
}

/**
 * Reads, parses and validates one dataset, with the values of its CSV file and
 * the words of its translation. Never throws for what they hold.
 */
export async function load(
  filePath: string,
  roots: Roots,
  limits: Limits,
  {findPage = findOnDisk, translation}: Surroundings = {},
): Promise<Loaded> {
  const problems: Problem[] = [];
  const file = await read(filePath, roots, limits, problems);
  if (!file) {
    return {problems};
  }
  const folder = path.dirname(filePath);
  const context: Context = {
    limits,
    report: collect(file, problems),
    findPage: (page) => findPage(path.join(folder, page)),
    places: new Map(),
  };
  const original = parse(file, limits, context.report);
  if (original?.kind !== 'map') {
    // What is no map is told of as such.
    const dataset = original && validate(file, original, context);
    return finish(dataset, file, problems, context);
  }
  const files = new FilesBeside(roots, limits, problems);
  const values = findValues(original, context);
  const whole = values
    ? await withValues(original, values, folder, files, context)
    : original;
  const words = translation && (await files.read(translation));
  const tree = words && parseWords(words, limits, problems);
  const root = whole ?? original;
  const dataset = validate(
    file,
    tree ? translate(root, tree, file.path, context) : root,
    {...context, lacksValues: !whole},
  );
  const {present, absent} = files;
  return {...finish(dataset, file, problems, context), present, absent};
}

/** Reads what a dataset takes from other files, and keeps which they were. */
class FilesBeside {
  readonly present: string[] = [];
  readonly absent: string[] = [];
  readonly #roots: Roots;
  readonly #limits: Limits;
  readonly #problems: Problem[];

  constructor(roots: Roots, limits: Limits, problems: Problem[]) {
    this.#roots = roots;
    this.#limits = limits;
    this.#problems = problems;
  }

  /** Undefined where there is none, or where it was refused. */
  async read(filePath: string): Promise<SourceFile | undefined> {
    if (!fs.existsSync(filePath)) {
      this.absent.push(filePath);
      return undefined;
    }
    this.present.push(filePath);
    return read(filePath, this.#roots, this.#limits, this.#problems);
  }
}

/** Undefined where the values could not be had, which has been told of. */
async function withValues(
  root: MapNode,
  {path: found, place}: ValuesFile,
  folder: string,
  files: FilesBeside,
  context: Context,
): Promise<MapNode | undefined> {
  if (found === undefined) {
    return undefined;
  }
  const csv = await files.read(path.join(folder, found));
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
  const report = collect(file, problems);
  const root = parse(file, limits, report);
  const context = {limits, report, findPage, places: new Map()};
  const dataset = root && validate(file, root, context);
  return finish(dataset, file, problems, context);
}

function finish(
  dataset: Dataset | undefined,
  file: SourceFile,
  problems: readonly Problem[],
  {places, findPage}: Context,
): Loaded {
  return dataset && problems.length === 0
    ? {dataset: freeze(dataset), file, places, findPage}
    : {problems, file};
}

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

/** Without the addresses of a site's pages, a page that is there is enough. */
function findOnDisk(file: string): string | undefined {
  return fs.existsSync(file) ? file : undefined;
}

function freeze<Part>(part: Part): Part {
  if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) {
    Object.values(part).forEach(freeze);
    Object.freeze(part);
  }
  return part;
}
