import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';
import {resolveColors} from 'mermaid-to-svg';
import {palette} from '../../diagrams/palette.js';
import {findView} from '../../embeds/layOut.js';
import type {PngFiles} from '../../pictures/pngFiles.js';
import {readBuiltPage} from '../publish/linkFrom.js';
import {loadShown} from '../publish/loadShown.js';
import type {PublishedPage, ShownDataset} from '../publish/shownDatasets.js';
import {createLanguage} from '../../values/language.js';
import {
  describeCard,
  readTextFacts,
  readTableFacts,
  type CardContent,
  type CardEmbed,
} from './cardContent.js';
import {readCardHead, setCardTags} from './cardTags.js';
import {cardHeight, cardWidth, printCard, scaleOfPicture} from './printCard.js';
import {drawQuery, type PicturePublication} from './publishPictures.js';

/** Below this, the text of a picture could not be read on a card. */
const smallestScale = 0.8;

export interface CardPublication extends PicturePublication {
  readonly png: PngFiles;
  /** Whether pages are written from right to left. */
  readonly isRightToLeft: boolean;
}

/**
 * Draws a card for each published page that shows a comparison and has no image
 * of its own, and names it in the head of the page. Resolves with the pages
 * whose cards no font can draw.
 */
export async function publishCards(
  shown: readonly ShownDataset[],
  publication: CardPublication,
): Promise<readonly PublishedPage[]> {
  const undrawn: PublishedPage[] = [];
  for (const [page, embeds] of await listByPage(shown, publication)) {
    const {siteConfig} = publication.context;
    const found = await readBuiltPage(
      page.permalink,
      siteConfig,
      publication.outDir,
    );
    const head = found && readCardHead(found.html);
    if (
      !head ||
      (head.image !== undefined && head.image !== imageOfSite(siteConfig))
    ) {
      continue;
    }
    const title = withoutSite(head.title ?? siteConfig.title, siteConfig);
    const drawn = await drawCard(title, embeds, publication);
    if (!drawn) {
      continue;
    }
    const png = await publication.png.draw(drawn.svg, 1);
    if (!png) {
      undrawn.push(page);
      continue;
    }
    const address = `assets/cards/${found.name}.png`;
    const file = path.join(publication.outDir, address);
    await fs.mkdir(path.dirname(file), {recursive: true});
    await fs.writeFile(file, png);
    const tags = {
      url: urlOfCard(address, png, siteConfig),
      alt: drawn.alt,
      width: cardWidth,
      height: cardHeight,
    };
    const html = setCardTags(found.html, tags);
    if (html !== undefined) {
      await fs.writeFile(found.file, html);
    }
  }
  return undrawn;
}

/** What each page shows, each with its dataset. */
async function listByPage(
  shown: readonly ShownDataset[],
  publication: CardPublication,
): Promise<ReadonlyMap<PublishedPage, readonly CardEmbed[]>> {
  const pages = new Map<PublishedPage, CardEmbed[]>();
  for (const each of shown) {
    const dataset = await loadShown(each, publication);
    for (const {page, embed} of dataset ? each.embeds : []) {
      if (dataset) {
        const known = pages.get(page) ?? [];
        pages.set(page, [...known, {dataset, query: embed.query}]);
      }
    }
  }
  return pages;
}

/** The card of a page as an SVG, and in words. */
async function drawCard(
  title: string,
  embeds: readonly CardEmbed[],
  publication: CardPublication,
): Promise<{readonly svg: string; readonly alt: string} | undefined> {
  const {site, say, isRightToLeft, context} = publication;
  const {siteConfig} = context;
  const language = {language: createLanguage(site.language), say};
  const content = chooseFacts(
    ['table', 'range-plot', 'bars', 'strip-plot', 'scatter-plot', 'quadrants']
      .flatMap((view) => embeds.filter(({query}) => query.get('view') === view))
      .flatMap((embed) => readTableFacts(embed, language) ?? []),
  );
  const picture =
    content && content.rows.length > 0
      ? undefined
      : await findPicture(embeds, publication);
  const facts: CardContent | undefined =
    content ?? (picture ? undefined : readTextFacts(embeds, language));
  const shown = picture ? emptyContent : facts;
  return (
    shown && {
      svg: resolveColors(
        printCard({
          title,
          site: siteConfig.title,
          content: shown,
          picture,
          isRightToLeft,
        }),
        'light',
        palette,
      ),
      alt: describeCard(title, shown, say),
    }
  );
}

/** The first facts of a page that are several, or else the most. */
function chooseFacts(all: readonly CardContent[]): CardContent | undefined {
  const most = Math.max(...all.map(({rows}) => rows.length));
  return all.find(({rows}) => rows.length >= Math.min(most, 2));
}

const emptyContent: CardContent = {rows: [], names: []};

/** The first picture of a page that can be read on a card. */
async function findPicture(
  embeds: readonly CardEmbed[],
  publication: CardPublication,
): Promise<string | undefined> {
  for (const {dataset, query} of embeds) {
    const isPicture = findView(query)?.isDiagram;
    const svg = isPicture
      ? await drawQuery(dataset, query, publication)
      : undefined;
    if (svg !== undefined && scaleOfPicture(svg) >= smallestScale) {
      return svg;
    }
  }
  return undefined;
}

/** The image that pages have without one of their own. */
function imageOfSite({
  url,
  baseUrl,
  themeConfig,
}: DocusaurusConfig): string | undefined {
  const {image} = themeConfig as {readonly image?: unknown};
  return typeof image === 'string'
    ? new URL(image.replace(/^\//, ''), new URL(baseUrl, url)).href
    : undefined;
}

function withoutSite(
  title: string,
  {title: site, titleDelimiter}: DocusaurusConfig,
): string {
  const end = ` ${titleDelimiter} ${site}`;
  return title.endsWith(end) ? title.slice(0, -end.length) : title;
}

/** Networks keep an image by its URL, so another image has another URL. */
function urlOfCard(
  address: string,
  png: Uint8Array,
  {url, baseUrl}: DocusaurusConfig,
): string {
  const encoded = address.split('/').map(encodeURIComponent).join('/');
  const hash = createHash('sha256').update(png).digest('hex').slice(0, 8);
  return `${new URL(baseUrl + encoded, url).href}?v=${hash}`;
}
