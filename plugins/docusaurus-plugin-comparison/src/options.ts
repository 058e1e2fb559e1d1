import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';
import {defaultLimits, type Limits} from './dataset/limits.js';

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
  /** Whether figures and dates are written as in a page's language, or as typed. */
  readonly figures: 'localized' | 'typed';
  readonly limits: Limits;
}

/** The options as a site writes them. */
export type Options = Partial<Omit<PluginOptions, 'limits'>> & {
  readonly limits?: Partial<Limits>;
};

const limit = Joi.number().integer().min(1);

const optionsSchema = Joi.object<PluginOptions>({
  roots: Joi.array().items(Joi.string()).default([]),
  exclude: Joi.array().items(Joi.string()).default([]),
  onInvalidData: Joi.string().valid('throw', 'warn').default('throw'),
  diagrams: Joi.string().valid('build', 'client').default('build'),
  diagramTimeLimit: Joi.number().positive().default(30),
  mermaidFences: Joi.boolean().default(false),
  figures: Joi.string().valid('localized', 'typed').default('localized'),
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
  return validate(optionsSchema, options);
}
