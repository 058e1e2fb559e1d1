import {ownPackage} from '../site/contentPlugins.js';

/** The part of webpack's and Rspack's compiler that is used here. */
interface Compiler {
  readonly hooks: {
    readonly done: {tap(name: string, then: () => void): void};
  };
}

/** Lets a bundler go first where it and a check want the same thread. */
export interface BundlerTurn {
  /** For the bundler whose bundle readers look at. */
  readonly plugin: {apply(compiler: Compiler): void};
  /**
   * Waits until the bundler has shown an edit, for a second at most: an edit
   * need not concern it.
   */
  wait(): Promise<void>;
}

export function createBundlerTurn(mostMilliseconds = 1000): BundlerTurn {
  const waiting = new Set<() => void>();
  return {
    plugin: {
      apply({hooks}) {
        hooks.done.tap(ownPackage, () => {
          for (const go of waiting) {
            go();
          }
        });
      },
    },
    wait: () =>
      new Promise((resolve) => {
        const go = () => {
          clearTimeout(timer);
          waiting.delete(go);
          resolve();
        };
        const timer = setTimeout(go, mostMilliseconds);
        waiting.add(go);
      }),
  };
}
