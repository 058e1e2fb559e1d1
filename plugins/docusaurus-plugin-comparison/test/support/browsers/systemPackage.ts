import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runCommand} from '../runCommand.js';
import {findOnPath} from './findExecutables.js';
import type {BrowserSource} from './source.js';

const packages = ['chromium', 'fonts-liberation'];

/** Debian's own Chromium, installed with apt-get. */
export const systemPackage: BrowserSource = {
  name: 'apt-get',
  async findPaths() {
    const tools = await findOnPath(['apt-get']);
    if (tools.length === 0 || process.getuid?.() !== 0) {
      throw new Error('it is for root on Debian only');
    }
    // apt-get fails while another one runs, such as that of another test
    // process.
    const lock = join(tmpdir(), 'comparison-apt-get.lock');
    const {code, output} = await runCommand({
      file: 'flock',
      args: [
        lock,
        'sh',
        '-c',
        'apt-get update && apt-get install -y --no-install-recommends "$@"',
        'sh',
        ...packages,
      ],
      env: {DEBIAN_FRONTEND: 'noninteractive'},
    });
    if (code !== 0) {
      throw new Error(`apt-get failed:\n${output}`);
    }
    return findOnPath(['chromium']);
  },
};
