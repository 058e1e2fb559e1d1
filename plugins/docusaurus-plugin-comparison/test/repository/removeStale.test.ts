import fs from 'node:fs';
import path from 'node:path';
import {makeFolder} from '../support/folder.js';
import {repoRoot} from '../support/repoRoot.js';
import {runCommand} from '../support/runCommand.js';
import {listWorkspaces, readManifest} from './repositoryFiles.js';

const folder = makeFolder({
  'src/index.ts': '',
  'src/require.cts': '',
  'src/theme/Table/index.tsx': '',
  'src/theme/Table/styles.module.css': '',
  'lib/.main.tsbuildinfo': '',
  'lib/index.js': '',
  'lib/index.d.ts': '',
  'lib/require.cjs': '',
  'lib/require.d.cts': '',
  'lib/theme/Table/index.js': '',
  'lib/theme/Table/styles.module.css': '',
  'lib/made/schema.json': '',
  // Their sources are gone.
  'lib/old.js': '',
  'lib/old.d.ts': '',
  'lib/theme/Table/Old.js': '',
  'lib/theme/Table/old.module.css': '',
  'lib/locales/old.json': '',
});

function listLib(): readonly string[] {
  return fs
    .readdirSync(folder.at('lib'), {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => path.extname(file) !== '')
    .sort();
}

describe('node removeStale.js', () => {
  it('removes from lib/ what has no source, and nothing else', async () => {
    const {code, output} = await runCommand({
      file: process.execPath,
      args: [
        path.join(repoRoot, 'plugins/mermaid-to-svg/removeStale.js'),
        'made/schema.json',
      ],
      cwd: folder.dir,
    });

    expect({code, output}).toEqual({code: 0, output: ''});
    expect(listLib()).toEqual([
      '.main.tsbuildinfo',
      'index.d.ts',
      'index.js',
      'made/schema.json',
      'require.cjs',
      'require.d.cts',
      'theme/Table/index.js',
      'theme/Table/styles.module.css',
    ]);
  });
});

// A publisher may have built before sources were removed or renamed.
describe.each(listWorkspaces())('the build of %s', (name) => {
  const {scripts, files} = readManifest(name);

  it('leaves nothing stale in what is published', () => {
    expect(scripts['build']).toContain('removeStale.js');
    expect(scripts['prepack']).toBe('npm run build');
  });

  it('keeps to itself what tsc remembers', () => {
    expect(files).toContain('!lib/*.tsbuildinfo');
  });
});
