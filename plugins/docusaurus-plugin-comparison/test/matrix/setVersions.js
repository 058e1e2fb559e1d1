// Installs other versions of packages than those that the lock files hold, for
// `npm run test:matrix`. It changes manifests and lock files: run it in a clean
// checkout, and undo it with `git restore .` and `npm ci`.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const usage = 'Usage: npm run matrix:versions -- mermaid@12 @docusaurus/*@3';
const fields = ['dependencies', 'devDependencies'];

const requests = process.argv.slice(2).map(parseRequest);
if (requests.length === 0) {
  fail(usage);
}
const projects = listProjects(process.cwd());
for (const request of requests) {
  const declared = projects.map((project) => setRange(project, request));
  if (!declared.includes(true)) {
    fail(`No manifest declares ${request.pattern}.`);
  }
}
for (const project of projects.filter(({changed}) => changed.size > 0)) {
  install(project);
  printVersions(project);
}

/** `@docusaurus/*@3` requests the range 3 of every package of that scope. */
function parseRequest(text) {
  const [, pattern, range] = /^(@?[^@]+)@(.+)$/.exec(text) ?? fail(usage);
  const matches = (name) =>
    pattern.endsWith('/*')
      ? name.startsWith(pattern.slice(0, -1))
      : name === pattern;
  return {pattern, range, matches};
}

/** What has a lock file: the repository, and what only the matrix installs. */
function listProjects(root) {
  const plugins = path.join(root, 'plugins');
  const folders = fs.readdirSync(plugins).map((name) => `${plugins}/${name}`);
  return [
    {folder: root, members: [root, ...folders]},
    ...folders
      .map((folder) => path.join(folder, 'test/matrix'))
      .map((folder) => ({folder, members: [folder]})),
  ].map(({folder, members}) => ({
    folder,
    manifests: members.flatMap(readManifest),
    changed: new Set(),
  }));
}

function readManifest(folder) {
  const file = path.join(folder, 'package.json');
  return fs.existsSync(file)
    ? [{file, content: JSON.parse(fs.readFileSync(file, 'utf8'))}]
    : [];
}

/**
 * Sets a range wherever a package is declared, and for packages that depend on
 * it. Says whether it is declared.
 */
function setRange({manifests, changed}, {range, matches}) {
  const declared = manifests
    .flatMap(({content}) => fields.map((field) => content[field] ?? {}))
    .flatMap((dependencies) =>
      Object.keys(dependencies)
        .filter(matches)
        .map((name) => ({dependencies, name})),
    );
  for (const {dependencies, name} of declared) {
    dependencies[name] = range;
    manifests[0].content.overrides = {
      ...manifests[0].content.overrides,
      [name]: range,
    };
    changed.add(name);
  }
  return declared.length > 0;
}

/** `npm install` would keep the version in the lock file if it is in range. */
function install({folder, manifests, changed}) {
  for (const {file, content} of manifests) {
    fs.writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  }
  const npm = process.env.npm_execpath ?? fail(usage);
  const {status} = spawnSync(
    process.execPath,
    [npm, 'update', '--ignore-scripts', ...changed],
    {cwd: folder, stdio: 'inherit'},
  );
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

function printVersions({folder, changed}) {
  for (const name of changed) {
    const file = path.join(folder, 'node_modules', name, 'package.json');
    const {version} = JSON.parse(fs.readFileSync(file, 'utf8'));
    console.log(`${name} ${version}`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
