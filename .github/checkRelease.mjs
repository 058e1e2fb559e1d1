// Checks that a tag can be released: `npm run release:check -- v0.2.0`.
import fs from 'node:fs';
import path from 'node:path';

const [tag = ''] = process.argv.slice(2);
const problems = findProblems(process.cwd(), tag);
for (const problem of problems) {
  console.error(problem);
}
process.exitCode = problems.length === 0 ? 0 : 1;

/** Each reason why the packages cannot be published under a tag. */
function findProblems(root, tag) {
  const [, version] = /^v(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(tag) ?? [];
  if (version === undefined) {
    return ['Usage: npm run release:check -- v0.2.0'];
  }
  const packages = readPackages(root);
  const locked = readJson(path.join(root, 'package-lock.json')).packages;
  return packages.flatMap((each) => [
    ...findVersionProblems(each, version, locked),
    ...findDependencyProblems(each, version, packages),
    ...findChangelogProblems(each, version),
  ]);
}

function readPackages(root) {
  return fs
    .readdirSync(path.join(root, 'plugins'))
    .map((name) => `plugins/${name}`)
    .filter((folder) => fs.existsSync(path.join(root, folder, 'package.json')))
    .map((folder) => ({
      folder,
      manifest: readJson(path.join(root, folder, 'package.json')),
      changelog: fs.readFileSync(
        path.join(root, folder, 'CHANGELOG.md'),
        'utf8',
      ),
    }));
}

function findVersionProblems({folder, manifest}, version, locked) {
  const found = [
    ['package.json', manifest.version],
    ['package-lock.json', locked[folder]?.version],
  ];
  return found
    .filter(([, each]) => each !== version)
    .map(
      ([file, each]) =>
        `${file} has ${folder} at ${each}, the tag has ${version}. Follow "Release" in CONTRIBUTING.md.`,
    );
}

/** Packages of one repository are released together, and tested together. */
function findDependencyProblems({folder, manifest}, version, packages) {
  return packages
    .map(({manifest: {name}}) => [name, manifest.dependencies?.[name]])
    .filter(([, range]) => range && range.replace(/^[\^~]/, '') !== version)
    .map(
      ([name, range]) =>
        `${folder} depends on ${name} ${range}. Set it to ^${version}.`,
    );
}

function findChangelogProblems({folder, changelog}, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const textOf = (title) =>
    sections
      .find((each) => each.split(/\s/, 1)[0] === title)
      ?.replace(/^.*/, '')
      .trim();
  const problems = [];
  if (textOf('Unreleased')) {
    problems.push('still has changes under "Unreleased"');
  }
  if (!textOf(version)) {
    problems.push(`has no changes under "${version}"`);
  }
  return problems.map((problem) => `${folder}/CHANGELOG.md ${problem}.`);
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
