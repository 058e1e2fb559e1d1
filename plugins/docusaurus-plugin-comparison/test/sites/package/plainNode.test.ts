import fs from 'node:fs';
import path from 'node:path';
import {installPacked, type Installed} from '../../support/packPackages.js';
import {runCommand} from '../../support/runCommand.js';
import {
  listWorkspaces,
  readManifest,
} from '../../repository/repositoryFiles.js';

// Jest and Docusaurus load CommonJS packages more leniently than Node does, so
// only a process of its own shows what Node says.
let installed: Installed;

beforeAll(async () => {
  installed = await installPacked();
});

afterAll(() => installed.remove());

async function runNode(file: string, code: string) {
  const script = path.join(installed.dir, file);
  fs.writeFileSync(script, code);
  const {stdout, stderr} = await runCommand({
    file: process.execPath,
    args: [script],
    cwd: installed.dir,
    env: {NODE_OPTIONS: undefined, JEST_WORKER_ID: undefined},
  });
  return {stdout, stderr};
}

const entries = listWorkspaces().flatMap((folder) => {
  const {name, exports = {}} = readManifest(folder);
  return Object.keys(exports).map((entry) => path.posix.join(name, entry));
});

describe('the packed packages in plain Node', () => {
  it('have entries', () => {
    expect(entries).toContain('docusaurus-plugin-comparison');
    expect(entries).toContain('mermaid-to-svg');
  });

  it.each(entries)('import %s', async (entry) => {
    const attributes = entry.endsWith('.json')
      ? `, {with: {type: 'json'}}`
      : '';
    const {stdout, stderr} = await runNode(
      'import.mjs',
      `const module = await import('${entry}'${attributes});
      console.log(Object.keys(module).length > 0);`,
    );

    expect({stdout, stderr: withoutWarnings(stderr)}).toEqual({
      stdout: 'true\n',
      stderr: '',
    });
  });

  it('export by name what the docs import by name', async () => {
    const {stdout, stderr} = await runNode(
      'names.mjs',
      `import plugin, {remarkComparison, validateOptions, withComparison} from 'docusaurus-plugin-comparison';
      import {createRenderer, toSvg} from 'mermaid-to-svg';
      const {plugins} = withComparison({title: 'T', url: 'https://example.com', baseUrl: '/'});
      console.log(JSON.stringify({
        types: [plugin, remarkComparison, createRenderer, toSvg].map((each) => typeof each),
        plugins,
        diagrams: validateOptions({options: {}}).diagrams,
      }));`,
    );

    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      types: ['function', 'function', 'function', 'function'],
      plugins: [['docusaurus-plugin-comparison', {}]],
      diagrams: 'build',
    });
  });

  it('can be required by a config that is CommonJS', async () => {
    const {stdout, stderr} = await runNode(
      'require.cjs',
      `const {withComparison} = require('docusaurus-plugin-comparison');
      console.log(typeof withComparison);`,
    );

    expect({stdout, stderr: withoutWarnings(stderr)}).toEqual({
      stdout: 'function\n',
      stderr: '',
    });
  });
});

/** Node 20 warns of what it has since made stable: JSON modules, `require`. */
function withoutWarnings(stderr: string): string {
  return stderr
    .split('\n')
    .filter(
      (line) => !/ExperimentalWarning|--trace-warnings|^Support for/.test(line),
    )
    .join('\n')
    .trim();
}
