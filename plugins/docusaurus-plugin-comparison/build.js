// Makes lib/: what runs in Node and what runs in browsers are compiled apart; the
// theme keeps its JSX for the host's own compiler. Then what is no code is copied.
// Where neither what it is made of nor lib/ itself has changed, nothing is done.
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const projects = [
  'tsconfig.json',
  'tsconfig.client.json',
  'tsconfig.theme.json',
];

const mark = path.join(root, '.built');
const built = fs.existsSync(mark) ? fs.readFileSync(mark, 'utf8') : '';
if (built !== fingerprint()) {
  fs.rmSync(mark, {force: true});
  await build();
  fs.writeFileSync(mark, fingerprint());
}

async function build() {
  fs.rmSync(path.join(root, 'lib'), {recursive: true, force: true});
  // Where two projects write one file, they write the same.
  const codes = await Promise.all(projects.map(compile));
  if (codes.some((code) => code !== 0)) {
    process.exit(1);
  }
  fs.cpSync(path.join(root, 'src'), path.join(root, 'lib'), {
    recursive: true,
    filter: (file) =>
      fs.statSync(file).isDirectory() || /\.(?:css|json|yaml)$/.test(file),
  });

  // Editors read the schema of datasets as a file.
  const {createSchema} = await import('./lib/dataset/jsonSchema.js');
  fs.writeFileSync(
    path.join(root, 'lib/dataset.schema.json'),
    `${JSON.stringify(createSchema(), null, 2)}\n`,
  );
}

async function compile(project) {
  const tsc = require.resolve('typescript/bin/tsc');
  const args = [tsc, '-p', path.join(root, project)];
  const child = spawn(process.execPath, args, {stdio: 'inherit'});
  const [code] = await once(child, 'exit');
  return code;
}

/** What lib/ is made of and what is in it, as one short text. */
function fingerprint() {
  const {version} = require('typescript/package.json');
  const hash = createHash('sha256').update(version);
  const files = ['build.js', 'package.json', ...projects, ...listFiles('src')];
  for (const file of [...files, ...listFiles('lib')]) {
    hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function listFiles(folder) {
  const full = path.join(root, folder);
  return fs.existsSync(full)
    ? fs
        .readdirSync(full, {recursive: true})
        .map((name) => path.join(folder, name))
        .filter((file) => fs.statSync(path.join(root, file)).isFile())
        .sort()
    : [];
}
