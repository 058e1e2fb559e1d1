import type {Problem} from '../problems/problem.js';

/** What each instance of the plugin has reported of a site, by its id. */
type ReportedKeys = Map<string, ReadonlySet<string>>;

// Docusaurus may load this module once for each instance, so what they share is
// kept with the config of the site.
const key = Symbol.for('docusaurus-plugin-comparison.reported');

/**
 * Makes a function for one instance of the plugin, which passes on what no other
 * instance has reported of the same site. What was reported before by the same
 * instance is reported again, as long as it is wrong.
 *
 * @param siteConfig the object that all instances are given.
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
  // The config is serialized for browsers, which this is not for.
  Object.defineProperty(siteConfig, key, {value: reported, configurable: true});
  return reported;
}

function identify({file, place, code, message}: Problem): string {
  return JSON.stringify([file.path, place?.start, code, message]);
}
