import fs from 'node:fs';
import {createRequire, isBuiltin} from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import {
  listWorkspaces,
  readManifest,
} from '../../repository/repositoryFiles.js';
import {installPacked, type Installed} from '../../support/packPackages.js';

// In a workspace everything is installed, so an import resolves whether the
// package declares it or not. Package managers with strict folders, and those
// who have other versions, show the difference.
let installed: Installed;

beforeAll(async () => {
  installed = await installPacked();
});

afterAll(() => installed.remove());

/** What Docusaurus' bundler resolves itself: `@docusaurus/Link`, `@theme/…`. */
function listAliases(): ReadonlySet<string> {
  const manifest = createRequire(import.meta.url).resolve(
    '@docusaurus/module-type-aliases/package.json',
  );
  const file = path.resolve(manifest, '../src/index.d.ts');
  const {ambientExternalModules = []} = preProcess(file);
  return new Set(ambientExternalModules);
}

function preProcess(file: string) {
  return ts.preProcessFile(fs.readFileSync(file, 'utf8'), true, true);
}

/** The declarations that a compiler reads of a package, from its entries on. */
function listEntryDeclarations(folder: string): readonly string[] {
  const {exports = {}} = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as {readonly exports?: Readonly<Record<string, unknown>>};
  const entries = Object.values(exports).flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'types' in entry
      ? path.join(folder, String(entry.types))
      : [],
  );
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) {
      return;
    }
    found.add(file);
    const {importedFiles, referencedFiles} = preProcess(file);
    const names = importedFiles.map(({fileName}) => fileName);
    for (const name of names.filter((each) => each.startsWith('.'))) {
      visit(path.resolve(file, '..', name.replace(/\.js$/, '.d.ts')));
    }
    for (const {fileName} of referencedFiles) {
      visit(path.resolve(file, '..', fileName));
    }
  };
  entries.forEach(visit);
  return [...found];
}

function listPublished(folder: string, ending: string): readonly string[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));
}

/** What a file imports by name, except for what it has from Docusaurus. */
function importsOf(
  file: string,
  ambient: ReadonlySet<string>,
): readonly string[] {
  const {importedFiles, typeReferenceDirectives} = preProcess(file);
  const names = [...importedFiles, ...typeReferenceDirectives]
    .map(({fileName}) => fileName)
    .filter((name) => !/^(?:\.|@theme\/)/.test(name) && !ambient.has(name));
  return [...new Set(names)];
}

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

/** The package in whose declarations a compiler finds what is imported. */
function declaringPackage(name: string, file: string): string {
  if (isBuiltin(name)) {
    return '@types/node';
  }
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const {resolvedModule} = ts.resolveModuleName(name, file, options, ts.sys);
  const [, own] =
    /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(
      resolvedModule?.resolvedFileName ?? '',
    ) ?? [];
  return own?.replace('\\', '/') ?? packageOf(name);
}

/** What a package declares, itself included. */
function listDeclared(folder: string): ReadonlySet<string> {
  const {name, dependencies, peerDependencies = {}} = readManifest(folder);
  return new Set([
    name,
    ...Object.keys(dependencies),
    ...Object.keys(peerDependencies),
  ]);
}

describe.each(listWorkspaces())('the packed package of %s', (workspace) => {
  const declared = listDeclared(workspace);
  const aliases = listAliases();
  const {name} = readManifest(workspace);
  const show = (file: string) =>
    path.relative(installed.folderOf(name), file).split(path.sep).join('/');

  /** The imports of files that the manifest does not declare. */
  function findMissing(
    files: readonly string[],
    ownerOf: (name: string, file: string) => string,
  ): readonly string[] {
    const ambient = new Set([
      ...aliases,
      ...files.flatMap((file) => preProcess(file).ambientExternalModules ?? []),
    ]);
    return files.flatMap((file) =>
      importsOf(file, ambient)
        .filter((each) => !declared.has(ownerOf(each, file)))
        .map((each) => `${show(file)} imports ${each}`),
    );
  }

  it('declares what a compiler reads from its entries on', () => {
    const files = listEntryDeclarations(installed.folderOf(name));

    expect(files.length).toBeGreaterThan(3);
    expect(findMissing(files, declaringPackage)).toEqual([]);
  });

  it.each([
    ['declarations', '.d.ts', declaringPackage],
    ['modules', '.js', packageOf],
  ] as const)('declares what its %s import', (_, ending, ownerOf) => {
    const files = listPublished(installed.folderOf(name), ending);

    expect(files.length).toBeGreaterThan(10);
    expect(
      findMissing(files, (each, file) =>
        // What Node has needs types only where a compiler gets to.
        isBuiltin(each) ? name : ownerOf(each, file),
      ),
    ).toEqual([]);
  });
});
