import {logger} from '@docusaurus/logger';
import {
  findShownDatasets,
  type PublishedPage,
} from '../publish/shownDatasets.js';
import type {PictureOptions} from '../../pictures/draw.js';
import {translateWith} from '../../views/view.js';
import {publishCards} from './publishCards.js';
import {publishPictures, type PicturePublication} from './publishPictures.js';

/** What is written. */
export interface SharingOptions {
  /** Whether pictures get files that other sites can show. */
  readonly hasPictures: boolean;
  /** Whether pages are written from right to left. */
  readonly isRightToLeft: boolean;
}

/** Writes what other sites show of a built site: pictures and social cards. */
export async function publishForSharing(
  {
    words,
    ...rest
  }: Omit<PicturePublication, 'say'> & Pick<PictureOptions, 'words'>,
  {hasPictures, isRightToLeft}: SharingOptions,
  warn: (message: string) => void = (message) => logger.warn(message),
): Promise<void> {
  const publication = {...rest, say: translateWith(words)};
  const {published, site, pages, png} = publication;
  const shown = await findShownDatasets(published, site, pages);
  if (hasPictures) {
    await publishPictures(shown, publication);
  }
  if (png) {
    const undrawn = await publishCards(shown, {
      ...publication,
      png,
      isRightToLeft,
    });
    const missing = png.listMissing();
    if (missing.length > 0) {
      warn(describeMissing(missing, undrawn));
    }
    await png.prune();
  }
}

const mostNamed = 12;

function describeMissing(
  missing: readonly string[],
  undrawn: readonly PublishedPage[],
): string {
  const named = missing
    .slice(0, mostNamed)
    .map(
      (character) =>
        `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
    )
    .join(', ');
  const more =
    missing.length > mostNamed ? ` and ${missing.length - mostNamed} more` : '';
  const pages = undrawn.map(({permalink}) => permalink).slice(0, mostNamed);
  const cards =
    pages.length > 0
      ? ` These pages keep the image of the site in place of a card: ${pages.join(', ')}.`
      : '';
  return `No font of docusaurus-plugin-comparison has the characters ${named}${more}, so pictures with them have no PNG files.${cards} Name a font file that has them in the option "cardFonts".`;
}
