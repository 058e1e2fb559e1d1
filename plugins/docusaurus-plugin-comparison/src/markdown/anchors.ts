import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {ThemeElement} from '../embeds/elements.js';
import {findFreeAnchor} from '../views/findFreeAnchor.js';
import {findAttribute} from './syntax.js';

/** The names of the embeds of one file, so that no two ids of it are equal. */
export class Anchors {
  readonly #claimed: string[] = [];
  readonly #ids: readonly string[];

  /** @param ids those of the file that are no embeds'. */
  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  /**
   * A name that no other embed of the file has. An empty name stays empty.
   *
   * @param hasElement whether the name itself is the id of an element.
   */
  claim(name: string, hasElement: boolean): string {
    if (name === '') {
      return name;
    }
    const ids = [...this.#ids, ...this.#claimed];
    const free = findFreeAnchor(name, hasElement, ids);
    // No id is like this; it tells the next embed that the name is taken.
    this.#claimed.push(`${free}.`);
    return free;
  }

  /** A name that is no id of the file; other embeds may have it. */
  avoid(name: string, hasElement: boolean): string {
    return findFreeAnchor(name, hasElement, this.#ids);
  }
}

/** The ids of a file that headings and elements have. */
export function findIds(
  tree: Root,
  embeds: readonly ThemeElement[],
): readonly string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') {
      // Where Docusaurus has put what an author wrote, or made of the words.
      const {id, hProperties} = (node.data ?? {}) as {
        readonly id?: unknown;
        readonly hProperties?: {readonly id?: unknown};
      };
      ids.push(...[id, hProperties?.id].filter((each) => isText(each)));
    } else if (
      (node.type === 'mdxJsxFlowElement' ||
        node.type === 'mdxJsxTextElement') &&
      !embeds.some((embed) => embed.node === node)
    ) {
      const id = findAttribute(node, 'id')?.value;
      ids.push(...(isText(id) ? [id] : []));
    }
  });
  return ids;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
