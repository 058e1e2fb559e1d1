import type {Place} from '../problems/problem.js';

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
  readonly place: Place;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
}

export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly place: Place;
}

/** The node as a message names it. */
export function nameOf(node: Node): string {
  if (node.kind === 'text') {
    return node.text === '' ? 'nothing' : 'text';
  }
  return node.kind === 'map' ? 'fields' : 'list';
}
