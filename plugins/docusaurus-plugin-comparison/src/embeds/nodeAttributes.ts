import type {Nodes} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import type {Place} from '../problems/problem.js';
import {
  scanAttributes,
  sourceOffset,
  type TypedAttribute,
} from './scanAttributes.js';

/** A directive in a sentence, or an element of JSX in its place. */
export type AttributeNode =
  TextDirective | MdxJsxTextElement | MdxJsxFlowElement;

export function offsetRange({position}: Nodes): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/**
 * The attributes of a node by name. What JavaScript computes is not known here,
 * and empty.
 */
export function nodeAttributesOf(
  node: AttributeNode,
): ReadonlyMap<string, string> {
  return new Map(
    node.type === 'textDirective'
      ? Object.entries(node.attributes ?? {}).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value] as const] : [],
        )
      : node.attributes.flatMap((each) =>
          each.type === 'mdxJsxAttribute'
            ? [
                [
                  each.name,
                  typeof each.value === 'string' ? each.value : '',
                ] as const,
              ]
            : [],
        ),
  );
}

/** The attributes of a node, with their places in the text. */
export function scanNode(
  node: AttributeNode,
  text: string,
): readonly TypedAttribute[] {
  const [start, end] = offsetRange(node);
  const [first] = node.children;
  const last = node.children.at(-1);
  if (node.type !== 'textDirective') {
    const open = start + 1 + (node.name?.length ?? 0);
    const until = first ? offsetRange(first)[0] : end;
    return scanBetween(text, open, until);
  }
  // The attributes of a directive are after its words.
  const open = text.indexOf('{', last ? offsetRange(last)[1] : start) + 1;
  return open > 0 && open <= end ? scanBetween(text, open, end) : [];
}

function scanBetween(text: string, start: number, end: number) {
  return scanAttributes(
    text.slice(start, end).replace(/[}>/]\s*$/, ' '),
    start,
  );
}

/** The value as the parser reads it, which decodes references. */
export function valueOf(
  node: AttributeNode,
  {name, value}: TypedAttribute,
): string | undefined {
  if (node.type === 'textDirective') {
    return node.attributes?.[name] ?? value;
  }
  const parsed = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  )?.value;
  return typeof parsed === 'string' ? parsed : undefined;
}

/**
 * The places of parts of a value.
 *
 * @param value - As the parser reads it.
 * @param whole - The place if there is no such attribute.
 * @param offset - Where the text starts on its page.
 */
export function placesIn(
  attribute: TypedAttribute | undefined,
  value: string | undefined,
  whole: Place,
  offset: number,
): (start: number, end: number) => Place {
  const inner = attribute?.valuePlace ?? whole;
  const shift = (at: number) =>
    offset +
    inner.start +
    sourceOffset(attribute?.value ?? '', value ?? '', at);
  return (start, end) => ({
    start: shift(start),
    end: end > start ? shift(end - 1) + 1 : shift(start),
  });
}

/** The attributes whose names are already taken by others before them. */
export function findRepeated(
  typed: readonly TypedAttribute[],
): readonly TypedAttribute[] {
  return typed.filter(
    ({name}, index) => typed.findIndex((each) => each.name === name) < index,
  );
}

/** Braces after a directive that did not become its attributes. */
export function bracesAfter(
  node: AttributeNode,
  next: Nodes | undefined,
  text: string,
): Place | undefined {
  if (node.type !== 'textDirective') {
    return undefined;
  }
  const [, end] = offsetRange(node);
  const isNext = next?.type === 'text' || next?.type === 'mdxTextExpression';
  const [found] = /^[ \t\u00a0]?\{[^}\n]*\}?/.exec(text.slice(end)) ?? [];
  return isNext && found !== undefined
    ? {start: end, end: end + found.length}
    : undefined;
}
