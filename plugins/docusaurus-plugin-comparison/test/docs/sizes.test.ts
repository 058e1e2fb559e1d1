import {execFile} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {repoRoot} from '../support/repoRoot.js';

const plugin = path.join(repoRoot, 'plugins/docusaurus-plugin-comparison');

// Run by plain Node, as the bench is.
const script = `
  import fs from 'node:fs';
  import path from 'node:path';
  import {gzipSync} from 'node:zlib';
  import {bundleForSizes, output} from './bench/table/bundle.js';
  fs.rmSync(path.join(output, 'sizes'), {recursive: true, force: true});
  await bundleForSizes(['ours']);
  const sizeOf = (file) =>
    gzipSync(fs.readFileSync(path.join(output, 'sizes', file))).length;
  const later = fs
    .readdirSync(path.join(output, 'sizes/later'))
    .map((name) => sizeOf('later/' + name));
  console.log(JSON.stringify([sizeOf('ours.js'), Math.max(...later)]));
`;

/** The bytes of a table's code in a page: at once, and later. */
async function measure(): Promise<readonly number[]> {
  const {stdout} = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    {cwd: plugin},
  );
  return JSON.parse(stdout) as readonly number[];
}

describe('the page about tables', () => {
  it('states how much code a table loads, to a tenth', async () => {
    const page = fs.readFileSync(path.join(plugin, 'docs/table.md'), 'utf8');
    const [, atOnce, later] =
      /loaded with the page, ([\d.]+) KB with gzip; .* the rest, ([\d.]+) KB,/.exec(
        page,
      ) ?? [];
    const stated = [atOnce, later].map((size) => Number(size) * 1000);
    const measured = await measure();

    expect(
      measured.map((bytes, index) =>
        Math.abs(bytes - (stated[index] ?? NaN)) <= bytes / 10 ? 'near' : bytes,
      ),
    ).toEqual(['near', 'near']);
  });
});
