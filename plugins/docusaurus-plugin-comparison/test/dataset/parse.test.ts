import {defaultLimits, type Limits} from '../../src/dataset/limits.js';
import type {Node} from '../../src/dataset/node.js';
import {parse} from '../../src/dataset/parse.js';
import {collect} from '../../src/problems/collect.js';
import type {Place, Problem} from '../../src/problems/problem.js';

describe('parse(file, limits, report)', () => {
  it('makes a tree of text, maps and lists', () => {
    expect(treeOf('a: x\nb: [y, {c: z}]\n')).toEqual({
      a: 'x',
      b: ['y', {c: 'z'}],
    });
  });

  it('gives the place of each key and value', () => {
    const text = 'a: x\nb: "y"\n';
    const {node} = run(text);
    const entry = node?.kind === 'map' ? node.entries.get('b') : undefined;

    expect(entry && cut(text, entry.keyPlace)).toBe('b');
    expect(entry && cut(text, entry.value.place)).toBe('"y"');
  });

  it('reads lines that end with a CR alone', () => {
    expect(treeOf('a: x\rb: [y]\rc: |\r  z\r')).toEqual({
      a: 'x',
      b: ['y'],
      c: 'z\n',
    });
  });

  it.each(['\n', '\r\n', '\n\n'])(
    'reads them too where an editor has added %j at the end',
    (end) => {
      const text = `a: x\rb: [y]${end}`;
      const {node} = run(text);
      const entry = node?.kind === 'map' ? node.entries.get('b') : undefined;

      expect(treeOf(text)).toEqual({a: 'x', b: ['y']});
      expect(entry && cut(text, entry.value.place)).toBe('[y]');
    },
  );

  it('gives places in CRLF text', () => {
    const text = 'a: x\r\nb: y\r\n';
    const {node} = run(text);
    const entry = node?.kind === 'map' ? node.entries.get('b') : undefined;

    expect(entry && cut(text, entry.value.place)).toBe('y');
  });

  it.each([
    ['an empty file', '', ''],
    ['a file of blank lines', '\n\n', ''],
    ['a file of comments', '# a\n# b\n', ''],
    ['a byte order mark', '\ufeffa: x\n', {a: 'x'}],
    ['CRLF', 'a: x\r\nb: y\r\n', {a: 'x', b: 'y'}],
    ['no line end at the end', 'a: x', {a: 'x'}],
    ['the start and the end of a document', '---\na: x\n...\n', {a: 'x'}],
    ['an older version of YAML', '%YAML 1.1\n---\na: no\n', {a: 'no'}],
    [
      'folded and literal text',
      'a: >-\n  b\n  c\nd: |\n  e\n',
      {a: 'b c', d: 'e\n'},
    ],
    ['JSON', '{"a": ["b", "c"]}', {a: ['b', 'c']}],
    ['a key without a value', 'a:\nb: x\n', {a: '', b: 'x'}],
    [
      'tags that say what is so',
      'a: !!str x\nb: !!map {c: d}\n',
      {a: 'x', b: {c: 'd'}},
    ],
    [
      'an anchor and its aliases',
      'a: &x [y]\nb: *x\nc: *x\n',
      {a: ['y'], b: ['y'], c: ['y']},
    ],
    [
      'an anchor that is used again',
      'a: &x 1\nb: *x\nc: &x 2\nd: *x\n',
      {a: '1', b: '1', c: '2', d: '2'},
    ],
    [
      'keys that look like numbers',
      '1: a\n1.0: b\n01: c\n',
      {'1': 'a', '1.0': 'b', '01': 'c'},
    ],
    [
      'keys of every object',
      'toString: a\nhasOwnProperty: b\nlength: c\n',
      {toString: 'a', hasOwnProperty: 'b', length: 'c'},
    ],
  ])('reads %s', (_, text, tree) => {
    expect(treeOf(text)).toEqual(tree);
  });

  it('reports both places of a duplicate key, and keeps the first', () => {
    const text = 'a: x\nb: y\na: z\n';
    const {node, problems} = run(text);

    expect(problems).toMatchObject([
      {
        code: 'duplicate-key',
        place: {start: 10, end: 11},
        first: {start: 0, end: 1},
      },
    ]);
    expect(node && plain(node)).toEqual({a: 'x', b: 'y'});
  });

  it.each([
    ['written in two ways', 'a: x\n"a": y\n'],
    ['in a flow map', '{a: x, a: y}'],
  ])('knows a duplicate key %s', (_, text) => {
    expect(codesOf(text)).toEqual(['duplicate-key']);
  });

  it('finds the duplicates among many keys', () => {
    const keys = Array.from({length: 50_000}, (_, index) => `k${index}: x\n`);

    expect(codesOf([...keys, 'k7: y\n'].join(''))).toEqual(['duplicate-key']);
  });

  it.each([
    ['a merge key', 'a: &a {b: c}\nd: {<<: *a}\n', 'merge-key'],
    [
      'a merge key in YAML 1.1',
      '%YAML 1.1\n---\na: &a {b: c}\nd: {<<: *a}\n',
      'merge-key',
    ],
    ['a tag of JavaScript', 'a: !!js/function "x"\n', 'yaml-tag'],
    ['a tag of its own', 'a: !mine x\n', 'yaml-tag'],
    ['a tag of a number', 'a: !!int 5\n', 'yaml-tag'],
    ['a tag of a binary', 'a: !!binary aGVsbG8=\n', 'yaml-tag'],
    ['a tag of a set', 'a: !!set {b, c}\n', 'yaml-tag'],
    ['a tag that says nothing', 'a: ! x\n', 'yaml-tag'],
    ['a tag on a list', 'a: !mine [x]\n', 'yaml-tag'],
    ['an alias of nothing', 'a: *nothing\n', 'unknown-alias'],
    ['an alias of what holds it', 'a: &a [*a]\n', 'unknown-alias'],
    ['an alias as a key', 'a: &a x\n*a : y\n', 'bad-key'],
    ['a list as a key', '[a]: x\n', 'bad-key'],
    ['fields as a key', '? {a: b}\n: x\n', 'bad-key'],
    ['__proto__', '__proto__: {a: b}\n', 'refused-key'],
    ['__proto__ in quotes', '"__proto__": {a: b}\n', 'refused-key'],
    ['__proto__ in escapes', '"\\x5f_proto__": {a: b}\n', 'refused-key'],
    ['constructor', 'constructor: {a: b}\n', 'refused-key'],
    ['prototype', 'prototype: {a: b}\n', 'refused-key'],
    ['a second document', 'a: x\n---\na: x\n', 'several-documents'],
    ['a second document that is empty', 'a: x\n---\n', 'several-documents'],
    [
      'a second document after an end',
      'a: x\n...\nb: y\n',
      'several-documents',
    ],
    ['a bracket that stays open', 'a: [x\n', 'yaml-syntax'],
    ['a tab as indentation', 'a:\n\tb: x\n', 'yaml-syntax'],
    ['text with a colon', 'a: b: c\n', 'yaml-syntax'],
    ['text that starts with a reserved sign', 'a: @b\n', 'yaml-syntax'],
  ])('refuses %s', (_, text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it('reports the first mistake in the syntax alone', () => {
    expect(codesOf('a: b: c\n'.repeat(100))).toEqual(['yaml-syntax']);
  });

  it('leaves what every object has', () => {
    run('__proto__: {polluted: x}\nconstructor: {prototype: {polluted: x}}\n');

    expect({}).not.toHaveProperty('polluted');
  });
});

describe('limits.aliases', () => {
  const limits = {aliases: 4};

  it('counts the nodes that aliases repeat', () => {
    expect(codesOf('a: &a [x]\nb: [*a, *a]\n', limits)).toEqual([]);
    expect(codesOf('a: &a [x]\nb: [*a, *a, *a]\n', limits)).toEqual([
      'too-many-aliases',
    ]);
  });

  it('counts aliases within aliases', () => {
    expect(codesOf('a: &a x\nb: &b [*a, *a]\nc: *b\n', limits)).toEqual([
      'too-many-aliases',
    ]);
  });

  it('stops a billion laughs', () => {
    const levels = Array.from(
      {length: 30},
      (_, index) =>
        `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(10)}]\n`,
    );
    const {node, problems} = run(`a0: &a0 lol\n${levels.join('')}`);

    expect(problems.map(({code}) => code)).toEqual(['too-many-aliases']);
    expect(node && countNodes(node)).toBeLessThan(2_000);
  });
});

describe('limits.depth', () => {
  it('counts the levels', () => {
    expect(codesOf('a: {b: {c: x}}', {depth: 3})).toEqual([]);
    expect(codesOf('a: {b: {c: {d: x}}}', {depth: 3})).toEqual(['too-deep']);
    expect(codesOf('- - - - x\n', {depth: 3})).toEqual(['too-deep']);
    expect(codesOf('a:\n b:\n  c:\n   d: x\n', {depth: 3})).toEqual([
      'too-deep',
    ]);
  });

  it('does not count what is next to each other', () => {
    const text = '- {a: [x, y]}\n- {b: [z]}\n'.repeat(10_000);

    expect(codesOf(text, {depth: 3})).toEqual([]);
  });

  const million = 1_000_000;
  const depth = 10_000;

  // The library recurses, so each of these must be refused before it starts.
  it.each([
    ['brackets', '['.repeat(million)],
    ['braces', '{'.repeat(million)],
    ['braces with keys', '{a: '.repeat(million)],
    ['dashes', '- '.repeat(million)],
    ['question marks', '? '.repeat(million)],
    ['dashes and question marks', '- ? '.repeat(million)],
    ['brackets in lines', '[\n'.repeat(million)],
    ['brackets after quotes', '["a", '.repeat(million)],
    ['brackets in a field', `a: ${'['.repeat(million)}`],
    [
      'brackets after closed ones',
      `${'[]\n'.repeat(1000)}${'['.repeat(million)}`,
    ],
    [
      'brackets after too many closed',
      `a: [${']'.repeat(depth)}${'['.repeat(depth)}`,
    ],
    ['indented fields', stairs(1_000, () => 'a:')],
    ['indented items', stairs(1_000, () => '-')],
    ['many items a line, in many lines', stairs(20, () => '- '.repeat(98))],
    ['many fields a line, in many lines', stairs(40, () => '? - '.repeat(28))],
  ])('refuses a tower of %s', (_, text) => {
    expect(codesOf(text)).toEqual(['too-deep']);
  });

  it('does not take long text for a tower', () => {
    const lines = Array.from({length: 500}, () => '  a line of text [ { - ? :');

    expect(codesOf(`a: |\n${lines.join('\n')}\n`)).toEqual([]);
    expect(codesOf(`a: "${'[ { - ? '.repeat(500)}"\n`)).toEqual([]);
    expect(codesOf(`# ${'[ { - ? '.repeat(500)}\na: x\n`)).toEqual([]);
  });
});

/** Lines of which each is indented by the width of those before it. */
function stairs(count: number, line: () => string): string {
  const step = Math.max(1, line().trimEnd().length - 1) + 1;
  return Array.from(
    {length: count},
    (_, index) => `${' '.repeat(index * step)}${line()}\n`,
  ).join('');
}

function run(text: string, limits: Partial<Limits> = {}) {
  const problems: Problem[] = [];
  const file = {path: 'x', text};
  const report = collect(file, problems);
  return {
    node: parse(file, {...defaultLimits, ...limits}, report),
    problems,
  };
}

function codesOf(text: string, limits?: Partial<Limits>): readonly string[] {
  return run(text, limits).problems.map(({code}) => code);
}

function treeOf(text: string): unknown {
  const {node, problems} = run(text);

  expect(problems).toEqual([]);
  return node && plain(node);
}

function plain(node: Node): unknown {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries(
        [...node.entries].map(([key, {value}]) => [key, plain(value)]),
      );
  }
}

function countNodes(node: Node): number {
  const inside =
    node.kind === 'map'
      ? [...node.entries.values()].map(({value}) => value)
      : node.kind === 'list'
        ? node.items
        : [];
  return inside.reduce((sum, each) => sum + countNodes(each), 1);
}

function cut(text: string, {start, end}: Place): string {
  return text.slice(start, end);
}
