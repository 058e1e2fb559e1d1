import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {isRemarkComparison} from '../site/contentPlugins.js';

/** The rule that Docusaurus makes for the pages of a content plugin. */
interface MdxRule {
  /** The folders of the pages. */
  readonly include: string[];
  readonly use: readonly unknown[];
}

/**
 * Rules for the pages of presets and plugins that `withComparison` does not
 * configure. Each page is checked before it is compiled, and the build fails if
 * it has a directive of ours, which would not be rendered.
 */
export function createUnreadRules(
  {module}: {readonly module?: {readonly rules?: unknown}},
  siteDir: string,
) {
  const rules = Array.isArray(module?.rules) ? module.rules : [];
  return rules.filter(lacksDirectives).map(({include}: MdxRule) => ({
    test: /\.mdx?$/i,
    include,
    enforce: 'pre' as const,
    use: [
      {
        loader: fileURLToPath(
          new URL('./unreadDirectivesLoader.js', import.meta.url),
        ),
        options: {siteDir},
      },
    ],
  }));
}

function lacksDirectives(rule: unknown): rule is MdxRule {
  const {include, use} = (rule ?? {}) as Partial<MdxRule>;
  return (
    Array.isArray(include) &&
    include.every((each) => typeof each === 'string') &&
    Array.isArray(use) &&
    use.some(
      (each: unknown) =>
        isMdxLoader(each) && !remarkPluginsOf(each).some(isRemarkComparison),
    )
  );
}

interface MdxLoader {
  readonly loader: string;
  readonly options?: {readonly remarkPlugins?: unknown};
}

function isMdxLoader(item: unknown): item is MdxLoader {
  const {loader} = (item ?? {}) as Partial<MdxLoader>;
  return (
    typeof loader === 'string' &&
    loader.split(path.sep).join('/').includes('/@docusaurus/mdx-loader/')
  );
}

function remarkPluginsOf({options}: MdxLoader): readonly unknown[] {
  const plugins = options?.remarkPlugins;
  return Array.isArray(plugins) ? plugins : [];
}
