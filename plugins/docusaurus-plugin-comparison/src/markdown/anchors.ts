import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {ThemeElement} from '../embeds/elements.js';
import {findFreeAnchor} from '../views/findFreeAnchor.js';
import {findAttribute} from './syntax.js';

/** Assigns names to the embeds of one file, so that all ids are unique. */
export class Anchors {
  readonly #claimed: string[] = [];
  readonly #ids: readonly string[];

  /** @param ids - The ids of the file that do not belong to embeds. */
  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  /**
   * Claims a name that no other embed of the file has. An empty name stays
   * empty.
   *
   * @param hasElement - Whether the name itself is the id of an element.
   */
  claim(name: string, hasElement: boolean): string {
    if (name === '') {
      return name;
    }
    const ids = [...this.#ids, ...this.#claimed];
    const free = findFreeAnchor(name, hasElement, ids);
    // No id ends with a dot; the entry only marks the name as taken.
    this.#claimed.push(`${free}.`);
    return free;
  }

  /** A name that is not an id of the file; other embeds may have it. */
  avoid(name: string, hasElement: boolean): string {
    return findFreeAnchor(name, hasElement, this.#ids);
  }
}

/** The ids of headings and elements in a file. */
export function findIds(
  tree: Root,
  embeds: readonly ThemeElement[],
): readonly string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') {
      // Docusaurus puts the ids of headings here.
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
