import type {DocusaurusConfig} from '@docusaurus/types';

/** The name of this package, and of its plugin. */
export const ownPackage = 'docusaurus-plugin-comparison';

/** The names of Docusaurus' content plugins in a config. */
export const contentPlugins =
  /^(?:@docusaurus\/plugin-)?content-(docs|blog|pages)$/;
export const classicPresets = /^(?:@docusaurus\/preset-)?classic$/;

/** A content plugin of a site, and the folder with its pages. */
export interface ContentPlugin {
  readonly kind: 'docs' | 'blog' | 'pages';
  readonly id: string;
  /** Relative to the site. */
  readonly path: string;
  /** The option `editUrl` as typed: a URL or a function. */
  readonly editUrl?: unknown;
  /** Whether edit links of all versions lead to the current one. */
  readonly editsCurrentVersion: boolean;
  /** Whether pages say when they were last updated. */
  readonly showsLastUpdate: boolean;
  /** How messages name it: `The plugin "content-docs"`. */
  readonly entry: string;
  /** Where its options are, for messages: `its options`. */
  readonly options: string;
  /** Whether its options have our directives. */
  readonly readsDirectives: boolean;
}

const contentKinds = ['docs', 'blog', 'pages'] as const;
const defaultPaths = {docs: 'docs', blog: 'blog', pages: 'src/pages'};

/** The content plugins of a config, including those of the classic preset. */
export function listContentPlugins({
  presets,
  plugins,
}: Pick<DocusaurusConfig, 'presets' | 'plugins'>): readonly ContentPlugin[] {
  const ofPresets = presets
    .filter((preset) => classicPresets.test(nameOf(preset) ?? ''))
    .flatMap((preset) =>
      contentKinds
        .map((kind) => [kind, optionsOf(preset)[kind]] as const)
        .filter(([, options]) => options !== false)
        .map(([kind, options]) => ({
          ...toContentPlugin(kind, options),
          entry: `The ${kind} plugin of the preset "${nameOf(preset)}"`,
          options: `the options "${kind}" of that preset`,
        })),
    );
  const ofPlugins = plugins.flatMap((plugin) => {
    const [, found] = contentPlugins.exec(nameOf(plugin) ?? '') ?? [];
    const kind = contentKinds.find((each) => each === found);
    return kind
      ? [
          {
            ...toContentPlugin(kind, optionsOf(plugin)),
            entry: describeEntry(plugin),
            options: 'its options',
          },
        ]
      : [];
  });
  return [...ofPresets, ...ofPlugins];
}

function toContentPlugin(
  kind: ContentPlugin['kind'],
  options: unknown,
): Omit<ContentPlugin, 'entry' | 'options'> {
  const {
    id,
    path,
    editUrl,
    editCurrentVersion,
    showLastUpdateTime,
    remarkPlugins,
  } = optionsOf([kind, options]);
  return {
    kind,
    id: typeof id === 'string' ? id : 'default',
    path: typeof path === 'string' ? path : defaultPaths[kind],
    editUrl,
    editsCurrentVersion: editCurrentVersion === true,
    showsLastUpdate: showLastUpdateTime === true,
    readsDirectives:
      Array.isArray(remarkPlugins) && remarkPlugins.some(isRemarkComparison),
  };
}

function describeEntry(plugin: unknown): string {
  const {id} = optionsOf(plugin);
  const name = `The plugin "${nameOf(plugin)}"`;
  return typeof id === 'string' ? `${name} with the id "${id}"` : name;
}

/**
 * The package of a plugin, theme or preset in a config. An entry is a name, the
 * path of a file in the package or a function, with or without options. A short
 * name such as `classic` is returned unchanged.
 */
export function nameOf(entry: unknown): string | undefined {
  const given: unknown = Array.isArray(entry) ? entry[0] : entry;
  if (typeof given === 'function') {
    return functionPackages.get(given.name);
  }
  return typeof given === 'string'
    ? (packageInPath.exec(given)?.[1]?.replace('\\', '/') ?? given)
    : undefined;
}

/** The packages of the plugin functions that a config may import, by name. */
const functionPackages: ReadonlyMap<string, string> = new Map([
  ['pluginContentDocs', '@docusaurus/plugin-content-docs'],
  ['pluginContentBlog', '@docusaurus/plugin-content-blog'],
  ['pluginContentPages', '@docusaurus/plugin-content-pages'],
  ['pluginComparison', ownPackage],
]);

// `require.resolve` returns such a path; in a workspace it is the real path.
const packageInPath =
  /^.*[\\/](@docusaurus[\\/][\w-]+|docusaurus-plugin-comparison(?=[\\/]lib[\\/]index\.js$))[\\/].*$/;

export function optionsOf(entry: unknown): Readonly<Record<string, unknown>> {
  const options: unknown = Array.isArray(entry) ? entry[1] : undefined;
  return (options ?? {}) as Readonly<Record<string, unknown>>;
}

/**
 * Whether an entry of `remarkPlugins` is ours. It compares names, because
 * Docusaurus may load this package twice, which makes two functions.
 */
export function isRemarkComparison(entry: unknown): boolean {
  const plugin: unknown = Array.isArray(entry) ? entry[0] : entry;
  return typeof plugin === 'function' && plugin.name === 'remarkComparison';
}
