import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {makeFolder} from '../support/folder.js';
import {repoRoot} from '../support/repoRoot.js';
import {runCommand} from '../support/runCommand.js';

const utils = createRequire(import.meta.url).resolve('@docusaurus/utils');
const site = makeFolder({
  'docusaurus.config.mjs': `import {withComparison} from 'docusaurus-plugin-comparison';
export default withComparison({title: 'Loaded'});
`,
  'load.cjs': `const {loadFreshModule} = require(${JSON.stringify(utils)});
loadFreshModule(require.resolve('./docusaurus.config.mjs')).then(
  ({title, plugins}) => console.log(title, plugins.flat()[0]),
);
`,
});
const temporary = makeFolder();
fs.symlinkSync(
  path.join(repoRoot, 'node_modules'),
  site.at('node_modules'),
  'junction',
);

describe("a config that Docusaurus' loader reads without its cache", () => {
  it('is transpiled alone, since Node loads the plugin itself', async () => {
    const {code, output} = await runCommand({
      file: process.execPath,
      args: [site.at('load.cjs')],
      cwd: site.dir,
      env: {TMPDIR: temporary.dir, TEMP: temporary.dir, TMP: temporary.dir},
    });
    const transpiled = fs
      .readdirSync(temporary.dir, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.[cm]?js$/.test(name))
      .map((name) => path.basename(name).replace(/\.mjs\..*/, ''));

    expect({code, output: output.trim()}).toEqual({
      code: 0,
      output: 'Loaded docusaurus-plugin-comparison',
    });
    expect(transpiled).toEqual([
      expect.stringMatching(/docusaurus\.config$/) as string,
    ]);
  });
});
