import type {Place, SourceFile} from '../problems/problem.js';

/**
 * A YAML file as a tree of text, maps and lists. Every scalar is the text that
 * the author typed: `no`, `1.10` and `012` do not become booleans or numbers.
 */
export type Node = TextNode | MapNode | ListNode;

export interface TextNode {
  readonly kind: 'text';
  /** Empty if a key has no value. */
  readonly text: string;
  /** The comment in place of a missing text, such as "#1". */
  readonly comment?: string;
  /** Whether its file says that a point precedes decimals. */
  readonly hasDecimalPoint?: true;
  readonly place: Place;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  /** Keys with reported problems, so that they are not reported as missing. */
  readonly invalidKeys?: ReadonlySet<string>;
  readonly place: Place;
}

export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Node;
  /** Set if the key has no colon, and may be part of a text with commas. */
  readonly cut?: CutText;
}

/** A text inside { } that its commas may have split into several entries. */
export interface CutText {
  /** The key of the entry in which the text starts. */
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly place: Place;
}

/** The node under one key after the other; undefined if there is none. */
export function findNode(
  tree: Node | undefined,
  ...keys: readonly string[]
): Node | undefined {
  return keys.reduce(
    (node, key) =>
      node?.kind === 'map' ? node.entries.get(key)?.value : undefined,
    tree,
  );
}

/** Whether a node is a text with nothing in it, as of a key without a value. */
export function isNothing(node: Node): boolean {
  return node.kind === 'text' && node.text === '';
}

/** How a message names the node. */
export function describeNode(node: Node): string {
  if (node.kind === 'text') {
    return node.text === '' ? 'nothing' : 'text';
  }
  return node.kind === 'map' ? 'fields' : 'list';
}

/** A copy of the tree whose places name the file. */
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
              ...(entry.cut && {
                cut: {...entry.cut, place: {...entry.cut.place, file}},
              }),
            },
          ] as const,
      );
      return {...node, entries: new Map(entries), place};
    }
  }
}
