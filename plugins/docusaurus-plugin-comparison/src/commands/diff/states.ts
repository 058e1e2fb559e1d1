import fs from 'node:fs';
import path from 'node:path';
import {pathWithin} from '../../dataset/pathWithin.js';
import {visible} from '../../problems/visible.js';
import {readSiteState, type SiteState} from '../../site/changes/siteState.js';
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
    ? readFolderStates([from, to], site, io)
    : readVersionStates([from, to], site);
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

async function readFolderStates(
  typed: readonly [string, string],
  site: CommandSite,
  {cwd}: Pick<CommandContext, 'cwd'>,
): Promise<ComparedStates> {
  const [was, is] = await Promise.all(
    typed.map((word) => readFolder(word, cwd, site)),
  );
  return {was: was as SiteState, is: is as SiteState, remove: async () => {}};
}

async function readFolder(
  word: string,
  cwd: string,
  site: CommandSite,
): Promise<SiteState> {
  const typed = path.resolve(cwd, word);
  if (!fs.statSync(typed, {throwIfNoEntry: false})?.isDirectory()) {
    throw new UsageError(
      `Unexpected folder ${quoted(word)}, expected one that exists. Fix the path, which starts at ${visible(cwd)}.`,
    );
  }
  const folder = fs.realpathSync(typed);
  const [siteDir] = site.roots;
  const isOfSite = pathWithin(siteDir, folder) !== undefined;
  return readSiteState(word, isOfSite ? site : site.at(folder), nameIn(folder));
}

async function readVersionStates(
  versions: readonly [string, string],
  site: CommandSite,
): Promise<ComparedStates> {
  const folders = versions.map((version) => findVersion(version, site));
  const [was, is] = await Promise.all(
    folders.map((folder, index) =>
      readSiteState(`version ${versions[index]}`, site, nameIn(folder)),
    ),
  );
  return {was: was as SiteState, is: is as SiteState, remove: async () => {}};
}

/** The folder with the docs of a version; "current" is the next one. */
function findVersion(
  version: string,
  {roots: [siteDir], contentFolders = []}: CommandSite,
): string {
  const docs = contentFolders
    .filter(({folder}) => fs.existsSync(folder))
    .map(({folder}) => folder);
  const isVersioned = (folder: string) =>
    /^(?:.+_)?versioned_docs$/.test(path.basename(path.dirname(folder)));
  const found =
    version === 'current'
      ? (docs.find((folder) => path.basename(folder) === 'docs') ??
        path.join(siteDir, 'docs'))
      : (docs.find(
          (folder) =>
            isVersioned(folder) &&
            path.basename(folder) === `version-${version}`,
        ) ??
        path.join(
          siteDir,
          'versioned_docs',
          path.basename(`version-${version}`),
        ));
  if (!fs.existsSync(found)) {
    throw new UsageError(
      `Unexpected version ${quoted(version)}, expected one of the docs of this site, or "current".`,
    );
  }
  return found;
}

/** Names files by their paths in a folder, and leaves others out. */
function nameIn(folder: string): SiteState['nameOf'] {
  return (file) => pathWithin(folder, file)?.split(path.sep).join('/');
}
