import fs from 'node:fs';
import {read} from '../../dataset/read.js';
import type {Embed} from '../../embeds/embed.js';
import {findView} from '../../embeds/layOut.js';
import {findEmbeds} from '../../embeds/find.js';
import {createClaimFinder} from '../../embeds/findClaims.js';
import {findImportedFiles} from '../../site/publish/importedFiles.js';
import type {PublishedPage} from '../../site/publish/shownDatasets.js';
import type {SourceFile} from '../../problems/problem.js';
import {findFreeAnchor} from '../../views/findFreeAnchor.js';
import {escapeMarkdown} from '../../views/markdownTable.js';
import type {Chunks} from './chunks.js';
import {findExpressionValues} from './expressionValues.js';
import {findParts, resolveImported, type FoundPart} from './findParts.js';
import {readFrontMatter} from './frontMatter.js';
import {
  createAddressFinder,
  layOutEmbed,
  type EmbedSources,
} from './layOutEmbed.js';
import {toSiteUrl, toAbsolute, type LinkContext} from './links.js';
import {NoteLabels} from './notes.js';
import type {PrintableSource, PrintedPart} from './printed.js';
import type {TwinContext} from './printer.js';
import {viewPrinters} from './printers/index.js';
import {printBetween} from './printBetween.js';
import {printNode} from './printNode.js';
import {parseSource, type MarkdownFormat} from './parseSource.js';
import type {Say} from './words.js';

/** A site whose pages are printed. */
export interface TwinSite extends EmbedSources {
  readonly say: Say;
  readonly format: MarkdownFormat;
  readonly siteTitle: string;
  readonly tagline: string;
  /** The URL of the site without its base URL. */
  readonly siteUrl: string;
  readonly baseUrl: string;
  readonly findAsset: LinkContext['findAsset'];
}

/** A page while it is prepared, with what its parts share. */
interface PageState {
  readonly site: TwinSite;
  readonly pageUrl: string;
  /** What ids of embeds start with, in the order of the page. */
  readonly anchors: string[];
  /** What is in the sources, which may have footnotes. */
  readonly texts: string[];
  readonly notes: {labels: NoteLabels};
  readonly said: Set<string>;
}

/** A page as Markdown. */
export interface PreparedPage {
  /** Prints it once; the labels of footnotes start with the prefix. */
  readonly chunks: Chunks;
  /** What the labels of its footnotes start with; no other text of it does. */
  readonly notePrefix: string;
}

/** A page that is printed. */
export type TwinPage = Pick<
  PublishedPage,
  'file' | 'permalink' | 'title' | 'description'
>;

/**
 * Reads a page of Markdown, and all that is shown on it; undefined if it cannot
 * be read.
 *
 * @param typed - In place of the text of the file.
 */
export async function preparePage(
  {file, permalink, title}: TwinPage,
  site: TwinSite,
  typed?: string,
): Promise<PreparedPage | undefined> {
  const state = createState(permalink, site);
  const found = await readPageSource(file, site);
  const source = typed === undefined ? found : found && {...found, text: typed};
  if (!source) {
    return undefined;
  }
  const part = await prepareSource(source, file, new Map(), [file], state);
  state.notes.labels = new NoteLabels(state.texts);
  const shownTitle = part.hasTitle ? undefined : title;
  return {
    notePrefix: state.notes.labels.prefix,
    chunks: joinBlocks([printTitle(shownTitle), printPrepared(part)]),
  };
}

/**
 * Reads what a page made of React shows of datasets, itself or in what it
 * imports; undefined if it shows nothing. Its other words are in no source that
 * can be read.
 */
export async function prepareReactPage(
  {file, permalink, title, description = ''}: TwinPage,
  site: TwinSite,
): Promise<PreparedPage | undefined> {
  const state = createState(permalink, site);
  const blocks: PrintedPart[] = [];
  // Files that a part imports are added on the way.
  const files = new Set([file]);
  for (const each of files) {
    const source = await readPageSource(each, site);
    if (!source) {
      continue;
    }
    if (/\.mdx?$/.test(each)) {
      const part = await prepareSource(source, each, new Map(), [each], state);
      if (part.parts.size > 0) {
        blocks.push({isInline: false, print: () => printPrepared(part)});
      }
      continue;
    }
    findImportedFiles(source.text, each, site.site.roots[0]).forEach((found) =>
      files.add(found),
    );
    for (const embed of findEmbeds(source)) {
      const part = {embed, node: {type: ''}, anchor: '', hasElement: false};
      blocks.push(
        await prepareEmbed({...part, caption: ''}, {source, file: each}, state),
      );
    }
  }
  const shown = blocks.filter(({isInline}) => !isInline);
  return shown.length === 0
    ? undefined
    : {
        notePrefix: state.notes.labels.prefix,
        chunks: joinBlocks([
          printTitle(title),
          [escapeMarkdown(description)],
          ...shown.map(({print}) => delay(print)),
        ]),
      };
}

/** Prints when it is asked for the first part. */
function* delay(print: () => Chunks): Chunks {
  yield* print();
}

function createState(permalink: string, site: TwinSite): PageState {
  return {
    site,
    pageUrl: toAbsolute(permalink, site.siteUrl),
    anchors: [],
    texts: [],
    notes: {labels: new NoteLabels()},
    said: new Set(),
  };
}

function printTitle(title: string | undefined): Chunks {
  return title === undefined ? [] : [`# ${escapeMarkdown(title)}`];
}

/** Separates blocks by blank lines; empty ones are left out. */
function* joinBlocks(blocks: readonly Chunks[]): Chunks {
  let isFirst = true;
  for (const block of blocks) {
    let isEmpty = true;
    for (const chunk of block) {
      if (chunk === '') {
        continue;
      }
      yield isEmpty && !isFirst ? `\n\n${chunk}` : chunk;
      isEmpty = false;
      isFirst = false;
    }
  }
  yield '\n';
}

function* printPrepared(source: PreparedSource): Chunks {
  const {text, children} = source;
  let rest = '';
  let isStarted = false;
  // The blanks around it are not part of it.
  for (const chunk of printBetween(children, 0, text.length, source)) {
    const all: string = rest + chunk;
    const shown: string = isStarted ? all : all.replace(/^[ \t\r\n]+/, '');
    isStarted ||= shown !== '';
    let end = shown.length;
    while (/^[ \t\r\n]$/.test(shown.charAt(end - 1))) {
      end -= 1;
    }
    yield shown.slice(0, end);
    rest = shown.slice(end);
  }
}

interface PreparedSource extends PrintableSource {
  readonly hasTitle: boolean;
}

async function prepareSource(
  source: SourceFile,
  file: string,
  props: ReadonlyMap<string, string>,
  path: readonly string[],
  state: PageState,
): Promise<PreparedSource> {
  const {site, pageUrl} = state;
  const {text, tree, isMdx} = parseSource(source.text, file, site.format);
  state.texts.push(text);
  const frontMatter = readFrontMatter(tree);
  const parts = new Map<unknown, PrintedPart>();
  for (const part of findParts(tree, text, frontMatter['comparison'])) {
    parts.set(
      part.node,
      'partial' in part
        ? await preparePartial(part, file, path, state)
        : await prepareEmbed(part, {source, file}, state),
    );
  }
  const links: LinkContext = {
    file,
    siteDir: site.site.roots[0],
    siteUrl: site.siteUrl,
    baseUrl: site.baseUrl,
    pageUrl,
    findPermalink: createAddressFinder(site),
    findAsset: site.findAsset,
  };
  const first = tree.children.find(
    ({type}) => !/^(?:yaml|mdxjsEsm|mdxFlowExpression|html)$/.test(type),
  );
  return {
    text,
    isMdx,
    children: tree.children,
    isClaim: createClaimFinder(tree),
    printNode,
    parts,
    values: findExpressionValues(tree, frontMatter, props),
    resolveLink: (link) => toSiteUrl(link, links),
    isUnpublished: (link) =>
      !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(link) &&
      fs.existsSync(resolveImported(link, file, site.site.roots[0])),
    hasTitle: first?.type === 'heading' && first.depth === 1,
  };
}

async function preparePartial(
  {partial, props}: Extract<FoundPart, {readonly partial: string}>,
  file: string,
  path: readonly string[],
  state: PageState,
): Promise<PrintedPart> {
  const found = resolveImported(partial, file, state.site.site.roots[0]);
  const source = path.includes(found)
    ? undefined
    : await readPageSource(found, state.site);
  const prepared =
    source &&
    (await prepareSource(source, found, props, [...path, found], state));
  return {
    isInline: false,
    print: () => (prepared ? printPrepared(prepared) : []),
  };
}

async function prepareEmbed(
  part: Extract<FoundPart, {readonly embed: Embed}>,
  {source, file}: {readonly source: SourceFile; readonly file: string},
  state: PageState,
): Promise<PrintedPart> {
  const {site, pageUrl} = state;
  const {embed, hasElement, caption} = part;
  const laidOut = await layOutEmbed({embed, source, file}, site);
  const isInline = findView(embed.query)?.isInline ?? false;
  if (isInline) {
    const words =
      laidOut?.label?.(site.say) ?? site.say('theme.comparison.cell.invalid');
    return {isInline, print: () => [escapeMarkdown(words)]};
  }
  if (!laidOut) {
    return {isInline, print: () => []};
  }
  const anchor = claimAnchor(part.anchor, laidOut.props, hasElement, state);
  const printer = viewPrinters.find(({view}) => view === laidOut.view.name);
  const context = (): TwinContext => ({
    say: site.say,
    toUrl: (link) => toAbsolute(link, pageUrl),
    pageUrl,
    anchor,
    ...(caption !== '' && {caption}),
    notes: state.notes.labels,
    said: state.said,
  });
  return {
    isInline,
    print: () => printer?.print(laidOut.props, context()) ?? [],
  };
}

/** Makes what the ids of an embed start with unique on its page. */
function claimAnchor(
  typed: string,
  props: object,
  hasElement: boolean,
  {anchors}: PageState,
): string {
  const {id} = props as {readonly id?: unknown};
  const name = typed === '' && typeof id === 'string' ? id : typed;
  if (name === '') {
    return '';
  }
  const free = findFreeAnchor(name, hasElement, anchors);
  anchors.push(`${free}.`);
  return free;
}

/** Reads a file of the site; undefined if it is not one, or too large. */
async function readPageSource(
  file: string,
  {site: {roots, limits}}: TwinSite,
): Promise<SourceFile | undefined> {
  return fs.existsSync(file) ? read(file, roots, limits, []) : undefined;
}
