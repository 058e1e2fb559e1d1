import type {Report} from '../problems/problem.js';
import type {Limits} from './limits.js';

/** What every reader of a section needs beside its node. */
export interface Context {
  readonly limits: Limits;
  readonly report: Report;
}
