import fs from 'node:fs';
import path from 'node:path';
import {inspect} from 'node:util';
import {Joi} from '@docusaurus/utils-validation';
import type {LoadContext, OptionValidationContext} from '@docusaurus/types';
import {defaultLimits, type Limits} from './dataset/limits.js';
import type {Roots} from './dataset/read.js';
import type {DrawOptions} from './pictures/draw.js';
import {translateWords} from './site/themeMessages.js';
import {findTranslations, type Translation} from './site/translations.js';
import type {Word} from './views/view.js';

/** The options of the plugin, all of them set. */
export interface PluginOptions {
  readonly id?: string;
  /**
   * Folders in which datasets may stand beside the site's own, relative to the
   * site. A dataset outside them is never read.
   */
  readonly roots: readonly string[];
  /** Globs, relative to each root, of what is not looked at. */
  readonly exclude: readonly string[];
  /** Whether wrong data stops `docusaurus build`; `start` never stops. */
  readonly onInvalidData: 'throw' | 'warn';
  /** Whether pictures are drawn when the site is built, or by each reader. */
  readonly diagrams: 'build' | 'client';
  /** Seconds that drawing one picture may take. */
  readonly diagramTimeLimit: number;
  /**
   * Whether hand-written Mermaid fences are drawn when the site is built; it is
   * read by `withComparison`, which tells the remark plugin.
   */
  readonly mermaidFences: boolean;
  readonly limits: Limits;
}

/** The options as a site writes them. */
export type Options = Partial<Omit<PluginOptions, 'limits'>> & {
  readonly limits?: Partial<Limits>;
};

const limit = Joi.number().integer().min(1);

const schema = Joi.object<PluginOptions>({
  roots: Joi.array().items(Joi.string()).default([]),
  exclude: Joi.array().items(Joi.string()).default([]),
  onInvalidData: Joi.string().valid('throw', 'warn').default('throw'),
  diagrams: Joi.string().valid('build', 'client').default('build'),
  diagramTimeLimit: Joi.number().positive().default(30),
  mermaidFences: Joi.boolean().default(false),
  limits: Joi.object(
    Object.fromEntries(
      Object.entries(defaultLimits).map(([name, most]) => [
        name,
        limit.default(most),
      ]),
    ),
  ).default(defaultLimits),
});

export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  return validate(schema, options);
}

export function toDrawOptions(
  siteDir: string,
  {diagrams, diagramTimeLimit}: PluginOptions,
): DrawOptions {
  return {
    diagrams,
    timeLimit: diagramTimeLimit,
    // Where bundlers keep theirs, and what build services keep between builds.
    cacheFolder: path.join(
      siteDir,
      'node_modules/.cache/docusaurus-plugin-comparison',
    ),
  };
}

/** What the rooms need to know of the site. */
export interface Site {
  /** Absolute; the site itself comes first. */
  readonly roots: Roots;
  readonly exclude: readonly string[];
  readonly limits: Limits;
  /** The folders that locales translate; absent where there are none. */
  readonly translations?: readonly Translation[];
}

/** What drawing pictures takes. */
export interface Pictures {
  readonly draw: DrawOptions;
  /** Their words in the locale, by message id; English where absent. */
  readonly words: Readonly<Partial<Record<Word, string>>>;
}

/** What is wrong with the options beyond their shape. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';

  // Docusaurus prints errors through `inspect`; a stack tells an author nothing.
  [inspect.custom](): string {
    return this.message;
  }
}

export function toSite(
  context: Pick<
    LoadContext,
    'siteDir' | 'siteConfig' | 'i18n' | 'codeTranslations'
  >,
  options: PluginOptions,
): Site & Pictures {
  const {siteDir} = context;
  const further = options.roots.map((root) => {
    const folder = path.resolve(siteDir, root);
    if (!fs.statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
      Error.stackTraceLimit = 0;
      throw new OptionsError(
        `Unexpected ${JSON.stringify(root)} in the option "roots" of docusaurus-plugin-comparison, expected a folder that exists. Mend the path, which starts at the site, or remove it.`,
      );
    }
    return folder;
  });
  return {
    roots: [siteDir, ...further],
    exclude: options.exclude,
    limits: options.limits,
    draw: toDrawOptions(siteDir, options),
    words: translateWords(context),
    translations: findTranslations(context),
  };
}
