import path from 'node:path';
import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';
import {defaultLimits, type Limits} from './dataset/limits.js';
import type {Roots} from './dataset/read.js';

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

/** What the rooms need to know of the site. */
export interface Site {
  /** Absolute; the site itself comes first. */
  readonly roots: Roots;
  readonly exclude: readonly string[];
  readonly limits: Limits;
}

export function toSite(siteDir: string, options: PluginOptions): Site {
  const further = options.roots.map((root) => path.resolve(siteDir, root));
  return {
    roots: [siteDir, ...further],
    exclude: options.exclude,
    limits: options.limits,
  };
}
