// Makes lib/: what runs in Node and what runs in browsers are compiled apart; the
// theme keeps its JSX for the host's own compiler. Then what is no code is copied.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

fs.rmSync(path.join(root, 'lib'), {recursive: true, force: true});
for (const project of [
  'tsconfig.json',
  'tsconfig.client.json',
  'tsconfig.theme.json',
]) {
  execFileSync(process.execPath, [tsc, '-p', path.join(root, project)], {
    stdio: 'inherit',
  });
}
fs.cpSync(path.join(root, 'src'), path.join(root, 'lib'), {
  recursive: true,
  filter: (file) =>
    fs.statSync(file).isDirectory() || /\.(?:css|json|yaml)$/.test(file),
});

// Editors read the schema of datasets as a file.
const {createSchema} = await import('./lib/schema.js');
fs.writeFileSync(
  path.join(root, 'lib/dataset.schema.json'),
  `${JSON.stringify(createSchema(), null, 2)}\n`,
);
