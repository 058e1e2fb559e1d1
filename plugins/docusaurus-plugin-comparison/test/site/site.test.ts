import path from 'node:path';
import {inspect} from 'node:util';
import type {LoadContext} from '@docusaurus/types';
import {OptionsError} from '../../src/problems/optionsError.js';
import {toDrawOptions, toSite} from '../../src/site/site.js';
import {makeFolder} from '../support/folder.js';
import {validated} from '../support/validated.js';

describe('toDrawOptions(siteDir, options)', () => {
  it('keeps pictures where bundlers keep what they made', () => {
    const options = validated({diagrams: 'client', diagramTimeLimit: 0.5});

    expect(toDrawOptions('/site', options)).toEqual({
      diagrams: 'client',
      timeLimit: 0.5,
      cacheFolder: path.join(
        '/site/node_modules/.cache/docusaurus-plugin-comparison',
      ),
    });
  });
});

describe('toSite(context, options)', () => {
  const data = makeFolder({'file.txt': ''});
  const folder = makeFolder({'more/x.txt': '', 'file.txt': ''});
  // Only these parts of a site are looked at.
  const context = {
    siteDir: folder.dir,
    siteConfig: {
      presets: ['classic'],
      plugins: [],
      staticDirectories: ['static', 'pictures'],
    },
    i18n: {
      currentLocale: 'de',
      path: 'i18n',
      locales: ['de'],
      localeConfigs: {de: {path: 'de'}},
    },
    codeTranslations: {'theme.comparison.cell.or': 'bzw.', other: 'x'},
  } as unknown as LoadContext;
  const siteOf = (roots: readonly string[]) =>
    toSite(context, validated({roots, exclude: ['x/**']}));
  it('has the site itself as the first root, all of them absolute', () => {
    expect(siteOf(['more', data.dir])).toMatchObject({
      roots: [folder.dir, folder.at('more'), data.dir],
      exclude: ['x/**'],
      limits: {bytes: 5_000_000},
    });
    expect(siteOf([]).roots).toEqual([folder.dir]);
  });

  it("has the words of pictures, the site's own before the theme's", () => {
    const {words} = siteOf([]);

    expect(words).toMatchObject({
      'theme.comparison.cell.or': 'bzw.',
      'theme.comparison.guide.yes': 'Ja',
    });
    expect(Object.keys(words)).not.toContain('other');
  });

  it('knows the folders whose files are copied into the site', () => {
    expect(siteOf([]).staticFolders).toEqual([
      folder.at('static'),
      folder.at('pictures'),
    ]);
  });

  it('knows the folders that locales translate', () => {
    expect(siteOf([]).translations).toContainEqual({
      locale: 'de',
      original: folder.at('docs'),
      translated: folder.at('i18n/de/docusaurus-plugin-content-docs/current'),
    });
  });

  it.each(['gone', 'file.txt', '../gone'])(
    'refuses the root %s, which is no folder',
    (root) => {
      expect(() => siteOf(['more', root])).toThrow(
        new OptionsError(
          `The folder "${root}" in the option "roots" of docusaurus-plugin-comparison does not exist. Fix the path, which starts at the site, or remove it.`,
        ),
      );
    },
  );

  it('refuses it in one line, without a stack', () => {
    let thrown: unknown;
    try {
      siteOf(['gone']);
    } catch (error) {
      thrown = error;
    }

    expect(inspect(thrown)).toMatch(/^The folder "gone" in the option .+$/);
  });

  it('leaves the stacks of other errors in the process alone', () => {
    const {stackTraceLimit} = Error;

    expect(() => siteOf(['gone'])).toThrow(OptionsError);
    expect(Error.stackTraceLimit).toBe(stackTraceLimit);
  });
});
