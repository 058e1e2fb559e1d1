import type {Mermaid} from 'mermaid';
import {frontMatterOf} from '../text/lines.js';
import {kindOf} from './unsupported.js';
import {settleOn} from './settings.js';

/** How a diagram is named in its own text. */
export interface Names {
  readonly title?: string;
  readonly description?: string;
}

/** Reads the names of diagrams from Mermaid, which keeps those of one. */
export interface NameReader {
  /** Forgets the names of the diagram before: not every kind does that. */
  clear(): void;
  /**
   * The names of the diagram that was rendered last. `accTitle` is meant for
   * those who cannot see the title, so it comes first.
   *
   * @param type - Its kind, by Mermaid's name.
   */
  read(type: string, text: string): Promise<Names>;
}

// A small kind, whose functions for names are those that all kinds share.
const probe = 'quadrantChart';

// Kinds that never get to know the title of their front matter.
const withoutTitle = new Set(['block', 'mindmap', 'timeline']);

/** @param id - Of the SVG that Mermaid renders into. */
export async function createNameReader(
  mermaid: Mermaid,
  id: string,
): Promise<NameReader> {
  const {mermaidAPI} = mermaid;
  const {db} = await mermaidAPI.getDiagramFromText(`${probe}\n`);

  async function readFrontMatter(text: string): Promise<string | undefined> {
    const frontMatter = frontMatterOf(text);
    if (frontMatter === undefined) {
      return undefined;
    }
    settleOn(kindOf(probe), mermaidAPI);
    await mermaid.render(id, `${frontMatter}${probe}\n`);
    return db.getDiagramTitle?.();
  }

  return {
    clear() {
      db.clear?.();
    },
    async read(type, text) {
      const description = trim(db.getAccDescription?.());
      const title =
        trim(db.getAccTitle?.()) ??
        trim(db.getDiagramTitle?.()) ??
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

/** A name on one line; undefined where it is empty. */
function trim(name = ''): string | undefined {
  return name.replace(/\s+/g, ' ').trim() || undefined;
}
