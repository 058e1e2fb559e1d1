import {ownPackage} from '../site/contentPlugins.js';

/** The part of webpack's and Rspack's compiler that is used here. */
interface Compiler {
  readonly hooks: {
    readonly done: {tap(name: string, then: () => void): void};
  };
}

/** Lets a bundler run before a check that needs the same thread. */
export interface BundlerTurn {
  /** Add it to the bundler of the browser bundle. */
  readonly plugin: {apply(compiler: Compiler): void};
  /**
   * Resolves when the bundler has finished a build, or after the time limit:
   * not every edit starts a build.
   */
  wait(): Promise<void>;
}

/** @param maxMilliseconds - How long `wait` waits at most. */
export function createBundlerTurn(maxMilliseconds = 1000): BundlerTurn {
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
        const timer = setTimeout(go, maxMilliseconds);
        waiting.add(go);
      }),
  };
}
