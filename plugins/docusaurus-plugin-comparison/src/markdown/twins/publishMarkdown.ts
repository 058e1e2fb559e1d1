import path from 'node:path';
import {logger} from '@docusaurus/logger';
import type {DatasetSummary} from '../../site/publish/publishData.js';
import type {PublishedPage} from '../../site/publish/shownDatasets.js';
import {printLlmsFullText, printLlmsText} from './llmsText.js';
import type {TwinSite} from './preparePage.js';
import {writeChunks} from './writeChunks.js';
import {writeTwins} from './writeTwins.js';

/**
 * Writes every published page as Markdown into the built site, and lists of these
 * for language models.
 *
 * @param outDir - Absolute path of the output folder of the locale.
 */
export async function publishMarkdown(
  published: readonly PublishedPage[],
  datasets: readonly DatasetSummary[],
  site: TwinSite,
  outDir: string,
): Promise<void> {
  const twins = await writeTwins(published, site, outDir);
  const lists = {
    'llms.txt': printLlmsText(twins, datasets, site),
    'llms-full.txt': printLlmsFullText(twins, site),
  };
  const kept = twins
    .filter(({notePrefix}) => notePrefix === undefined)
    .map(({file}) => path.relative(outDir, file));
  for (const [name, text] of Object.entries(lists)) {
    if (!(await writeChunks(path.join(outDir, name), text))) {
      kept.push(name);
    }
  }
  if (kept.length > 0) {
    logger.warn(describeKept(kept));
  }
}

const mostKeptNamed = 3;

function describeKept(kept: readonly string[]): string {
  const named = kept.slice(0, mostKeptNamed).join(', ');
  const more = kept.length - mostKeptNamed;
  const files = more > 0 ? `${named} and ${more} more` : named;
  return `The site has files of its own where docusaurus-plugin-comparison writes Markdown, and keeps them: ${files}.`;
}
