import fs from 'node:fs';
import {jest} from '@jest/globals';
import path from 'node:path';
import {defaultLimits} from '../../src/dataset/limits.js';
import {load} from '../../src/dataset/load.js';
import {makeFolder} from '../support/folder.js';

const dataset = (subjects = './engines/*.yaml') => `title: Engines
criteria: {kernel: {name: Own kernel, type: support}}
subjects: ${subjects}
`;
const subject = '{name: Secret engine, values: {kernel: yes}}\n';
const outside = makeFolder({
  'secret.yaml': subject,
  'engines/secret.yaml': subject,
});
const site = makeFolder({
  'docs/folder-out.comparison.yaml': dataset('./folder-out/*.yaml'),
  'docs/file-out.comparison.yaml': dataset('./file-out/*.yaml'),
  'docs/file-out/own.yaml': subject,
  'docs/link-in.comparison.yaml': dataset('./link-in/*.yaml'),
  'docs/no-file.comparison.yaml': dataset('./no-file/*.yaml'),
  'docs/no-file/folder.yaml/x.yaml': subject,
  'docs/no-file/own.yaml': subject,
  'docs/closed.comparison.yaml': dataset('./closed/*.yaml'),
  'docs/closed/own.yaml': subject,
  'docs/file.comparison.yaml': dataset('./file-out/own.yaml/*.yaml'),
  'docs/order.comparison.yaml': `${dataset()}order: [c, a]\n`,
  'docs/engines/a.yaml': subject,
  'docs/engines/b.yaml': subject,
  'docs/engines/c.yaml': subject,
  'docs/engines/d.yml': subject,
  'i18n/engines/a.yaml': 'name: Motor\n',
});
fs.symlinkSync(outside.at('engines'), site.at('docs/folder-out'));
fs.symlinkSync(outside.at('secret.yaml'), site.at('docs/file-out/secret.yaml'));
fs.symlinkSync(outside.at('gone.yaml'), site.at('docs/file-out/gone.yaml'));
fs.symlinkSync(site.at('docs/engines'), site.at('docs/link-in'));

const loadIn = (name: string, translation?: string) =>
  load(
    site.at(`docs/${name}.comparison.yaml`),
    [site.dir],
    defaultLimits,
    translation === undefined ? {} : {translation},
  );

describe('files of subjects', () => {
  it.each(['folder-out', 'file-out'])(
    'are read inside of the site alone: %s',
    async (name) => {
      const loaded = await loadIn(name);

      expect(loaded).toHaveProperty(
        'problems',
        expect.arrayContaining([
          expect.objectContaining({code: 'outside-site'}),
        ]),
      );
      expect(JSON.stringify(loaded)).not.toContain('Secret engine, values');
      expect(loaded).not.toHaveProperty('dataset');
      expect(loaded).not.toHaveProperty('partial');
    },
  );

  it('may be behind a link that stays in the site', async () => {
    expect(await loadIn('link-in')).toHaveProperty(
      'dataset.subjects.length',
      3,
    );
  });

  it('are regular files', async () => {
    expect(await loadIn('no-file')).toMatchObject({
      problems: [
        {code: 'not-a-file', file: {path: 'docs/no-file/folder.yaml'}},
      ],
    });
    expect(await loadIn('file')).toMatchObject({
      problems: [{code: 'missing-subject-files'}],
    });
  });

  it('are in a folder that can be read', async () => {
    // Modes have no effect for root, who may run the tests.
    jest
      .spyOn(fs.promises, 'readdir')
      .mockRejectedValueOnce(Object.assign(new Error(), {code: 'EACCES'}));

    expect(await loadIn('closed')).toMatchObject({
      problems: [
        {code: 'no-permission', file: {path: 'docs/closed.comparison.yaml'}},
      ],
    });
  });

  it('come in the order that the dataset says, then by name', async () => {
    const loaded = await loadIn('order');

    expect(loaded).toMatchObject({
      dataset: {subjects: [{id: 'c'}, {id: 'a'}, {id: 'b'}]},
    });
  });

  it('are dependencies, and so is their folder', async () => {
    const {present, folders, missing, stamps} = await loadIn(
      'order',
      site.at('i18n/order.comparison.yaml'),
    );
    const relative = (files: Iterable<string>) =>
      [...files].map((file) => path.relative(site.dir, file));

    expect(relative(present)).toEqual([
      'docs/engines/a.yaml',
      'docs/engines/b.yaml',
      'docs/engines/c.yaml',
      'i18n/engines/a.yaml',
    ]);
    expect(relative(folders)).toEqual(['docs/engines', 'i18n/engines']);
    expect(relative(missing)).toEqual(['i18n/order.comparison.yaml']);
    expect(relative(stamps.keys())).toEqual(
      expect.arrayContaining([
        'docs/engines',
        'docs/engines/b.yaml',
        'i18n/engines',
      ]),
    );
  });
});
