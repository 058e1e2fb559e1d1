import type {Place, Report} from '../problems/problem.js';
import type {Limits} from './limits.js';

/** What every reader of a section needs beside its node. */
export interface Context {
  readonly limits: Limits;
  readonly report: Report;
  readonly findPage: FindPage;
  /** Where each part of the dataset was read. */
  readonly places: Map<object, Place>;
  /**
   * Whether the values stand in a file that could not be read: that has been
   * told of, and no subject is called incomplete for it.
   */
  readonly lacksValues?: boolean;
}

/**
 * The address of a page, named by its path from the dataset, such as
 * `./containers.mdx`; undefined where there is no such page.
 */
export type FindPage = (path: string) => string | undefined;
