import type {Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {createIssue, type Issue} from '../problems/issue.js';
import type {Place, SourceFile} from '../problems/problem.js';
import {readPageData} from './pageData.js';
import {parseMarkdown} from './parseMarkdown.js';
import type {TypedAttribute} from './scanAttributes.js';
import {
  bracesAfter,
  findRepeated,
  offsetRange,
  placesIn,
  scanNode,
  valueOf,
  type AttributeNode,
} from './nodeAttributes.js';

/** What the data is expected to say about a claim. */
export const expectations = ['holds', 'open', 'fails'] as const;
export type Expectation = (typeof expectations)[number];

/** A sentence, or a part of one, that states something about the data. */
export interface ClaimEmbed {
  /** The words of the sentence, as text. */
  readonly words: string;
  /** The condition; undefined if it is missing. */
  readonly condition?: string;
  /** The place of a part of the condition. */
  readonly placeOf: (start: number, end: number) => Place;
  readonly expect: Expectation;
  readonly reason?: string;
  /** How many days old the data may be. */
  readonly maxDays?: number;
  /** The path of the dataset as typed, if any. */
  readonly data?: string;
  readonly place: Place;
  readonly issues: readonly (readonly [Issue, Place])[];
}

const attributeNames = ['if', 'expect', 'reason', 'fresh', 'data'];

/** The name of the directive. */
const claimDirective = 'claim';

/** Finds the claims of a page: `:claim[words]{if="…"}`, and `<Claim if="…">`. */
export function findClaims(file: SourceFile): readonly ClaimEmbed[] {
  if (!/\.mdx?$/.test(file.path) || !/:claim\b|<Claim\b/.test(file.text)) {
    return [];
  }
  const {tree} = parseMarkdown(file.text);
  return findClaimsInTree(tree, file.text, 0, readPageData(tree));
}

function findClaimsInTree(
  tree: Root,
  text: string,
  offset: number,
  pageData: unknown,
): readonly ClaimEmbed[] {
  const claims: ClaimEmbed[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'code' && node.lang === 'mdx-code-block') {
      const start = node.position?.start.offset ?? 0;
      const inner = text.indexOf('\n', start) + 1;
      const page = parseMarkdown(node.value).tree;
      claims.push(
        ...findClaimsInTree(page, node.value, offset + inner, pageData),
      );
    } else if (isClaim(node)) {
      const next = parent?.children[(index ?? 0) + 1];
      claims.push(readClaimNode(node, next, text, offset, pageData));
    }
  });
  return claims;
}

/** Whether a node of a page is a claim, not a component of another kind. */
export function isClaim(node: Nodes): node is AttributeNode {
  return (
    (node.type === 'textDirective' &&
      node.name === claimDirective &&
      (node.children.length > 0 ||
        Object.keys(node.attributes ?? {}).length > 0)) ||
    ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
      node.name === 'Claim' &&
      node.attributes.some(
        (each) => each.type === 'mdxJsxAttribute' && /^if$/i.test(each.name),
      ))
  );
}

function readClaimNode(
  node: AttributeNode,
  next: Nodes | undefined,
  text: string,
  offset: number,
  pageData: unknown,
): ClaimEmbed {
  const [start, end] = offsetRange(node);
  const typed = scanNode(node, text);
  const values = new Map(
    typed.map((each) => [each.name, valueOf(node, each)] as const),
  );
  const issues: (readonly [Issue, Place])[] = [];
  const report = (issue: Issue, {start: at, end: to}: Place) =>
    void issues.push([issue, {start: at + offset, end: to + offset}]);
  const place = {start, end};
  const braces = bracesAfter(node, next, text);
  if (braces) {
    const issue = createIssue('bad-attributes', {directive: claimName(node)});
    report(issue, braces);
  } else {
    checkNames(typed, claimName(node), report);
  }
  const condition = typed.find(({name}) => name === 'if');
  const value = values.get('if');
  if (!braces && (value === undefined || value.trim() === '')) {
    const details = {directive: claimName(node), attribute: 'if'};
    report(createIssue('incomplete-claim', details), condition?.place ?? place);
  }
  const expect = readExpectation(typed, values, report);
  const reason = values.get('reason');
  if (expect !== 'holds' && (reason === undefined || reason.trim() === '')) {
    const details = {directive: claimName(node), attribute: 'reason'};
    report(createIssue('incomplete-claim', details), place);
  }
  const maxDays = readDays(typed, values, report);
  const data = values.get('data') ?? pageData;
  return {
    words: toString(node).replace(/\s+/g, ' ').trim(),
    ...(value !== undefined && {condition: value}),
    placeOf: placesIn(condition, value, place, offset),
    expect,
    ...(reason !== undefined && {reason}),
    ...(maxDays !== undefined && {maxDays}),
    ...(typeof data === 'string' && {data}),
    place: {start: start + offset, end: end + offset},
    issues,
  };
}

function claimName({type}: AttributeNode): string {
  return type === 'textDirective' ? ':claim' : '<Claim>';
}

function checkNames(
  typed: readonly TypedAttribute[],
  of: string,
  report: (issue: Issue, place: Place) => void,
): void {
  for (const {name, place} of typed) {
    if (!attributeNames.includes(name)) {
      const details = {found: name, of, expected: attributeNames};
      report(createIssue('unknown-attribute', details), place);
    }
  }
  const known = typed.filter(({name}) => attributeNames.includes(name));
  for (const {name, place} of findRepeated(known)) {
    report(createIssue('duplicate-attribute', {found: name, of}), place);
  }
}

function readExpectation(
  typed: readonly TypedAttribute[],
  values: ReadonlyMap<string, string | undefined>,
  report: (issue: Issue, place: Place) => void,
): Expectation {
  const attribute = typed.find(({name}) => name === 'expect');
  if (!attribute) {
    return 'holds';
  }
  const value = values.get('expect') ?? '';
  const found = expectations.find((each) => each === value);
  if (!found) {
    const details = {found: value, what: 'expect', expected: expectations};
    report(createIssue('unknown-word', details), attribute.place);
  }
  return found ?? 'holds';
}

function readDays(
  typed: readonly TypedAttribute[],
  values: ReadonlyMap<string, string | undefined>,
  report: (issue: Issue, place: Place) => void,
): number | undefined {
  const attribute = typed.find(({name}) => name === 'fresh');
  if (!attribute) {
    return undefined;
  }
  const value = values.get('fresh') ?? '';
  const [, days] = /^(\d{1,6})d$/.exec(value) ?? [];
  if (days === undefined) {
    report(createIssue('bad-age', {found: value}), attribute.place);
    return undefined;
  }
  return Number(days);
}
