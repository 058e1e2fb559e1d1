import {
  isAlias,
  isMap,
  isScalar,
  parseAllDocuments,
  visit,
  type Document,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type {Place, ReportProblem, SourceFile} from '../problems/problem.js';
import {findFault} from './tokens.js';
import type {Limits} from './limits.js';
import type {Entry, Node} from './node.js';
import {findYamlMistake} from './yamlMistake.js';

/**
 * Parses the YAML of a file into a tree of nodes with their places. Problems
 * are reported; the result is undefined if there is no usable tree.
 */
export function parse(
  file: SourceFile,
  limits: Limits,
  report: ReportProblem,
): Node | undefined {
  const text = withLineFeeds(file.text);
  const fault = findFault(text, 4 * limits.depth);
  if (fault) {
    const place = {start: fault.offset, end: fault.offset + 1};
    if (fault.kind === 'too-deep') {
      report('too-deep', place, {limit: limits.depth});
    } else {
      report('yaml-syntax', place, {kind: 'OPEN_QUOTE', detail: ''});
    }
    return undefined;
  }
  const [document, second] = compose(text);
  if (second) {
    const [start] = second.range;
    report('several-documents', {start, end: start}, {});
    return undefined;
  }
  if (!document) {
    return {kind: 'text', text: '', place: {start: 0, end: 0}};
  }
  const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first) {
    // The parser continues with follow-up errors; only the first one helps.
    const {kind, place} = findYamlMistake(first, text);
    report('yaml-syntax', place, {kind, detail: firstLine(first.message)});
    return undefined;
  }
  return toTree(document.contents, text, limits, report);
}

/**
 * Files of classic Mac OS end lines with CR only, which the library does not
 * support. Some editors add one LF at the end of such a file.
 */
function withLineFeeds(text: string): string {
  return text.trimEnd().includes('\n') ? text : text.replaceAll('\r', '\n');
}

function compose(text: string): readonly Document.Parsed[] {
  return parseAllDocuments(text, {
    version: '1.2',
    // Keeps scalars as the text that was typed.
    schema: 'failsafe',
    // `toMap` checks this: the check of the library takes quadratic time.
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent',
  }) as readonly Document.Parsed[];
}

function firstLine(message: string): string {
  const line = message.replace(/\n.*/s, '');
  return line.replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
}

interface Tree {
  readonly text: string;
  readonly limits: Limits;
  readonly report: ReportProblem;
  /** The node of each anchor, and the number of nodes in it. */
  readonly anchors: Map<string, {node: Node; size: number}>;
  size: number;
  /** The number of nodes that aliases have repeated. */
  repeated: number;
  isTooDeep: boolean;
}

function toTree(
  contents: ParsedNode | null,
  text: string,
  limits: Limits,
  report: ReportProblem,
): Node | undefined {
  const tree: Tree = {
    text,
    limits,
    report,
    anchors: new Map(),
    size: 0,
    repeated: 0,
    isTooDeep: false,
  };
  const root = toNode(contents, {start: 0, end: 0}, 0, tree);
  reportUnusedAnchors(contents, tree);
  return tree.isTooDeep ? undefined : root;
}

// YAML reads "&a b" as the text "b", so an author may have lost the sign.
function reportUnusedAnchors(contents: ParsedNode | null, tree: Tree): void {
  const texts = [...tree.anchors].filter(([, {node}]) => node.kind === 'text');
  if (texts.length === 0) {
    return;
  }
  const used = new Set<string>();
  visit(contents, {Alias: (_, {source}) => void used.add(source)});
  for (const [anchor, {node}] of texts) {
    if (!used.has(anchor)) {
      tree.report('unused-anchor', node.place, {anchor});
    }
  }
}

// These keys have a special meaning on every JavaScript object.
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

function toNode(
  parsed: ParsedNode | null,
  otherwise: Place,
  depth: number,
  tree: Tree,
): Node | undefined {
  if (depth > tree.limits.depth) {
    if (!tree.isTooDeep) {
      tree.report('too-deep', otherwise, {limit: tree.limits.depth});
    }
    tree.isTooDeep = true;
    return undefined;
  }
  if (isAlias(parsed)) {
    return fromAlias(parsed.source, placeOf(parsed), tree);
  }
  if (!parsed) {
    return {kind: 'text', text: '', place: otherwise};
  }
  const place = placeOf(parsed);
  if (parsed.tag !== undefined && !isDefaultTag(parsed.tag)) {
    const tag = parsed.tag.replace('tag:yaml.org,2002:', '!!');
    tree.report('yaml-tag', place, {tag});
    return undefined;
  }
  const before = tree.size;
  tree.size += 1;
  const node = isScalar(parsed)
    ? toTextNode(parsed, place)
    : isMap(parsed)
      ? toMap(parsed, place, depth, tree)
      : toList(parsed.items, place, depth, tree);
  if (parsed.anchor !== undefined && node) {
    tree.anchors.set(parsed.anchor, {node, size: tree.size - before});
  }
  return node;
}

function isDefaultTag(tag: string): boolean {
  return (
    tag === 'tag:yaml.org,2002:map' ||
    tag === 'tag:yaml.org,2002:seq' ||
    tag === 'tag:yaml.org,2002:str'
  );
}

function fromAlias(name: string, place: Place, tree: Tree): Node | undefined {
  const known = tree.anchors.get(name);
  if (!known) {
    tree.report('unknown-alias', place, {alias: name});
    return undefined;
  }
  tree.repeated += known.size;
  tree.size += known.size;
  // Aliases of aliases grow exponentially. Beyond the limit, no nodes are
  // returned, and the problem is reported once.
  const {aliases} = tree.limits;
  if (tree.repeated > aliases) {
    if (tree.repeated - known.size <= aliases) {
      tree.report('too-many-aliases', place, {limit: aliases});
    }
    return undefined;
  }
  return known.node;
}

function toTextNode(scalar: Scalar, place: Place): Node {
  return {kind: 'text', text: String(scalar.value), place};
}

function toList(
  items: readonly ParsedNode[],
  place: Place,
  depth: number,
  tree: Tree,
): Node {
  const nodes: Node[] = [];
  for (const item of items) {
    const node = toNode(item, place, depth + 1, tree);
    if (node) {
      nodes.push(node);
    }
  }
  return {kind: 'list', items: nodes, place};
}

function toMap(
  map: YAMLMap.Parsed,
  place: Place,
  depth: number,
  tree: Tree,
): Node {
  const entries = new Map<string, Entry>();
  const invalidKeys = new Set<string>();
  for (const pair of map.items) {
    const entry = toEntry(pair, depth, tree);
    if (!entry) {
      if (isScalar(pair.key) && typeof pair.key.value === 'string') {
        invalidKeys.add(pair.key.value);
      }
      continue;
    }
    const first = entries.get(entry.key);
    if (first) {
      tree.report(
        'duplicate-key',
        entry.keyPlace,
        {key: entry.key},
        first.keyPlace,
      );
    } else {
      entries.set(entry.key, entry);
    }
  }
  return {
    kind: 'map',
    entries: map.flow === true ? withCuts(map, entries, tree.text) : entries,
    ...(invalidKeys.size > 0 && {invalidKeys}),
    place,
  };
}

/**
 * Marks entries without a colon, such as the last one in
 * `{name: Linux, all of it}`, with the text that they may be part of.
 */
function withCuts(
  {items}: YAMLMap.Parsed,
  entries: ReadonlyMap<string, Entry>,
  text: string,
): ReadonlyMap<string, Entry> {
  const marked = new Map(entries);
  let first: Entry | undefined;
  let run: Entry[] = [];
  const mark = () => {
    const last = run.at(-1);
    if (first && last) {
      const place = {start: first.value.place.start, end: last.keyPlace.end};
      const cut = {
        key: first.key,
        text: text.slice(place.start, place.end),
        place,
      };
      run.forEach((entry) => marked.set(entry.key, {...entry, cut}));
    }
    run = [];
  };
  for (const {key, value} of items) {
    const entry = isScalar(key) ? entries.get(String(key.value)) : undefined;
    if (entry && value === null) {
      run.push(entry);
    } else {
      mark();
      first = entry;
    }
  }
  mark();
  return marked;
}

function toEntry(
  pair: Pair<ParsedNode, ParsedNode | null>,
  depth: number,
  tree: Tree,
): Entry | undefined {
  const {report} = tree;
  if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
    const found = isAlias(pair.key) ? 'an alias' : 'a list or a map';
    report('bad-key', placeOf(pair.key), {found});
    return undefined;
  }
  const key = pair.key.value;
  const keyPlace = placeOf(pair.key);
  if (key === '<<') {
    report('merge-key', keyPlace, {});
    return undefined;
  }
  if (forbiddenKeys.has(key)) {
    report('refused-key', keyPlace, {key});
    return undefined;
  }
  const after = {start: keyPlace.end, end: keyPlace.end};
  const value = toNode(pair.value, after, depth + 1, tree);
  return value && {key, keyPlace, value: withComment(value, keyPlace, tree)};
}

// YAML reads "c: #1" as a key without a value, so the comment is kept for the
// message.
function withComment(value: Node, {end}: Place, {text}: Tree): Node {
  if (value.kind !== 'text' || value.text !== '') {
    return value;
  }
  const [, comment] =
    /^["']?:[ \t]+(#[^\s#][^\r\n]*)/.exec(text.slice(end, end + 200)) ?? [];
  return comment === undefined ? value : {...value, comment: comment.trimEnd()};
}

function placeOf({range: [start, end]}: ParsedNode): Place {
  return {start, end};
}
