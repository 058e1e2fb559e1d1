import type {Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {createIssue, type Issue} from '../problems/issue.js';
import type {Expectation} from '../model/index.js';
import type {Place, SourceFile} from '../problems/problem.js';
import {declaresComponent} from './elements.js';
import {readPageData} from './pageData.js';
import {readAge} from '../values/readAge.js';
import {parseMarkdown} from './parseMarkdown.js';
import type {TypedAttribute} from './scanAttributes.js';
import {
  nodeAttributesOf,
  bracesAfter,
  findRepeated,
  offsetRange,
  placesIn,
  scanNode,
  valueOf,
  type AttributeNode,
} from './nodeAttributes.js';

const expectations: readonly Expectation[] = ['holds', 'open', 'fails'];

/** What is stated about the data, and where. */
export interface Statement {
  /** The id of the claim of a dataset that it is, or that it names. */
  readonly id?: string;
  /** The words of the sentence, as text. */
  readonly words: string;
  /** The condition; undefined if it is missing. */
  readonly condition?: string;
  /** The place of a part of the condition. */
  readonly placeOf: (start: number, end: number) => Place | undefined;
  readonly expect: Expectation;
  readonly reason?: string;
  /** How many days old the data may be. */
  readonly maxDays?: number;
  /** Other attributes: choices of dimensions, if the dataset has these. */
  readonly others?: readonly OtherAttribute[];
  readonly place: Place;
}

/** An attribute of a claim whose meaning depends on the dataset. */
export interface OtherAttribute {
  readonly name: string;
  readonly value: string;
  /** How messages name the claim, such as `:claim`. */
  readonly of: string;
  /** The attributes that such a claim takes with every dataset. */
  readonly expected: readonly string[];
  readonly place: Place;
}

/**
 * A sentence of a page, or a part of one, that states something about the data.
 * If it names a claim of its dataset, that has the condition.
 */
export interface ClaimEmbed extends Statement {
  /** The path of the dataset as typed, if any. */
  readonly data?: string;
  /** The page with the table to whose cells the mark leads, as typed. */
  readonly page?: string;
  /** Where the id is. */
  readonly idPlace?: Place;
  readonly issues: readonly (readonly [Issue, Place])[];
}

const ownNames = ['if', 'expect', 'reason', 'fresh'];
/** Those of all claims. */
const sharedNames = ['data', 'mark', 'page'];
/** Those of a claim that names one of its dataset. */
const namingNames = ['use', ...sharedNames];
/** The attributes that claims take with every dataset. */
export const claimAttributes: readonly string[] = [
  ...ownNames,
  ...sharedNames,
  'use',
];

/** The name of the directive. */
const claimDirective = 'claim';
const claimElement = 'Claim';

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
  const isClaim = createClaimFinder(tree);
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

/**
 * Makes the function that finds the claims of a page. A page may have a component
 * of its own that is named `Claim`.
 */
export function createClaimFinder(
  tree: Root,
): (node: Nodes) => node is AttributeNode {
  const isTaken = declaresComponent(tree, claimElement);
  return (node): node is AttributeNode =>
    (node.type === 'textDirective' &&
      node.name === claimDirective &&
      (node.children.length > 0 ||
        Object.keys(node.attributes ?? {}).length > 0)) ||
    (!isTaken &&
      (node.type === 'mdxJsxTextElement' ||
        node.type === 'mdxJsxFlowElement') &&
      node.name === claimElement &&
      [...nodeAttributesOf(node).keys()].some((each) =>
        /^(if|use)$/i.test(each),
      ));
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
  const inPage = ({start: at, end: to}: Place) => ({
    start: at + offset,
    end: to + offset,
  });
  const report = (issue: Issue, at: Place) =>
    void issues.push([issue, inPage(at)]);
  const place = {start, end};
  const braces = bracesAfter(node, next, text);
  if (braces) {
    const issue = createIssue('bad-attributes', {directive: claimName(node)});
    report(issue, braces);
  } else {
    const of = claimName(node);
    for (const {name, place: at} of findRepeated(typed)) {
      report(createIssue('duplicate-attribute', {found: name, of}), at);
    }
  }
  const condition = typed.find(({name}) => name === 'if');
  const value = values.get('if');
  const id = typed.find(({name}) => name === 'use');
  const use = values.get('use');
  if (!braces && !id && (value === undefined || value.trim() === '')) {
    const details = {directive: claimName(node), attribute: 'if'};
    report(createIssue('incomplete-claim', details), condition?.place ?? place);
  }
  const expect = id ? 'holds' : readExpectation(typed, values, report);
  const reason = values.get('reason');
  if (expect !== 'holds' && (reason === undefined || reason.trim() === '')) {
    const details = {directive: claimName(node), attribute: 'reason'};
    report(createIssue('incomplete-claim', details), place);
  }
  const maxDays = id ? undefined : readDays(typed, values, report);
  const data = values.get('data') ?? pageData;
  checkMarkAttribute(typed, values, report);
  const page = values.get('page');
  const of = id ? `${claimName(node)} with "use"` : claimName(node);
  const expected = id ? namingNames : claimAttributes;
  const others = (braces ? [] : typed)
    .filter(({name}) => !expected.includes(name))
    .map(({name, place: at}) => ({
      name,
      value: values.get(name) ?? '',
      of,
      expected,
      place: inPage(at),
    }));
  return {
    words: toString(node).replace(/\s+/g, ' ').trim(),
    ...(id && {id: use ?? '', idPlace: inPage(id.valuePlace)}),
    ...(value !== undefined && !id && {condition: value}),
    placeOf: placesIn(condition, value, place, offset),
    expect,
    ...(reason !== undefined && {reason}),
    ...(maxDays !== undefined && {maxDays}),
    ...(typeof data === 'string' && {data}),
    ...(page !== undefined && {page}),
    others,
    place: inPage(place),
    issues,
  };
}

function claimName({type}: AttributeNode): string {
  return type === 'textDirective' ? ':claim' : `<${claimElement}>`;
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
  const days = readAge(value);
  if (days === undefined) {
    report(createIssue('bad-age', {found: value}), attribute.place);
  }
  return days;
}

/** `mark`, `mark=true` or `mark=false`. */
function checkMarkAttribute(
  typed: readonly TypedAttribute[],
  values: ReadonlyMap<string, string | undefined>,
  report: (issue: Issue, place: Place) => void,
): void {
  const attribute = typed.find(({name}) => name === 'mark');
  const found = values.get('mark') ?? '';
  if (attribute && !['', 'true', 'false'].includes(found)) {
    const details = {found, what: 'mark', expected: ['true', 'false']};
    report(createIssue('unknown-word', details), attribute.place);
  }
}
