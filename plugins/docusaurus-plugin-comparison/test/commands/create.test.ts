import fs from 'node:fs';
import {check} from '../../src/commands/check.js';
import {create} from '../../src/commands/create.js';
import {makeFolder} from '../support/folder.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {runIn} from './runIn.js';

describe('comparison:new <name>', () => {
  const site = makeFolder({'notes/x.md': ''});
  const textOf = (file: string) => fs.readFileSync(site.at(file), 'utf8');

  it('writes a dataset into docs/, and says how to show it', async () => {
    const cwd = site.at('notes');

    expect(await runIn(site.dir, create, ['build-tools'], {cwd})).toEqual({
      code: 0,
      printed: `Wrote ../docs/build-tools.comparison.yaml. Show it on a page next to it:

  ::comparison-table{data=./build-tools.comparison.yaml}
`,
    });
    expect(textOf('docs/build-tools.comparison.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/node_modules\/docusaurus-plugin-comparison\/lib\/dataset\.schema\.json\n[^]+\nreviewed: 2026-06-30\n/,
    );
  });

  it.each([
    ['./one', 'notes/one.comparison.yaml'],
    ['../docs/deep/er/two', 'docs/deep/er/two.comparison.yaml'],
    ['three.comparison.yaml', 'docs/three.comparison.yaml'],
    ['./four.comparison.yml', 'notes/four.comparison.yaml'],
    ['../..drafts/five', '..drafts/five.comparison.yaml'],
  ])('writes %s to %s', async (name, file) => {
    const cwd = site.at('notes');
    const {code} = await runIn(site.dir, create, [name], {cwd});

    expect(code).toBe(0);
    expect(textOf(file)).toMatch(/^title: /m);
  });

  it('gives each folder its own way to the schema', async () => {
    await runIn(site.dir, create, ['./docs/a/b/five']);

    expect(textOf('docs/a/b/five.comparison.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/node_modules\//,
    );
  });

  const fresh = makeFolder();

  it('writes what the check finds nothing to say of', async () => {
    await runIn(fresh.dir, create, ['one']);
    const options = {staleAfter: '0d', maxWarnings: '0'};

    expect(await runIn(fresh.dir, check, [], {options})).toEqual({
      code: 0,
      printed: '1 dataset and 0 pages checked, no problems',
    });
  });

  it('draws a boundary that fits what is compared', async () => {
    await runIn(fresh.dir, create, ['drawn']);
    const text = fs.readFileSync(
      fresh.at('docs/drawn.comparison.yaml'),
      'utf8',
    );

    expect(datasetOf(text).boundary).toBe('Shared by all riders');
  });
});

describe('comparison:new, typed wrong', () => {
  const mine = 'title: Mine\n';
  const site = makeFolder({'docs/mine.comparison.yaml': mine});

  it.each([
    ['Build_Tools', 'Build_Tools'],
    ['', ''],
    ['1st', '1st'],
    ['docs/a b', 'a b'],
    ['..', '..'],
    ['x.yaml', 'x.yaml'],
  ])('exits with 2 for the name "%s"', async (name, base) => {
    expect(await runIn(site.dir, create, [name])).toEqual({
      code: 2,
      printed: `Unexpected name ${JSON.stringify(base)}, expected lowercase letters, digits and single hyphens, such as "build-tools".`,
    });
  });

  it('exits with 2 where a file is there, and leaves it', async () => {
    expect(await runIn(site.dir, create, ['mine'])).toEqual({
      code: 2,
      printed:
        'The file docs/mine.comparison.yaml already exists. Choose another name.',
    });
    expect(fs.readFileSync(site.at('docs/mine.comparison.yaml'), 'utf8')).toBe(
      mine,
    );
  });

  it('exits with 2 for a path out of the site, and writes nothing', async () => {
    const {code, printed} = await runIn(site.at('docs'), create, ['../out']);

    expect(code).toBe(2);
    expect(printed).toBe(
      `The path ../out.comparison.yaml is outside of the site ${site.at('docs')}.`,
    );
    expect(fs.existsSync(site.at('out.comparison.yaml'))).toBe(false);
  });
});
