// Removes from lib/ of the package in the current folder what no longer has a
// source in src/, which `tsc --build` leaves there. Its arguments name the files
// of lib/ that are made otherwise.
import fs from 'node:fs';
import path from 'node:path';

const kept = new Set([
  ...process.argv.slice(2).map(path.normalize),
  ...listFiles('src').flatMap(outputsOf),
]);
for (const file of listFiles('lib')) {
  if (!kept.has(file) && !file.endsWith('.tsbuildinfo')) {
    fs.rmSync(path.join('lib', file));
  }
}

/** The files of lib/ that come from one of src/. */
function outputsOf(source) {
  const {dir, name, ext} = path.parse(source);
  const [, kind] = /^\.([cm]?)tsx?$/.exec(ext) ?? [];
  return kind === undefined
    ? [source]
    : [`.${kind}js`, `.d.${kind}ts`].map((end) => path.join(dir, name + end));
}

function listFiles(folder) {
  return fs
    .readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) =>
      path.relative(folder, path.join(parentPath, name)),
    );
}
