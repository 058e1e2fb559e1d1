import fs from 'node:fs';
import path from 'node:path';
import {pathWithin} from '../../dataset/pathWithin.js';
import {visible} from '../../problems/visible.js';
import {readSiteState, type SiteState} from '../../site/changes/siteState.js';
import {createPages} from '../../site/pages.js';
import type {SiteContext} from '../../site/site.js';
import {
  quoted,
  UsageError,
  type CommandContext,
  type CommandSite,
  type RawArguments,
} from '../command.js';
import {exportCommit} from './exportCommit.js';

/** The two states that a person asks to compare. */
export interface ComparedStates {
  readonly was: SiteState;
  readonly is: SiteState;
  /** Deletes temporary files. */
  remove(): Promise<void>;
}

/** @throws {UsageError} If a state does not exist. */
export async function readStates(
  {words, options}: RawArguments,
  site: CommandSite,
  io: Pick<CommandContext, 'cwd'>,
): Promise<ComparedStates> {
  const [from, to] = words;
  const isFolders = options['folders'] !== undefined;
  const isVersions = options['versions'] !== undefined;
  if (!isFolders && !isVersions) {
    return readCommitStates(from ?? 'HEAD', to, site);
  }
  const option = isFolders ? '--folders' : '--versions';
  if ((isFolders && isVersions) || from === undefined || to === undefined) {
    throw new UsageError(
      `Unexpected arguments, expected two ${isFolders ? 'folders' : 'versions'}: comparison:diff ${option} ${isFolders ? 'docs-before docs' : '1.0 2.0'}`,
    );
  }
  return isFolders
    ? readFolderStates(findFolder(from, site, io), findFolder(to, site, io))
    : readFolderStates(findVersion(from, site), findVersion(to, site));
}

/** Reads a commit, and another one or the files as they are now. */
async function readCommitStates(
  from: string,
  to: string | undefined,
  site: CommandSite,
): Promise<ComparedStates> {
  const [siteDir] = site.roots;
  const removals: (() => Promise<void>)[] = [];
  const remove = async () => {
    for (const each of removals) {
      await each();
    }
  };
  const readCommit = async (ref: string) => {
    const commit = await exportCommit(ref, siteDir, site.limits.bytes);
    removals.push(() => commit.remove());
    return readSiteState(ref, site.at(commit.siteDir), nameIn(commit.siteDir));
  };
  try {
    const was = await readCommit(from);
    const is =
      to === undefined
        ? await readSiteState('the working tree', site, nameIn(siteDir))
        : await readCommit(to);
    return {was, is, remove};
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A folder with a state, and the site that it is in, or a copy of that. */
interface StateFolder {
  readonly label: string;
  readonly folder: string;
  readonly site: SiteContext;
}

async function readFolderStates(
  from: StateFolder,
  to: StateFolder,
): Promise<ComparedStates> {
  // In the same site, both read the same pages.
  const pages = from.site === to.site ? createPages() : undefined;
  const read = ({label, folder, site}: StateFolder) =>
    readSiteState(label, site, nameIn(folder), pages);
  const was = await read(from);
  const is = await read(to);
  return {was, is, remove: async () => {}};
}

function findFolder(
  word: string,
  site: CommandSite,
  {cwd}: Pick<CommandContext, 'cwd'>,
): StateFolder {
  const typed = path.resolve(cwd, word);
  if (!fs.statSync(typed, {throwIfNoEntry: false})?.isDirectory()) {
    throw new UsageError(
      `There is no folder ${quoted(word)}. Fix the path, which starts at ${visible(cwd)}.`,
    );
  }
  const folder = fs.realpathSync(typed);
  const isOfSite = pathWithin(site.roots[0], folder) !== undefined;
  return {label: word, folder, site: isOfSite ? site : site.at(folder)};
}

/** The folder with the docs of a version; "current" is the next one. */
function findVersion(word: string, site: CommandSite): StateFolder {
  const version = word === 'current' ? undefined : word;
  const found = site.versions
    ?.flat()
    .find((each) => each.version === version && fs.existsSync(each.folder));
  if (!found) {
    throw new UsageError(
      `Unexpected version ${quoted(word)}, expected one of the docs of this site, or "current".`,
    );
  }
  return {label: `version ${word}`, folder: found.folder, site};
}

/** Names files by their paths in a folder, and leaves others out. */
function nameIn(folder: string): SiteState['nameOf'] {
  return (file) => pathWithin(folder, file)?.split(path.sep).join('/');
}
