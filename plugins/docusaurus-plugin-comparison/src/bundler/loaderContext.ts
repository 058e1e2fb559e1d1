import type {Limits} from '../dataset/limits.js';
import type {Roots} from '../dataset/read.js';
import type {PictureOptions, Pictures} from '../pictures/draw.js';
import type {LanguageOptions} from '../values/language.js';
import type {Datasets} from '../site/datasets.js';
import type {Translation} from '../site/translations.js';

/** What the plugin tells the loader. */
export interface LoaderOptions extends Pick<PictureOptions, 'words'> {
  readonly roots: Roots;
  readonly limits: Limits;
  /** The folders that locales translate. */
  readonly translations?: readonly Translation[];
  /**
   * What the check and both bundles share. Bundlers run the loader in their own
   * process and hand objects over as they are; Docusaurus' loader of MDX has
   * such options as well.
   */
  readonly datasets: Datasets;
  readonly pictures: Pictures;
  /** Of the pages that are built. */
  readonly language: LanguageOptions;
  /** Absolute path of the file with the addresses of the site's pages. */
  readonly addresses: string;
  /** Absolute path of the file that says where datasets are edited. */
  readonly editUrls: string;
  /** Whether a theme of the site draws Mermaid text in browsers. */
  readonly drawsMermaid: boolean;
  /** Whether a page shows the problems, rather than the build failing. */
  readonly showProblems: boolean;
  /** Whether the module is for Docusaurus' server build. */
  readonly isServer: boolean;
  /** The version of this package, so that persistent caches do not outlive it. */
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
  emitFile(name: string, content: string): void;
}
