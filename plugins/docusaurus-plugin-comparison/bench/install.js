// Installs the packages of the benches if package-lock.json has changed since.
import {execSync} from 'node:child_process';
import fs from 'node:fs';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const lock = fs.statSync(`${folder}package-lock.json`);
// npm writes this file when everything else is in place.
const installed = fs.statSync(`${folder}node_modules/.package-lock.json`, {
  throwIfNoEntry: false,
});

if (!installed || installed.mtimeMs < lock.mtimeMs) {
  // A shell command, because npm is not an executable on Windows.
  execSync('npm ci', {cwd: folder, stdio: 'inherit'});
}
