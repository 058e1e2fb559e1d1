import {execFile} from 'node:child_process';
import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {
  createRenderer,
  supportedDiagrams,
  type Drawing,
  type Reason,
  type RendererOptions,
} from '../src/index.js';
import {makeKindTable} from './kindTable.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const file = fileURLToPath(new URL('../README.md', import.meta.url));
const readme = fs.readFileSync(file, 'utf8');

/** What is under a heading of the second level. */
function sectionOf(heading: string): string {
  const [, ...sections] = readme.split(/^## /m);
  const found = sections.find((section) => section.startsWith(`${heading}\n`));
  if (found === undefined) {
    throw new Error(`The README has no section "${heading}"`);
  }
  return found;
}

/** The first cells of the rows of a table. */
function namesIn(heading: string): readonly string[] {
  return [...sectionOf(heading).matchAll(/^\| `([\w-]+)`/gm)].map(
    ([, name = '']) => name,
  );
}

describe('README.md', () => {
  it('has a first example that runs', async () => {
    const [, code = ''] = /^```js\n(.*?)^```/ms.exec(readme) ?? [];
    const {stdout, stderr} = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', code],
      {cwd: root, env: {...process.env, NODE_OPTIONS: ''}},
    );

    expect(stderr).toBe('');
    expect(stdout).toMatch(/^<svg [^>]* id="example" .*<\/svg>\n$/s);
    expect(stdout).toContain(
      '<title id="example-title">A request and its response</title>',
    );
    expect(stdout).toContain('>Response</tspan>');
  });

  // The type of a table of names is checked against the interface.
  it('lists each option, property and reason', () => {
    const options: Record<keyof RendererOptions, true> = {
      timeLimit: true,
      cacheFolder: true,
      warn: true,
      palette: true,
      maxWorkers: true,
      memoryLimit: true,
    };
    const properties: Record<keyof Drawing, true> = {
      mermaid: true,
      title: true,
      description: true,
      links: true,
      separators: true,
      usesPalette: true,
    };
    const reasons: Record<Reason, true> = {
      syntax: true,
      timeout: true,
      unsupported: true,
      'too-large': true,
      unsafe: true,
      internal: true,
    };

    expect(namesIn('createRenderer(options)')).toEqual(Object.keys(options));
    expect(namesIn('render(drawing)')).toEqual([
      ...Object.keys(properties),
      // The heading of the second table is the name of the property.
      'reason',
      ...Object.keys(reasons),
    ]);
  });

  it('has a table of what is drawn', async () => {
    const renderer = createRenderer({timeLimit: 60_000});
    const rows = await makeKindTable(renderer);
    await renderer.close();
    const section = sectionOf('supportedDiagrams');
    const lines = section.split('\n').filter((line) => line.startsWith('|'));
    const print = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    if (process.env['UPDATE_FIXTURES']) {
      const table = [...lines.slice(0, 2), ...rows.map(print)].join('\n');
      fs.writeFileSync(
        file,
        readme.replace(lines.join('\n'), () => table),
      );
      return;
    }

    expect(lines.slice(2).map((line) => line.replace(/ +/g, ' '))).toEqual(
      rows.map((cells) => print(cells).replace(/ +/g, ' ')),
    );
    expect(
      rows.filter(([, drawn]) => drawn === 'yes').map(([name]) => name),
    ).toEqual(
      supportedDiagrams.map((kind) => expect.stringContaining(`[\`${kind}\`]`)),
    );
  });

  it('links to pictures that exist', () => {
    const links = [...readme.matchAll(/\]\((test\/[^)]*)\)/g)].map(
      ([, link = '']) => link,
    );

    expect(links).toHaveLength(supportedDiagrams.length);
    expect(links.filter((link) => !fs.existsSync(root + link))).toEqual([]);
  });
});
