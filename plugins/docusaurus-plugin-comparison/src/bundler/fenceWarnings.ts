import {logger} from '@docusaurus/logger';
import {formatProblems} from '../problems/report.js';
import type {Problem} from '../problems/problem.js';
import {ownPackage} from '../site/contentPlugins.js';

/** The part of webpack's and Rspack's compiler that is used here. */
interface FinishingCompiler {
  readonly hooks: {
    readonly done: {tap(name: string, then: () => void): void};
  };
}

/** Collects the warnings about Mermaid fences of one run of a bundler. */
export interface FenceWarnings {
  add(problem: Problem): void;
  /** Prints all of them when its bundler has finished. */
  readonly plugin: {apply(compiler: FinishingCompiler): void};
}

export function createFenceWarnings(
  warn: (report: string) => void = (report) => logger.warn(report),
): FenceWarnings {
  const problems: Problem[] = [];
  return {
    add: (problem) => void problems.push(problem),
    plugin: {
      apply({hooks}) {
        hooks.done.tap(ownPackage, () => {
          const found = problems.splice(0);
          if (found.length > 0) {
            warn(formatProblems(found));
          }
        });
      },
    },
  };
}
