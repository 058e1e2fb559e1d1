import {existsSync} from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {repoRoot} from '../repoRoot.js';
import {runCommand} from '../runCommand.js';
import type {BrowserSource} from './source.js';

const unpackScript = fileURLToPath(new URL('unpack.js', import.meta.url));

/**
 * A minimal Linux lacks libraries and fonts that Chromium needs. The package
 * has both, but sets their paths only on AWS.
 */
const launcher = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;

const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">fonts-cache</cachedir>
</fontconfig>
`;

async function readVersion(): Promise<string> {
  const manifest: {version: string} = JSON.parse(
    await readFile(
      join(repoRoot, 'node_modules/@sparticuz/chromium/package.json'),
      'utf8',
    ),
  );
  return manifest.version;
}

async function unpackInto(dir: string): Promise<void> {
  const {code, output} = await runCommand({
    file: process.execPath,
    args: [unpackScript],
    // The package unpacks its libraries only if it detects AWS.
    env: {TMPDIR: dir, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'},
  });
  if (code !== 0) {
    throw new Error(`@sparticuz/chromium did not unpack:\n${output}`);
  }
  await writeFile(join(dir, 'fonts.conf'), fontsConf);
  await writeFile(join(dir, 'launch'), launcher);
  await chmod(join(dir, 'launch'), 0o755);
}

/**
 * Several test processes may run this at once. Each unpacks into its own
 * folder, and the first one to move it into place has unpacked for all.
 */
async function unpackOnce(dir: string): Promise<void> {
  if (existsSync(dir)) {
    return;
  }
  await mkdir(join(dir, '..'), {recursive: true});
  const ownDir = await mkdtemp(`${dir}-`);
  try {
    await unpackInto(ownDir);
    await rename(ownDir, dir);
  } catch (error) {
    if (!existsSync(dir)) {
      throw error;
    }
  } finally {
    await rm(ownDir, {recursive: true, force: true});
  }
}

/** The Chromium of @sparticuz/chromium: 65 MB packed, 200 MB unpacked. */
export const packaged: BrowserSource = {
  name: 'The package @sparticuz/chromium',
  async findPaths() {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error('it is made for Linux on x64 only');
    }
    const version = await readVersion();
    const dir = join(repoRoot, `node_modules/.cache/chromium/${version}`);
    await unpackOnce(dir);
    return [join(dir, 'launch')];
  },
};
