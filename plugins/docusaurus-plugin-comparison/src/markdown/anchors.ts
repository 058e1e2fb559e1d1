import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {ThemeElement} from '../embeds/elements.js';
import {findAttribute} from './syntax.js';

/** The names of the embeds of one file, so that no two ids of it are equal. */
export class Anchors {
  readonly #claimed = new Set<string>();
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
    const free = findFree(
      name,
      (each) => this.#claimed.has(each) || this.#isId(each, hasElement),
    );
    this.#claimed.add(free);
    return free;
  }

  /** A name that is no id of the file; other embeds may have it. */
  avoid(name: string, hasElement: boolean): string {
    return findFree(name, (each) => this.#isId(each, hasElement));
  }

  #isId(name: string, hasElement: boolean): boolean {
    return this.#ids.some(
      (id) => id.startsWith(`${name}.`) || (hasElement && id === name),
    );
  }
}

function findFree(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let count = 2; isTaken(free); count += 1) {
    free = `${name}-${count}`;
  }
  return free;
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
