// Reads every import of a package's src/ and compares it with rooms.json next to
// it: what each room may import, which are other rooms, files of rooms and
// packages. A room is a folder, or a file outside of one. What a list does not
// name is refused, type imports too, unless it names them as `X:types`.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const moduleFile = /\.(?:ts|tsx)$/;

/** Every import of a folder of sources, and what is wrong with it. */
export function checkRooms(folder, rooms, files = listModules(folder)) {
  const imports = files.flatMap((file) => listImports(folder, file));
  const between = imports.filter(
    ({room, target}) => target !== undefined && roomOf(target) !== room,
  );
  const edges = new Map(Object.keys(rooms).map((room) => [room, new Set()]));
  for (const {room, target} of between) {
    edges.get(room)?.add(roomOf(target));
  }
  return {
    rooms: new Set(files.filter((file) => file.includes('/')).map(roomOf)).size,
    ...measure(edges),
    problems: [
      ...files
        .filter((file) => !Object.hasOwn(rooms, roomOf(file)))
        .map((file) => `${file} is in a room that has no list of imports.`),
      ...imports.filter((each) => !isAllowed(each, rooms)).map(describe),
    ],
  };
}

function listModules(folder) {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => moduleFile.test(file) && !file.endsWith('.d.ts'))
    .sort();
}

function roomOf(file) {
  const [room] = file.split('/');
  return room;
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

function isAllowed({room, name, target, isType}, rooms) {
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
  return `src/${file}:${line} imports ${kind}${name}, which ${room} may not import. See rooms.json.`;
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
      // A file outside of a folder is no room to walk through.
      const own = /\.tsx?$/.test(room) ? 0 : 1;
      heights.set(
        room,
        own +
          Math.max(0, ...below.map((each) => heightOf(each, [...way, room]))),
      );
    }
    return heights.get(room);
  };
  const longestChain = Math.max(
    ...[...edges.keys()].map((room) => heightOf(room, [])),
  );
  return {longestChain, upward};
}

const limits = {rooms: 27, longestChain: 10};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = process.argv.slice(2).map((folder) => {
    const list = fs.readFileSync(path.join(folder, 'rooms.json'), 'utf8');
    const result = checkRooms(path.join(folder, 'src'), JSON.parse(list));
    return {
      ...result,
      errors: [
        ...result.problems,
        ...result.upward.map((each) => `A circle of rooms: ${each}`),
      ].map((each) => `${folder}: ${each}`),
    };
  });
  const count = results.reduce((sum, {rooms}) => sum + rooms, 0);
  const longest = Math.max(...results.map(({longestChain}) => longestChain));
  const upward = results.flatMap((result) => result.upward).length;
  console.log(
    `${count} rooms, longest chain of imports ${longest}, ${upward} upward`,
  );
  const errors = results.flatMap((result) => result.errors);
  if (count > limits.rooms || longest > limits.longestChain) {
    errors.push(
      `Expected at most ${limits.rooms} rooms and a chain of ${limits.longestChain}.`,
    );
  }
  errors.forEach((error) => console.error(error));
  process.exitCode = errors.length > 0 ? 1 : 0;
}
