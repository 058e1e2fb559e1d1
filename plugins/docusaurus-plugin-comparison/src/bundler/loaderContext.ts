import type {Limits} from '../dataset/limits.js';
import type {Roots} from '../dataset/read.js';
import type {PictureOptions, Pictures} from '../pictures/draw.js';
import type {LanguageOptions} from '../values/language.js';
import type {Layouts} from './layouts.js';
import type {Problem} from '../problems/problem.js';
import type {Datasets} from '../site/datasets.js';
import type {Pages} from '../site/pages.js';
import type {FindPublished} from '../site/publish/findPublished.js';
import type {Translation} from '../site/translations.js';
import type {DocsVersion} from '../site/versions.js';

/** The options that the plugin passes to the loader. */
export interface LoaderOptions extends Pick<PictureOptions, 'words'> {
  readonly roots: Roots;
  readonly limits: Limits;
  /** What is not a page or dataset, as globs. */
  readonly exclude?: readonly string[];
  /** The locale of the pages that are built. */
  readonly locale?: string;
  /** The pages that the check has read. */
  readonly pages?: Pages;
  /** The folders that locales translate. */
  readonly translations?: readonly Translation[];
  /** The versions of each docs plugin. */
  readonly versions?: readonly (readonly DocsVersion[])[];
  /**
   * Shared by the check and both bundles. Bundlers run the loader in their own
   * process and do not copy options; Docusaurus' MDX loader relies on it too.
   */
  readonly datasets: Datasets;
  /** What both bundles show; absent in `start`, where there is only one. */
  readonly layouts?: Layouts | undefined;
  readonly pictures: Pictures;
  /** The language of the pages that are built. */
  readonly language: LanguageOptions;
  /** Absolute path of the file with the permalinks of the site's pages. */
  readonly permalinks: string;
  /** Absolute path of the file with the edit URLs of datasets. */
  readonly editUrls: string;
  /**
   * The path in the site at which a dataset is published that a page shows;
   * omitted if none is.
   */
  readonly findPublished?: FindPublished | undefined;
  /** Where readers report a value; nowhere if omitted. */
  readonly reportUrl?: string | boolean;
  /** Whether a picture gets PNG files; omitted if none does. */
  readonly canDrawPng?: ((svg: string) => boolean) | undefined;
  /** Whether a theme of the site draws Mermaid text in browsers. */
  readonly drawsMermaid: boolean;
  /** Whether a fence that Mermaid cannot read stops the build. */
  readonly onBrokenFence?: 'throw' | 'warn';
  /** Receives the warnings about fences; undefined if another bundle does. */
  readonly warnOfFence?: ((problem: Problem) => void) | undefined;
  /** Whether pages show problems; otherwise the build fails. */
  readonly showProblems: boolean;
  /** Whether the module is for Docusaurus' server build. */
  readonly isServer: boolean;
  /** The version of this package, to invalidate persistent caches. */
  readonly version: string;
}

/** The part of webpack's and Rspack's loader context that is used here. */
export interface LoaderContext {
  readonly resourcePath: string;
  readonly resourceQuery: string;
  getOptions(): LoaderOptions;
  async(): (error: Error | null, code?: string) => void;
  addDependency(file: string): void;
  addMissingDependency(file: string): void;
  addContextDependency(folder: string): void;
  emitFile(name: string, content: string): void;
}
