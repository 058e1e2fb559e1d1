import path from 'node:path';
import {RenderError, resolveColors, toSvg} from 'mermaid-to-svg';
import {printStandaloneTable} from '../../charts/standaloneTable.js';
import {palette} from '../../diagrams/palette.js';
import {
  asksForVersions,
  layOut,
  listChoiceQueries,
} from '../../embeds/layOut.js';
import type {Query} from '../../embeds/query.js';
import type {Dataset} from '../../model/index.js';
import type {Pictures} from '../../pictures/draw.js';
import type {PngFiles} from '../../pictures/pngFiles.js';
import {findDataFolders} from '../publish/dataAddress.js';
import {addressOfPicture} from '../publish/pictureAddress.js';
import {loadShown} from '../publish/loadShown.js';
import {addressOfShown, type Publication} from '../publish/publishData.js';
import type {ShownDataset} from '../publish/shownDatasets.js';
import {loadVersions} from '../versions.js';
import {createLanguage} from '../../values/language.js';
import type {TableView} from '../../views/table.js';
import type {LaidOut, Translate, Versions} from '../../views/view.js';
import {putOnSurface} from './putOnSurface.js';
import {sizeOfSvg} from './sizeOfSvg.js';
import {writePublished} from './writePublished.js';

/** What is published, and what draws its pictures. */
export interface PicturePublication extends Publication {
  readonly pictures: Pictures;
  readonly say: Translate;
  /** Undefined if pictures get no PNG files. */
  readonly png: PngFiles | undefined;
}

/** PNG files have twice the pixels, for screens that do, up to this width. */
const pngScale = 2;
const widestPng = 2400;

/**
 * Writes each picture that a published page shows, and each small table, as
 * files that other sites can show, in the colors of light and of dark pages.
 */
export async function publishPictures(
  shown: readonly ShownDataset[],
  publication: PicturePublication,
): Promise<void> {
  const {context, site} = publication;
  const folders = findDataFolders(context, site.roots);
  for (const each of shown) {
    const address = addressOfShown(each, folders);
    // Pages do not link to the pictures of inline tables.
    if (address === undefined || each.inline) {
      continue;
    }
    const dataset = await loadShown(each, publication);
    if (!dataset) {
      continue;
    }
    const written = new Set<string>();
    for (const query of each.embeds.flatMap(({embed}) => [
      embed.query,
      ...listChoiceQueries(dataset, embed.query).values(),
    ])) {
      const file = addressOfPicture(address, query);
      if (!written.has(file)) {
        written.add(file);
        const svg = await drawQuery(dataset, query, publication);
        if (svg !== undefined) {
          await writePicture(file, svg, publication);
        }
      }
    }
  }
}

/** What an embed shows as an SVG; undefined if it is no picture. */
export async function drawQuery(
  dataset: Dataset,
  query: Query,
  {site, datasets, pictures, say}: Omit<PicturePublication, 'png'>,
): Promise<string | undefined> {
  const versions = asksForVersions(query)
    ? await loadOthers(dataset, {site, datasets})
    : undefined;
  const language = createLanguage(site.language);
  const result = layOut(dataset, query, {language, say, versions});
  return 'issues' in result
    ? undefined
    : drawLaidOut(result.laidOut, pictures, say);
}

async function drawLaidOut(
  {view, props, draw, isExport, toFiles}: LaidOut,
  pictures: Pictures,
  say: Translate,
): Promise<string | undefined> {
  if (view.name === 'table') {
    return printStandaloneTable(props as TableView, say);
  }
  if (toFiles) {
    return toFiles(say).svg;
  }
  if (!draw || isExport || pictures.diagrams === 'client') {
    return undefined;
  }
  try {
    return putOnSurface(toSvg(await pictures.draw(draw(say)), 'picture'));
  } catch (error) {
    // The page has reported it.
    if (error instanceof RenderError) {
      return undefined;
    }
    throw error;
  }
}

function loadOthers(
  {file}: Dataset,
  {site, datasets}: Pick<Publication, 'site' | 'datasets'>,
): Promise<Versions> {
  return loadVersions(path.resolve(site.roots[0], file), site, (each) =>
    datasets.load(each),
  );
}

async function writePicture(
  address: string,
  svg: string,
  {outDir, png}: PicturePublication,
): Promise<void> {
  const scale = Math.min(pngScale, widestPng / sizeOfSvg(svg).width);
  for (const theme of ['light', 'dark'] as const) {
    const colored = resolveColors(svg, theme, palette);
    await writePublished(outDir, `${address}-${theme}.svg`, `${colored}\n`);
    const pixels = await png?.draw(colored, scale);
    if (pixels) {
      await writePublished(outDir, `${address}-${theme}.png`, pixels);
    }
  }
}
