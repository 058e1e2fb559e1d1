import {EventEmitter, once} from 'node:events';
import fs from 'node:fs';
import type {LoadedPlugin} from '@docusaurus/types';
import path from 'node:path';
import {
  getPluginPathsToWatch,
  watch,
} from '@docusaurus/core/lib/commands/start/watcher.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {pathsToWatch} from '../../src/site/pathsToWatch.js';
import {makeFolder} from '../support/folder.js';

const data = makeFolder({
  'd.comparison.yaml': '',
  'more/e.comparison.yaml': '',
});
const site = makeFolder({
  'docs/x.comparison.yaml': '',
  'versioned_docs/version-1.0/x.comparison.yaml': '',
  'node_modules/package/x.comparison.yaml': '',
  'build/x.comparison.yaml': '',
  '.docusaurus/x.comparison.yaml': '',
  'package.json': '{}',
});
const outside = makeFolder({'other.comparison.yaml': ''});
const linked = makeFolder({
  'docs/x.comparison.yaml': '',
  'docs/deep/last.comparison.yaml': '',
  'docs/deep/secret': '',
  'docs/deep/node_modules/z.comparison.yaml': '',
  'docs/drafts/y.comparison.yaml': '',
});
fs.symlinkSync('/', linked.at('top'));
fs.symlinkSync(outside.dir, linked.at('docs/deep/up'));
fs.symlinkSync('/', linked.at('docs/deep/[1] all'));

const watched = pathsToWatch({
  roots: [site.dir, data.dir],
  exclude: [],
  limits: defaultLimits,
})
  .filter((glob) => !glob.startsWith('!'))
  .map((glob) => glob.replace(site.dir, 'site').replace(data.dir, 'data'));

describe('pathsToWatch(site)', () => {
  it('is a glob for each folder of the site', () => {
    expect(watched).toEqual(
      expect.arrayContaining([
        'site/docs/**/*.{yaml,yml,csv,tsv,json}',
        'site/versioned_docs/**/*.{yaml,yml,csv,tsv,json}',
        'data/more/**/*.{yaml,yml,csv,tsv,json}',
      ]),
    );
  });

  it('leaves out what would cost and holds nothing', () => {
    expect(watched.join()).not.toMatch(/node_modules|build|docusaurus|package/);
    expect(watched).not.toContain('site/**/*.{yaml,yml,csv,tsv,json}');
  });

  it('leaves out links, what is excluded and what may not be read', () => {
    const closed = pathsToWatch(
      {
        roots: [linked.dir],
        exclude: ['docs/drafts/**'],
        limits: defaultLimits,
      },
      (file) => !file.endsWith('secret'),
    ).filter((each) => each.startsWith('!'));

    expect(closed.sort()).toEqual(
      [
        '!**/node_modules',
        '!docs/drafts/**',
        '!docs/deep/up',
        '!docs/deep/?1? all',
        '!docs/deep/secret',
        '!top',
      ].sort(),
    );
  });

  it('is all that a development server hears of', async () => {
    const heard: string[] = [];
    const paths = getPluginPathsToWatch({
      siteDir: linked.dir,
      plugin: {
        getPathsToWatch: () =>
          pathsToWatch({
            roots: [linked.dir],
            exclude: ['docs/drafts/**'],
            limits: defaultLimits,
          }),
      } as Partial<LoadedPlugin> as LoadedPlugin,
    });
    const told = new EventEmitter();
    const close = watch(
      {
        pathsToWatch: paths,
        siteDir: linked.dir,
        usePolling: false,
        interval: undefined,
      },
      ({path: file}) => {
        heard.push(file);
        told.emit(file);
      },
    );
    const write = async (file: string) => {
      const isTold = once(told, file);
      // The watcher may still be on its way to the folder.
      const timer = setInterval(() => linked.write(file, String(Date.now())));
      await isTold;
      clearInterval(timer);
    };
    await write('docs/x.comparison.yaml');
    outside.write('other.comparison.yaml', 'changed');
    linked.write('docs/drafts/y.comparison.yaml', 'changed');
    linked.write('docs/deep/node_modules/z.comparison.yaml', 'changed');
    await write('docs/deep/last.comparison.yaml');
    await close();

    expect(new Set(heard)).toEqual(
      new Set(['docs/x.comparison.yaml', 'docs/deep/last.comparison.yaml']),
    );
  });

  it('also watches the datasets that are in a root itself', () => {
    expect(watched.some((glob) => path.dirname(glob) === 'data')).toBe(true);
  });
});
