import type {Mermaid} from 'mermaid';
import {frontMatterOf} from '../text/lines.js';
import {kindOf} from './unsupported.js';
import type {ThemeVariables} from './authorSettings.js';
import {settleOn} from './settings.js';

/** The title and description in the text of a diagram. */
export interface Names {
  readonly title?: string;
  readonly description?: string;
}

/** Where a kind keeps its names. */
interface DiagramNames {
  getAccDescription?(): string;
  getAccTitle?(): string;
  getDiagramTitle?(): string;
  getTitle?(): string;
}

/** Reads the names of the last diagram from Mermaid. */
export interface NameReader {
  /** Clears the names of the last diagram, which some kinds do not do. */
  clear(): void;
  /**
   * The names of the diagram that was rendered last. `accTitle` takes
   * precedence, because it is for readers who cannot see the title.
   *
   * @param type - Its kind, by Mermaid's name.
   */
  read(type: string, text: string): Promise<Names>;
}

// A small kind; all kinds share its functions for names.
const probe = 'quadrantChart';

// Kinds that ignore the title of their front matter.
const withoutTitle = new Set(['block', 'kanban', 'mindmap', 'timeline']);

// Kinds that do not share these functions.
const withOwnNames = new Set(['c4']);

/**
 * @param id - The id of the SVG that Mermaid renders.
 * @param themeVariables - With which it renders.
 */
export async function createNameReader(
  mermaid: Mermaid,
  id: string,
  themeVariables: ThemeVariables,
): Promise<NameReader> {
  const {mermaidAPI} = mermaid;
  const {db} = await mermaidAPI.getDiagramFromText(`${probe}\n`);

  async function readFrontMatter(text: string): Promise<string | undefined> {
    const frontMatter = frontMatterOf(text);
    if (frontMatter === undefined) {
      return undefined;
    }
    settleOn(kindOf(probe), mermaidAPI, themeVariables);
    await mermaid.render(id, `${frontMatter}${probe}\n`);
    return db.getDiagramTitle?.();
  }

  return {
    clear() {
      db.clear?.();
    },
    async read(type, text) {
      const {db: names}: {db: DiagramNames} = withOwnNames.has(type)
        ? await mermaidAPI.getDiagramFromText(text)
        : {db};
      const description = trim(names.getAccDescription?.());
      const title =
        trim(names.getAccTitle?.()) ??
        trim((names.getTitle ?? names.getDiagramTitle)?.()) ??
        (withoutTitle.has(type)
          ? trim(await readFrontMatter(text))
          : undefined);
      return {
        ...(title !== undefined && {title}),
        ...(description !== undefined && {description}),
      };
    },
  };
}

/** A name on one line; undefined if it is empty. */
function trim(name = ''): string | undefined {
  return name.replace(/\s+/g, ' ').trim() || undefined;
}
