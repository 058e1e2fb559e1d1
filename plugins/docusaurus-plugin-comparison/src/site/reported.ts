import type {Problem} from '../problems/problem.js';

/** What each instance of the plugin has reported for a site, by its id. */
type ReportedKeys = Map<string, ReadonlySet<string>>;

// Docusaurus may load this module once for each instance, so shared state is a
// property of the config.
const key = Symbol.for('docusaurus-plugin-comparison.reported');

/**
 * Creates a filter for one instance of the plugin. It returns the problems that
 * no other instance has reported for the same site. The instance's own problems
 * are reported again until they are fixed.
 *
 * @param siteConfig - The object that all instances receive.
 */
export function createUnreported(
  siteConfig: object,
  id: string,
): (problems: readonly Problem[]) => readonly Problem[] {
  const reported = reportedOf(siteConfig);
  return (problems) => {
    const others = [...reported]
      .filter(([other]) => other !== id)
      .map(([, keys]) => keys);
    const own = problems.filter(
      (problem) => !others.some((keys) => keys.has(identify(problem))),
    );
    reported.set(id, new Set(own.map(identify)));
    return own;
  };
}

function reportedOf(siteConfig: {[key]?: ReportedKeys}): ReportedKeys {
  const reported: ReportedKeys = siteConfig[key] ?? new Map();
  // Not enumerable, because the config is serialized for browsers.
  Object.defineProperty(siteConfig, key, {value: reported, configurable: true});
  return reported;
}

function identify({file, place, code, message}: Problem): string {
  return JSON.stringify([file.path, place?.start, code, message]);
}
