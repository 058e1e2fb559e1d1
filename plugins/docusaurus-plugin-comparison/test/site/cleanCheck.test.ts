import fs from 'node:fs';
import {defaultLimits} from '../../src/dataset/limits.js';
import {checkSite, filesOf} from '../../src/site/checkSite.js';
import {openCleanCheck} from '../../src/site/cleanCheck.js';
import {makeFolder} from '../support/folder.js';

const yaml = `title: Right
criteria: {x: {name: X, type: text}}
values: ./values.csv
`;
const site = makeFolder();
const context = {
  roots: [site.dir] as const,
  exclude: [],
  limits: defaultLimits,
};
const kept = site.at('node_modules/.cache/check.json');

async function check() {
  const {keep} = await openCleanCheck(context, kept);
  const checked = await checkSite(context);
  await keep(checked);
  return checked;
}

async function recall(setting = context) {
  return (await openCleanCheck(setting, kept)).files;
}

beforeEach(() => {
  for (const name of fs.readdirSync(site.dir)) {
    fs.rmSync(site.at(name), {recursive: true});
  }
  site.write('docs/x.comparison.yaml', yaml);
  site.write('docs/values.csv', 'id,name,x\na,A,old\n');
  site.write('docs/page.mdx', '::comparison-table{data=./x.comparison.yaml}\n');
});

describe('openCleanCheck(site, file)', () => {
  it('is the files of a check that found nothing wrong', async () => {
    expect(await recall()).toBeUndefined();
    const {datasets, problems} = await check();

    expect(problems).toEqual([]);
    expect(await recall()).toEqual(filesOf(datasets));
    expect(await recall()).toContain(site.at('docs/values.csv'));
  });

  it.each([
    ['a dataset', 'docs/x.comparison.yaml', yaml.replace('Right', 'Other')],
    ['values', 'docs/values.csv', 'id,name,x\na,A,new\n'],
    ['a page', 'docs/page.mdx', 'Nothing'],
    ['a further page', 'docs/further.md', 'Nothing'],
    ['a further dataset', 'docs/y.comparison.yaml', 'title: Wrong'],
  ])('forgets it after a change of %s', async (_, file, text) => {
    await check();
    const stat = fs.statSync(site.dir);
    site.write(file, text);
    fs.utimesSync(site.at(file), stat.atime, stat.mtime);

    expect(await recall()).toBeUndefined();
  });

  it.each([['docs/x.comparison.yaml'], ['docs/values.csv'], ['docs/page.mdx']])(
    'forgets it when %s is deleted',
    async (file) => {
      await check();
      fs.rmSync(site.at(file));

      expect(await recall()).toBeUndefined();
    },
  );

  it('forgets it when a file of a subject comes, changes or goes', async () => {
    site.write(
      'docs/files.comparison.yaml',
      yaml.replace('values: ./values.csv', 'subjects: ./files/*.yaml'),
    );
    const subject = 'name: A\nvalues: {x: y}\n';
    const changes = [
      () => site.write('docs/files/a.yaml', subject.replace('y}', 'z}')),
      () => site.write('docs/files/b.yaml', subject),
      () => fs.rmSync(site.at('docs/files/b.yaml')),
    ];
    site.write('docs/files/a.yaml', subject);
    for (const change of changes) {
      const {problems} = await check();
      expect(problems).toEqual([]);
      expect(await recall()).toContain(site.at('docs/files/a.yaml'));
      change();
      expect(await recall()).toBeUndefined();
    }
  });

  it('forgets it with other options', async () => {
    await check();
    const limits = {...defaultLimits, subjects: 1};

    expect(await recall({...context, limits})).toBeUndefined();
  });

  it('holds nothing of a check that found something', async () => {
    site.write('docs/page.mdx', '::comparison-table{data=./gone.yaml}\n');
    const {problems} = await check();

    expect(problems).not.toEqual([]);
    expect(await recall()).toBeUndefined();
  });

  it('holds nothing of what was saved while it was checked', async () => {
    const {keep} = await openCleanCheck(context, kept);
    const checked = await checkSite(context);
    site.write('docs/page.mdx', '::comparison-table{data=./gone.yaml}\n');
    await keep(checked);

    expect(await recall()).toBeUndefined();
  });

  it.each([['{'], ['null'], ['{"fingerprint": 1}'], ['[]']])(
    'reads what is damaged as nothing: %s',
    async (text) => {
      await check();
      site.write('node_modules/.cache/check.json', text);

      expect(await recall()).toBeUndefined();
    },
  );

  it('never opens what is no file', async () => {
    fs.symlinkSync('/dev/zero', site.at('docs/endless.md'));
    await check();

    expect(await recall()).toBeUndefined();
  });

  it('checks where nothing can be kept', async () => {
    site.write('node_modules', 'a file in place of the folder');

    expect((await check()).problems).toEqual([]);
    expect(await recall()).toBeUndefined();
  });
});
