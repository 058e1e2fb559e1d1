import type {Place, SourceFile} from '../problems/problem.js';

/**
 * A YAML file as a tree of text, maps and lists. Every scalar is the text that
 * the author typed: `no`, `1.10` and `012` stay what they are, since nothing
 * here knows of booleans, numbers or dates.
 */
export type Node = TextNode | MapNode | ListNode;

export interface TextNode {
  readonly kind: 'text';
  /** Empty where a key has no value. */
  readonly text: string;
  /** The comment in its place, such as "#1", where it has no text. */
  readonly comment?: string;
  readonly place: Place;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  /** Keys whose values were refused, so that they are not called missing. */
  readonly refused?: ReadonlySet<string>;
  readonly place: Place;
}

export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Node;
  /** Set where it is a word between commas, and may belong to a text. */
  readonly cut?: CutText;
}

/** A text inside { } that its commas may have cut into several entries. */
export interface CutText {
  /** The key of the entry that the text starts in. */
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly place: Place;
}

/** The node as a message names it. */
export function describeNode(node: Node): string {
  if (node.kind === 'text') {
    return node.text === '' ? 'nothing' : 'text';
  }
  return node.kind === 'map' ? 'fields' : 'list';
}

/** The same tree with the file named in every place. */
export function inFile(node: Node, file: SourceFile): Node {
  const place = {...node.place, file};
  switch (node.kind) {
    case 'text':
      return {...node, place};
    case 'list':
      return {
        ...node,
        items: node.items.map((item) => inFile(item, file)),
        place,
      };
    case 'map': {
      const entries = [...node.entries].map(
        ([key, entry]) =>
          [
            key,
            {
              key,
              keyPlace: {...entry.keyPlace, file},
              value: inFile(entry.value, file),
            },
          ] as const,
      );
      return {...node, entries: new Map(entries), place};
    }
  }
}
