import type {Dataset} from '../model.js';
import {collect} from '../problems/collect.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import type {Limits} from './limits.js';
import {parse} from './parse.js';
import {read, type Roots} from './read.js';
import {validate} from './validate.js';

/** A dataset, or why there is none. `file` is absent where it was not read. */
export type Loaded =
  | {readonly dataset: Dataset; readonly file: SourceFile}
  | {readonly problems: readonly Problem[]; readonly file?: SourceFile};

/** Reads, parses and validates one file. Never throws for what it holds. */
export async function load(
  filePath: string,
  roots: Roots,
  limits: Limits,
): Promise<Loaded> {
  const problems: Problem[] = [];
  const file = await read(filePath, roots, limits, problems);
  return file ? toDataset(file, limits) : {problems};
}

/** The same for a file that has been read: no effects. */
export function toDataset(file: SourceFile, limits: Limits): Loaded {
  const problems: Problem[] = [];
  const report = collect(file, problems);
  const root = parse(file, limits, report);
  const dataset = root && validate(file, root, {limits, report});
  if (dataset && problems.length === 0) {
    return {dataset: freeze(dataset), file};
  }
  return {problems, file};
}

function freeze<Part>(part: Part): Part {
  if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) {
    Object.values(part).forEach(freeze);
    Object.freeze(part);
  }
  return part;
}
