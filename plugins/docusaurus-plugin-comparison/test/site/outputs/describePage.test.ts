import {
  createExcerpt,
  DEFAULT_PARSE_FRONT_MATTER,
  parseMarkdownContentTitle,
} from '@docusaurus/utils';
import path from 'node:path';
import {defaultLimits} from '../../../src/dataset/limits.js';
import {createDatasets} from '../../../src/site/datasets.js';
import {createParseFrontMatter} from '../../../src/site/factsInMetadata.js';
import {createPages} from '../../../src/site/pages.js';
import {
  readThemeMessages,
  translateWords,
} from '../../../src/site/themeMessages.js';
import {
  expectOutputs,
  listFixtures,
  type Fixture,
} from '../../support/fixtures.js';

/** The description that Docusaurus shows of a page, in a language. */
async function describeIn({dir, read}: Fixture, tag: string): Promise<string> {
  const site = {
    roots: [dir] as const,
    exclude: [],
    limits: defaultLimits,
    language: {tag, figures: 'localized'} as const,
  };
  const parse = createParseFrontMatter(
    DEFAULT_PARSE_FRONT_MATTER,
    site,
    createDatasets(site),
    createPages(),
    translateWords({
      i18n: {currentLocale: tag},
      codeTranslations: readThemeMessages(tag),
    } as unknown as Parameters<typeof translateWords>[0]),
  );
  const {frontMatter, content} = await parse({
    filePath: path.join(dir, 'page.mdx'),
    fileContent: read('page.mdx') ?? '',
    defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
  });
  const excerpt = createExcerpt(
    parseMarkdownContentTitle(content, {removeContentTitle: true}).content,
  );
  return String(frontMatter['description'] ?? excerpt);
}

describe('the description of a page with data', () => {
  it.each(listFixtures(import.meta.url, 'descriptions'))(
    'is as expected: $name',
    async (fixture) => {
      const [english, german] = await Promise.all(
        ['en', 'de'].map((tag) => describeIn(fixture, tag)),
      );

      expectOutputs(fixture, {
        'description.txt': `${english}\n${german}\n`,
      });
    },
  );
});
