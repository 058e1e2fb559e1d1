import type {LayOutResult} from '../embeds/layOut.js';

/**
 * The embeds of a build, each laid out once for both bundles: for the one that
 * asks first, and kept until the other asks. The plugin instance owns it.
 */
export interface Layouts {
  /**
   * @param key - What the result depends on, apart from the dataset.
   */
  share(dataset: object, key: string, layOut: () => LayOutResult): LayOutResult;
}

export function createLayouts(): Layouts {
  const waiting = new WeakMap<object, Map<string, LayOutResult>>();
  return {
    share(dataset, key, layOut) {
      const results = waiting.get(dataset) ?? new Map<string, LayOutResult>();
      waiting.set(dataset, results);
      const known = results.get(key);
      if (known) {
        results.delete(key);
        return known;
      }
      const result = layOut();
      results.set(key, result);
      return result;
    },
  };
}
