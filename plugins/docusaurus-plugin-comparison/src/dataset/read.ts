import fs from 'node:fs/promises';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {collect} from '../problems/collect.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import type {Limits} from './limits.js';
import {pathWithin} from './pathWithin.js';
import {findWrongContent, isUtf16} from './wrongContent.js';

/** Absolute paths of the folders with datasets; the first one is the site. */
export type Roots = readonly [string, ...string[]];

/**
 * Reads a file of a dataset. If it cannot be used, adds a problem and returns
 * undefined, also if the system denies access. Throws if it does not exist.
 */
export async function read(
  filePath: string,
  roots: Roots,
  limits: Limits,
  problems: Problem[],
): Promise<SourceFile | undefined> {
  try {
    return await readPermitted(filePath, roots, limits, problems);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') {
      throw error;
    }
    const file = {path: displayPath(filePath, roots), text: ''};
    collect(file, problems)('no-permission', undefined, {});
    return undefined;
  }
}

/**
 * Opens only regular files within the size limit whose real path is inside one
 * of the roots: no links to outside, no devices and no pipes.
 */
async function readPermitted(
  filePath: string,
  roots: Roots,
  limits: Limits,
  problems: Problem[],
): Promise<SourceFile | undefined> {
  const sitePath = displayPath(filePath, roots);
  const report = collect({path: sitePath, text: ''}, problems);
  const real = await follow(filePath);
  if (real === undefined) {
    report('not-a-file', undefined, {found: 'link that leads nowhere'});
    return undefined;
  }
  if (!(await isInside(real, roots))) {
    report('outside-site', undefined, {});
    return undefined;
  }
  let stat = await fs.stat(real);
  if (stat.isFile() && stat.size === 0) {
    // Some editors empty a file before they write it, so check again.
    await setTimeout(50);
    stat = await fs.stat(real);
  }
  if (!stat.isFile()) {
    const found = stat.isDirectory() ? 'folder' : 'device, pipe or socket';
    report('not-a-file', undefined, {found});
    return undefined;
  }
  if (stat.size > limits.bytes) {
    const limit = limits.bytes;
    report('file-too-large', undefined, {bytes: stat.size, limit});
    return undefined;
  }
  return decodeBytes(await fs.readFile(real), sitePath, problems);
}

/**
 * The names of the files in a folder, sorted; why they cannot be listed, if its
 * real path is outside of the roots, or if there is no such folder.
 */
export async function listFolder(
  folder: string,
  roots: Roots,
): Promise<readonly string[] | 'missing' | 'no-permission' | 'outside-site'> {
  try {
    const real = await fs.realpath(folder);
    // The folder may be a root itself, so what counts is a file in it.
    return (await isInside(path.join(real, 'file'), roots))
      ? (await fs.readdir(real)).sort()
      : 'outside-site';
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'missing';
  }
}

/** Decodes the text of a dataset or its values, or reports why it cannot. */
export function decodeBytes(
  bytes: Uint8Array,
  sitePath: string,
  problems: Problem[],
): SourceFile | undefined {
  const report = collect({path: sitePath, text: ''}, problems);
  if (isUtf16(bytes)) {
    report('not-utf8', undefined, {line: 1, offset: 0, isUtf16: true});
    return undefined;
  }
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    const file = {path: sitePath, text};
    const wrong = findWrongContent(text);
    if (wrong) {
      const {content, place} = wrong;
      collect(file, problems)('wrong-content', place, {content});
      return undefined;
    }
    return file;
  } catch {
    const offset = findBadByte(bytes);
    const newline = 0x0a;
    const line =
      1 + bytes.subarray(0, offset).filter((byte) => byte === newline).length;
    report('not-utf8', undefined, {line, offset, isUtf16: false});
    return undefined;
  }
}

// Finds the longest prefix that is, or can be continued as, UTF-8.
function findBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    try {
      decodePart(bytes.subarray(0, middle));
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // The error starts at the first byte of an incomplete character.
  const text = decodePart(bytes.subarray(0, good));
  return new TextEncoder().encode(text).length;
}

function decodePart(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  return decoder.decode(bytes, {stream: true});
}

/** The real path; undefined for a dead link. Throws if there is no file. */
async function follow(filePath: string): Promise<string | undefined> {
  try {
    return await fs.realpath(filePath);
  } catch {
    await fs.lstat(filePath);
    return undefined;
  }
}

async function isInside(real: string, roots: Roots): Promise<boolean> {
  for (const root of roots) {
    const folder = await follow(root);
    if (folder !== undefined && pathWithin(folder, real) !== undefined) {
      return true;
    }
  }
  return false;
}

/** The path of a file for messages: relative to the site, with `/`. */
export function displayPath(filePath: string, [site]: Roots): string {
  return path.relative(site, filePath).split(path.sep).join('/');
}
