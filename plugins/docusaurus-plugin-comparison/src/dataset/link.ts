import type {Dataset, FindPage} from '../model/index.js';
import {createProblem} from '../problems/collect.js';
import type {Place, Problem, SourceFile} from '../problems/problem.js';
import {freeze} from './freeze.js';
import type {Loaded, Located, Unlinked} from './loaded.js';
import {readPlaceholder, type PageLink} from './pageLinks.js';

/** Replaces the links to pages in a dataset by permalinks. */
export function link(unlinked: Unlinked, findPage: FindPage): Loaded {
  return createLinker(unlinked)(findPage);
}

/** Like `link`, for repeated calls: copies only if permalinks have changed. */
export function createLinker(
  unlinked: Unlinked,
): (findPage: FindPage) => Loaded {
  const {pages, ...loaded} = unlinked;
  let key = '';
  let linked: Located | undefined;
  const relink = (
    located: Located,
    permalinks: ReadonlyMap<string, string>,
  ): Located => {
    if (permalinks.size === 0) {
      return located;
    }
    const newKey = JSON.stringify([...permalinks]);
    linked = linked && key === newKey ? linked : linkPages(located, permalinks);
    key = newKey;
    return linked;
  };
  return (findPage) => {
    const {permalinks, problems} = withPermalinks(pages, loaded.file, findPage);
    if ('problems' in loaded) {
      const {partial, ...rest} = loaded;
      return {
        ...rest,
        problems: [...loaded.problems, ...problems],
        // The part that can be shown may contain the broken link.
        ...(partial &&
          problems.length === 0 && {
            partial: {...relink(partial, permalinks), findPage},
          }),
      };
    }
    if (problems.length > 0) {
      const {dataset: _, places: __, ...rest} = loaded;
      return {...rest, problems};
    }
    return {...loaded, ...relink(loaded, permalinks), findPage};
  };
}

/** The permalinks of pages by path, and a problem for each missing page. */
function withPermalinks(
  pages: readonly PageLink[],
  file: SourceFile | undefined,
  findPage: FindPage,
): {
  readonly permalinks: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
} {
  const permalinks = new Map<string, string>();
  const problems: Problem[] = [];
  for (const {path, typed, what, place, isInFile} of file ? pages : []) {
    const permalink = permalinks.get(path) ?? findPage(path);
    if (permalink !== undefined) {
      permalinks.set(path, permalink);
    } else if (file) {
      const details = {found: typed, what, isInFile};
      problems.push(createProblem(file, 'missing-page', place, details));
    }
  }
  return {permalinks, problems};
}

function linkPages(
  {dataset, places}: Located,
  permalinks: ReadonlyMap<string, string>,
): Located {
  const moved = new Map(places);
  const linked = replaceLinks(dataset, permalinks, moved) as Dataset;
  return {dataset: freeze(linked), places: moved};
}

/** Returns a part unchanged if it has no links to pages; otherwise a copy. */
function replaceLinks(
  part: unknown,
  permalinks: ReadonlyMap<string, string>,
  places: Map<object, Place>,
): unknown {
  if (typeof part !== 'object' || part === null) {
    return part;
  }
  const entries = Object.entries(part);
  const replaced = entries.map(
    ([name, value]) =>
      [
        name,
        name === 'link' || name === 'url' || name === 'archive'
          ? replaceLink(value, permalinks)
          : replaceLinks(value, permalinks, places),
      ] as const,
  );
  if (replaced.every(([, value], index) => value === entries[index]?.[1])) {
    return part;
  }
  const copy: object = Array.isArray(part)
    ? replaced.map(([, value]) => value)
    : Object.fromEntries(replaced);
  const place = places.get(part);
  if (place) {
    places.set(copy, place);
  }
  return copy;
}

function replaceLink(
  typed: unknown,
  permalinks: ReadonlyMap<string, string>,
): unknown {
  const page = readPlaceholder(typed);
  if (!page) {
    return typed;
  }
  const permalink = permalinks.get(page.path) ?? page.path;
  return page.anchor === undefined ? permalink : `${permalink}#${page.anchor}`;
}
