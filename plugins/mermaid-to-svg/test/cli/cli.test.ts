import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {text as readAll} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {defaultPalette} from '../../src/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(
  fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
) as {
  readonly version: string;
  readonly bin: {readonly 'mermaid-to-svg': string};
};
const {text, surface} = defaultPalette;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mermaid-to-svg-'));
const at = (file: string) => path.join(folder, file);
const files = {
  'flow.mmd': '---\ntitle: A flow\n---\nflowchart LR\n  a[One] --> b[Two]\n',
  'wrong.mmd': 'flowchart LR\n  a --> [\n',
  'titled.mmd': '---\ntitle: A flow\n---\nflowchart LR\n  a --> [\n',
  'unsupported.mmd': 'flowchart LR\n  a["<img src=x>"]\n',
  'internal.mmd': 'xychart\n  x-axis [a, b]\n',
};
beforeAll(() => {
  for (const [name, text] of Object.entries(files)) {
    fs.writeFileSync(at(name), text);
  }
});
afterAll(() => fs.rmSync(folder, {recursive: true}));

/** Runs the file that the manifest names, in the folder. */
async function run(args: readonly string[], input = '') {
  const child = spawn(
    process.execPath,
    [path.join(root, manifest.bin['mermaid-to-svg']), ...args],
    {cwd: folder, env: {...process.env, NODE_OPTIONS: ''}},
  );
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  return {stdout, stderr, code};
}

describe('mermaid-to-svg FILE', () => {
  it('writes a file that needs nothing of a page', async () => {
    const result = await run(['flow.mmd', '-o', 'flow.svg']);
    const svg = fs.readFileSync(at('flow.svg'), 'utf8');

    expect(result).toEqual({stdout: '', stderr: '', code: 0});
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>\n$/s,
    );
    expect(svg).toContain('<title id="diagram-title">A flow</title>');
    expect(svg).toContain(text.light);
    expect(svg).toContain(`fill="${surface.light}"/><`);
    expect(svg).not.toMatch(/var\(|<style/);
  });

  it('prints the SVG if no output is named', async () => {
    const result = await run(['flow.mmd', '--theme', 'dark']);

    expect(result).toMatchObject({stderr: '', code: 0});
    expect(result.stdout).toContain(text.dark);
    expect(result.stdout).not.toContain(text.light);
    expect(result.stdout).not.toMatch(/var\(|<style/);
  });

  it('reads the standard input if no file is named, or "-"', async () => {
    const fromFile = await run(['flow.mmd']);

    expect(fromFile.code).toBe(0);
    expect(await run([], files['flow.mmd'])).toEqual(fromFile);
    expect(await run(['-', '-o', '-'], files['flow.mmd'])).toEqual(fromFile);
  });

  it('follows the theme of the reader with --theme auto', async () => {
    const {stdout, code} = await run(['flow.mmd', '--theme', 'auto']);
    const [, style = ''] = /<style>(.*)<\/style>/.exec(stdout) ?? [];
    const used = new Set(stdout.match(/var\(--[\w-]+/g));

    expect(code).toBe(0);
    expect(style).toMatch(
      /^@media \(prefers-color-scheme:dark\)\{#diagram\{.*\}\}$/,
    );
    expect(style).toContain(`--mermaid-text:${text.dark}`);
    expect(style.match(/--[\w-]+(?=:#)/g)).toHaveLength(used.size);
    expect(stdout).toContain(`var(--mermaid-text, ${text.light})`);
  });

  it.each([
    [['wrong.mmd'], 1, /^wrong\.mmd:2: syntax: Parse error on line 2:\n/],
    [['titled.mmd'], 1, /^titled\.mmd:5: syntax: Parse error on line 5:\n/],
    [[], 1, /^<stdin>:2: syntax: Parse error on line 2:\n/],
    [
      ['unsupported.mmd'],
      1,
      /^unsupported\.mmd:2: unsupported: The tag <img> in a label is drawn by a browser only\n$/,
    ],
    [
      ['internal.mmd'],
      3,
      /^internal\.mmd: internal: TypeError: .* Report it at https:.*\n$/,
    ],
    [['gone.mmd'], 2, /^Cannot read "gone\.mmd": ENOENT.*\.\n$/],
    [['.'], 2, /^Cannot read "\.": EISDIR.*\.\n$/],
    [
      ['flow.mmd', '-o', 'gone/flow.svg'],
      2,
      /^Cannot write "gone\/flow\.svg": ENOENT.*\.\n$/,
    ],
    [
      ['flow.mmd', 'wrong.mmd'],
      2,
      /^Unexpected "wrong\.mmd" after the file\.\nRun mermaid-to-svg --help /,
    ],
    [
      ['flow.mmd', '--theme', 'sepia'],
      2,
      /^Unexpected "sepia" for --theme, expected one of light, dark, auto\.\nRun mermaid-to-svg --help /,
    ],
    [
      ['flow.mmd', '--them', 'dark'],
      2,
      /^Unknown option '--them'.*\nRun mermaid-to-svg --help /s,
    ],
  ])('with %j exits with %i and says why', async (args, code, message) => {
    const result = await run(args, files['wrong.mmd']);

    expect(result).toEqual({
      stdout: '',
      stderr: expect.stringMatching(message),
      code,
    });
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });

  it('prints nothing that a terminal obeys', async () => {
    const {stderr} = await run(['\u001b[31mabsent.mmd']);

    expect(stderr).toContain('\ufffd[31m');
    expect(stderr).not.toContain('\u001b');
  });

  it('prints its help and its version', async () => {
    const help = await run(['--help']);

    expect(help).toMatchObject({stderr: '', code: 0});
    expect(help.stdout).toMatch(/^Usage: mermaid-to-svg \[<file>\] /);
    for (const name of ['--output', '--theme', '--help', '--version']) {
      expect(help.stdout).toContain(name);
    }
    expect(await run(['--version'])).toEqual({
      stdout: `${manifest.version}\n`,
      stderr: '',
      code: 0,
    });
  });
});
