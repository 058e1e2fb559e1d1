import type {ParseFrontMatter} from '@docusaurus/types';
import {parseMarkdownContentTitle} from '@docusaurus/utils';
import {findEmbeds} from '../embeds/find.js';
import type {Embed} from '../embeds/embed.js';
import {findView, layOut} from '../embeds/layOut.js';
import {normalizeData, resolveData} from '../embeds/resolve.js';
import {createLanguage} from '../values/language.js';
import {translateWith, type Word} from '../views/view.js';
import type {Datasets} from './datasets.js';
import {isPartial} from './isPartial.js';
import {
  describePage,
  excerptWithoutEmbeds,
  type DescriptionSources,
} from './outputs/describePage.js';
import type {Pages} from './pages.js';
import {loadFactScope} from './shownScope.js';
import {withOriginal} from './translations.js';
import type {SiteContext, SiteLanguage} from './site.js';

type FrontMatter = Awaited<ReturnType<ParseFrontMatter>>['frontMatter'];

// Fields that Docusaurus shows outside of the page itself.
const displayedFields = [
  'title',
  'description',
  'sidebar_label',
  'pagination_label',
] as const;

/**
 * Puts the values of facts into the title and description of a page, which
 * Docusaurus shows in search results, feeds and lists, and describes pages with
 * comparisons that have no description. Docusaurus reads these from the Markdown
 * as typed, before any plugin runs.
 */
export function createParseFrontMatter(
  parse: ParseFrontMatter,
  site: SiteContext & SiteLanguage,
  datasets: Datasets,
  pages: Pages,
  words: Readonly<Partial<Record<Word, string>>>,
): ParseFrontMatter {
  const translate = translateWith(words);
  const language = createLanguage(site.language);
  return async (params) => {
    const result = await parse(params);
    if (!mayShowData.test(params.fileContent)) {
      return result;
    }
    const {frontMatter, content} = result;
    const file = params.filePath;
    const sources = {site, datasets, pages, translate, language};
    const page = {...sources, file, frontMatter};
    return {
      content,
      frontMatter: {
        // Front matter takes precedence over the text.
        ...(!isPartial(site, file) && (await showInContent(content, page))),
        ...frontMatter,
        ...(await showInFields(page)),
      },
    };
  };
}

// What a page imports may show a dataset too.
const mayShowData = /:fact\b|<Fact\b|compar|^import\s/im;

interface PageFacts extends DescriptionSources {
  readonly file: string;
  readonly frontMatter: FrontMatter;
}

async function showInFields(page: PageFacts): Promise<FrontMatter> {
  const fields = await Promise.all(
    displayedFields.map(async (name) => {
      const typed = page.frontMatter[name];
      return typeof typed === 'string' && /:fact|<Fact/.test(typed)
        ? [[name, fill(await markFacts(typed, page))] as const]
        : [];
    }),
  );
  return Object.fromEntries(fields.flat());
}

/** The title and description that Docusaurus would take from the text. */
async function showInContent(
  content: string,
  page: PageFacts,
): Promise<FrontMatter> {
  const marked = await markFacts(content, page);
  const {contentTitle} = parseMarkdownContentTitle(marked.text);
  return {
    ...(contentTitle !== undefined &&
      hasMark(contentTitle) && {title: fill({...marked, text: contentTitle})}),
    ...(page.frontMatter['description'] === undefined &&
      (await showDescription(marked, page))),
  };
}

async function showDescription(
  marked: Marked,
  page: PageFacts,
): Promise<FrontMatter> {
  const excerpt = excerptWithoutEmbeds(marked.text);
  const text = excerpt && fill({...marked, text: excerpt});
  const description = await describePage(page.file, text, page);
  if (description !== undefined) {
    return {description};
  }
  // Docusaurus describes pages without data.
  const showsData =
    marked.labels.length > 0 ||
    page.frontMatter['comparison'] !== undefined ||
    /:claim\b|<Claim\b|:::comparison\b|\.comparison\.ya?ml/.test(marked.text);
  return showsData ? {description: text ?? ''} : {};
}

/** A text with a private-use character in place of each fact. */
interface Marked {
  readonly text: string;
  readonly labels: readonly string[];
}

const firstMark = 0xf0000;
const mark = /[\u{f0000}-\u{ffffd}]/gu;

/** Marks facts, so that removing Markdown syntax does not change values. */
async function markFacts(text: string, page: PageFacts): Promise<Marked> {
  const labels: string[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const embed of findEmbeds({path: 'page.md', text})) {
    const label = await factLabel(embed, page);
    if (label !== undefined && embed.place.start >= start) {
      const sign = String.fromCodePoint(firstMark + labels.length);
      parts.push(text.slice(start, embed.place.start), sign);
      labels.push(label);
      start = embed.place.end;
    }
  }
  return {text: [...parts, text.slice(start)].join(''), labels};
}

function hasMark(text: string): boolean {
  return text.search(mark) !== -1;
}

function fill({text, labels}: Marked): string {
  return text.replace(
    mark,
    (sign) => labels[(sign.codePointAt(0) ?? 0) - firstMark] ?? sign,
  );
}

/** The label of a fact; undefined for other embeds and invalid facts. */
async function factLabel(
  {data: own, query}: Embed,
  {site, datasets, translate, language, file, frontMatter}: PageFacts,
): Promise<string | undefined> {
  const data = own ?? frontMatter['comparison'];
  if (findView(query)?.isInline !== true || typeof data !== 'string') {
    return undefined;
  }
  for (const page of withOriginal(file, site.translations ?? [])) {
    const dataset = resolveData(normalizeData(data), page, site.roots[0]);
    const loaded =
      dataset === undefined
        ? undefined
        : await datasets.load(dataset).catch(() => undefined);
    if (dataset !== undefined && loaded && 'dataset' in loaded) {
      const sources = {...site, ...datasets};
      const factScope = await loadFactScope(
        query,
        dataset,
        loaded.dataset,
        sources,
      );
      const result = layOut(loaded.dataset, query, {
        ...loaded,
        language,
        say: translate,
        factScope,
      });
      return 'issues' in result ? undefined : result.laidOut.label?.(translate);
    }
  }
  return undefined;
}
