import {bars} from '../charts/bars.js';
import {charts} from '../charts/index.js';
import {quadrants} from '../charts/quadrants.js';
import {timeline} from '../charts/timeline.js';
import {diagrams} from '../diagrams/index.js';
import {palette} from '../diagrams/palette.js';
import {layOutAs} from '../embeds/layOut.js';
import type {Query} from '../embeds/query.js';
import type {Dataset} from '../model/index.js';
import {
  createPictures,
  isRenderError,
  resolveColors,
  toSvg,
  type DrawOptions,
} from '../pictures/draw.js';
import type {Issue} from '../problems/issue.js';
import type {Language} from '../values/language.js';
import {table} from '../views/table.js';
import type {LaidOutDiagram, Translate, Versions} from '../views/view.js';
import {UsageError} from './command.js';
import {toTableMarkdown} from './tableMarkdown.js';

export const pictureThemes = ['light', 'dark'] as const;
type PictureTheme = (typeof pictureThemes)[number];

export const printFormats = ['svg', 'mermaid', 'markdown'] as const;
type PrintFormat = (typeof printFormats)[number];

/** Prints a view in one of several formats. */
export interface Printer {
  readonly name: string;
  /** The first one is the default. */
  readonly formats: readonly [PrintFormat, ...PrintFormat[]];
  print(
    dataset: Dataset,
    query: Query,
    settings: PrintSettings,
  ): Promise<PrintResult>;
}

export interface PrintSettings {
  readonly format: PrintFormat;
  readonly theme: PictureTheme;
  readonly translate: Translate;
  readonly draw: DrawOptions;
  readonly language: Language;
  /** The dataset in other versions of the docs, if one is asked for. */
  readonly versions?: Versions | undefined;
  /** What the labels of footnotes start with, if not with their numbers. */
  readonly footnotePrefix?: string;
}

type PrintResult =
  {readonly text: string} | {readonly issues: readonly Issue[]};

const tablePrinter: Printer = {
  name: table.name,
  formats: ['markdown'],
  async print(dataset, query, {translate, language, versions, footnotePrefix}) {
    const result = layOutAs(table, dataset, query, {language, versions});
    if ('issues' in result) {
      return result;
    }
    const {props} = result.laidOut;
    const orientation = query.has('orientation')
      ? props.orientation
      : undefined;
    return {
      text: toTableMarkdown(props, translate, orientation, footnotePrefix),
    };
  },
};

const diagramPrinters = diagrams.map((view): Printer => ({
  name: view.name,
  formats: printFormats,
  async print(dataset, query, settings) {
    const result = layOutAs(view, dataset, query, settings);
    return 'issues' in result
      ? result
      : {
          text: await printDrawing(
            result.laidOut.draw(settings.translate),
            settings,
          ),
        };
  },
}));

/** The charts that Mermaid can draw too, with less. */
const mermaidCharts: ReadonlySet<string> = new Set(
  [timeline, quadrants, bars].map(({name}) => name),
);

const chartPrinters = charts.map((view): Printer => ({
  name: view.name,
  formats: mermaidCharts.has(view.name) ? printFormats : ['svg'],
  async print(dataset, query, settings) {
    const {format, theme, translate} = settings;
    const result = layOutAs(view, dataset, query, {
      ...settings,
      say: translate,
    });
    if ('issues' in result) {
      return result;
    }
    const {toFiles, draw} = result.laidOut;
    return {
      text:
        draw && (format !== 'svg' || !toFiles)
          ? await printDrawing(draw(translate), settings)
          : resolveColors(toFiles?.(translate).svg ?? '', theme, palette),
    };
  },
}));

/** A printer for every view that can be shown outside of a page. */
export const printers: readonly Printer[] = [
  tablePrinter,
  ...diagramPrinters,
  ...chartPrinters,
];

async function printDrawing(
  drawing: ReturnType<LaidOutDiagram['draw']>,
  {format, theme, draw}: PrintSettings,
): Promise<string> {
  if (format !== 'svg') {
    return format === 'mermaid'
      ? drawing.mermaid.trimEnd()
      : `\`\`\`mermaid\n${drawing.mermaid}\`\`\``;
  }
  const pictures = createPictures(draw);
  try {
    const svg = toSvg(await pictures.draw(drawing), 'picture');
    return resolveColors(svg, theme, palette);
  } catch (error) {
    if (isRenderError(error) && error.reason !== 'internal') {
      throw new UsageError(
        `Cannot draw the picture: ${error.message}. Show less of the dataset, or use --format mermaid.`,
        {cause: error},
      );
    }
    throw error;
  } finally {
    await pictures.close();
  }
}
