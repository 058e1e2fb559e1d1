// Reads every import of src/ and compares it with what its room may import.
// A room is a folder; what the list does not name is refused, type imports too.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/**
 * What each room may import: other rooms, files of rooms and packages. `X:types`
 * allows types only. Rooms are listed from the bottom up.
 */
export const rooms = {
  model: [],
  format: ['model:types'],
  problems: ['leven', '@docusaurus/logger'],
  values: [
    'model:types',
    'problems:types',
    'compare-versions',
    'mdast:types',
    'mdast-util-from-markdown',
    'micromark-core-commonmark',
    'micromark-util-types:types',
  ],
  render: ['model:types', 'mermaid', 'node:*'],
  'render/worker': ['render', 'mermaid:types', 'mermaid/*', 'parse5', 'node:*'],
  dataset: [
    'model:types',
    'format',
    'problems',
    'values',
    '@docusaurus/utils',
    'yaml',
    'node:*',
  ],
  views: [
    'model:types',
    'problems:types',
    'values',
    'dataset:types',
    'render:types',
    'react:types',
  ],
  warnings: ['model:types', 'problems', 'values', 'dataset:types'],
  diagrams: [
    'model:types',
    'values',
    'views',
    'render:types',
    'render/palette.ts',
  ],
  embeds: [
    'model:types',
    'problems',
    'views',
    'diagrams',
    'dataset:types',
    'mdast:types',
    'mdast-util-directive:types',
    'mdast-util-to-string',
    'remark-directive',
    'remark-frontmatter',
    'remark-mdx',
    'remark-parse',
    'unified',
    'unist-util-visit',
    'yaml',
    'node:*',
  ],
  pictures: ['model:types', 'problems', 'views', 'embeds', 'render', 'node:*'],
  site: [
    'problems',
    'dataset',
    'views',
    'embeds',
    'pictures:types',
    'options.ts:types',
    '@docusaurus/logger',
    '@docusaurus/types:types',
    '@docusaurus/utils',
    'node:*',
  ],
  bundler: [
    'problems',
    'dataset',
    'views',
    'embeds',
    'pictures',
    'site',
    '@docusaurus/logger',
    'node:*',
  ],
  markdown: [
    'views:types',
    'embeds',
    'site',
    'options.ts:types',
    '@docusaurus/types:types',
    'estree:types',
    'mdast:types',
    'mdast-util-directive:types',
    'mdast-util-mdx:types',
    'mdast-util-to-string',
    'unist:types',
    'unist-util-visit',
    'vfile:types',
    'node:*',
  ],
  commands: [
    'model:types',
    'problems',
    'values',
    'dataset',
    'views',
    'warnings',
    'diagrams',
    'embeds',
    'pictures',
    'render/palette.ts',
    'site',
    '@docusaurus/types:types',
    'yaml',
    'node:*',
  ],
  client: ['views:types', 'views/markdownTable.ts'],
  theme: [
    '@docusaurus/*',
    '@theme/*',
    'clsx',
    'docusaurus-plugin-comparison:types',
    'docusaurus-plugin-comparison/client',
    'docusaurus-plugin-comparison/client/table',
    'react',
  ],
  'options.ts': [
    'dataset',
    '@docusaurus/types:types',
    '@docusaurus/utils-validation',
  ],
  'swizzle.ts': ['embeds', '@docusaurus/types:types'],
  'index.ts': [
    'model:types',
    'render:types',
    'views:types',
    'diagrams:types',
    'options.ts',
    'swizzle.ts',
    'site',
    'bundler',
    'markdown',
    'commands',
    '@docusaurus/types:types',
    'node:*',
  ],
};

const moduleFile = /\.(?:ts|tsx)$/;

/** Every import of a folder of sources, and what is wrong with it. */
export function checkRooms(folder) {
  const files = fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => moduleFile.test(file) && !file.endsWith('.d.ts'))
    .sort();
  const imports = files.flatMap((file) => listImports(folder, file));
  const between = imports.filter(
    ({room, target}) => target !== undefined && roomOf(target) !== room,
  );
  const edges = new Map(Object.keys(rooms).map((room) => [room, new Set()]));
  for (const {room, target} of between) {
    edges.get(room)?.add(roomOf(target));
  }
  return {
    rooms: new Set(files.map(roomOf)).size,
    ...measure(edges),
    problems: [
      ...files
        .filter((file) => !Object.hasOwn(rooms, roomOf(file)))
        .map((file) => `${file} is in a room that has no list of imports.`),
      ...imports.filter((each) => !isAllowed(each)).map(describe),
    ],
  };
}

function roomOf(file) {
  return file.startsWith('render/worker/')
    ? 'render/worker'
    : file.slice(0, file.includes('/') ? file.indexOf('/') : undefined);
}

function listImports(folder, file) {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (specifier, isType) => {
    const {line} = source.getLineAndCharacterOfPosition(specifier.getStart());
    const name = specifier.text;
    found.push({
      file,
      line: line + 1,
      room: roomOf(file),
      name,
      isType,
      ...(name.startsWith('.') && {target: resolve(folder, file, name)}),
    });
  };
  const visit = (node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier
    ) {
      add(node.moduleSpecifier, isTypeOnly(node));
    } else if (ts.isImportTypeNode(node)) {
      add(node.argument.literal, true);
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword
    ) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(node) {
  const clause = ts.isImportDeclaration(node) ? node.importClause : node;
  const names = ts.isImportDeclaration(node)
    ? node.importClause?.namedBindings
    : node.exportClause;
  return (
    clause?.isTypeOnly === true ||
    (names?.elements !== undefined &&
      !node.importClause?.name &&
      names.elements.length > 0 &&
      names.elements.every(({isTypeOnly: type}) => type))
  );
}

// Sources name each other as they are compiled.
function resolve(folder, file, name) {
  const target = path.posix.join(path.posix.dirname(file), name);
  const stem = target.replace(/\.js$/, '');
  return (
    [`${stem}.ts`, `${stem}.tsx`].find((each) =>
      fs.existsSync(path.join(folder, each)),
    ) ?? target
  );
}

function isAllowed({room, name, target, isType}) {
  if (target !== undefined && roomOf(target) === room) {
    // Parts of the theme may be swizzled one by one.
    return room !== 'theme' || /^\.\/[\w.]+\.css$/.test(name);
  }
  const names = target === undefined ? [name] : [roomOf(target), target];
  return (rooms[room] ?? []).some((entry) => {
    const [allowed, types] = entry.split(/:(?=types$)/);
    const isNamed = allowed.endsWith('*')
      ? name.startsWith(allowed.slice(0, -1))
      : names.includes(allowed);
    return isNamed && (types === undefined || isType);
  });
}

function describe({file, line, room, name, isType}) {
  const kind = isType ? 'the types of ' : '';
  return `src/${file}:${line} imports ${kind}${name}, which ${room} may not import. See rooms.js.`;
}

/** The longest way down between rooms, and the imports that lead back up. */
function measure(edges) {
  const heights = new Map();
  const upward = [];
  const heightOf = (room, way) => {
    if (!heights.has(room)) {
      const below = [...(edges.get(room) ?? [])].filter((each) => {
        const isCircle = [...way, room].includes(each);
        if (isCircle) {
          upward.push(`${room} → ${each}`);
        }
        return !isCircle;
      });
      heights.set(
        room,
        1 + Math.max(0, ...below.map((each) => heightOf(each, [...way, room]))),
      );
    }
    return heights.get(room);
  };
  const longest = Math.max(...[...edges.keys()].map((r) => heightOf(r, [])));
  return {longestChain: longest, upward};
}

const limits = {rooms: 27, longestChain: 10};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = checkRooms(fileURLToPath(new URL('./src', import.meta.url)));
  const {rooms: count, longestChain, upward, problems} = result;
  console.log(
    `${count} rooms, longest chain of imports ${longestChain}, ${upward.length} upward`,
  );
  for (const problem of [
    ...problems,
    ...upward.map((each) => `Circle: ${each}`),
  ]) {
    console.error(problem);
  }
  const isTooMuch = count > limits.rooms || longestChain > limits.longestChain;
  if (isTooMuch) {
    console.error(
      `At most ${limits.rooms} rooms and a chain of ${limits.longestChain} are allowed.`,
    );
  }
  process.exitCode = isTooMuch || problems.length + upward.length > 0 ? 1 : 0;
}
