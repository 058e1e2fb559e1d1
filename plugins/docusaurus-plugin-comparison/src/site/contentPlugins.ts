import type {DocusaurusConfig} from '@docusaurus/types';

/** The names that a site's config has for Docusaurus' own content plugins. */
export const contentPlugins =
  /^(?:@docusaurus\/plugin-)?content-(docs|blog|pages)$/;
export const classicPresets = /^(?:@docusaurus\/preset-)?classic$/;

/** A content plugin of a site, and the folder that its pages are in. */
export interface ContentPlugin {
  readonly kind: 'docs' | 'blog' | 'pages';
  readonly id: string;
  /** Relative to the site. */
  readonly path: string;
  /** Where its pages are edited, as typed: an address or a function. */
  readonly editUrl?: unknown;
  /** Whether the pages of all versions are edited as those of the current. */
  readonly editsCurrentVersion: boolean;
}

const contentKinds = ['docs', 'blog', 'pages'] as const;
const defaultPaths = {docs: 'docs', blog: 'blog', pages: 'src/pages'};

/** The content plugins of a config, those of the classic preset included. */
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
        .map(([kind, options]) => toContentPlugin(kind, options)),
    );
  const ofPlugins = plugins.flatMap((plugin) => {
    const [, found] = contentPlugins.exec(nameOf(plugin) ?? '') ?? [];
    const kind = contentKinds.find((each) => each === found);
    return kind ? [toContentPlugin(kind, optionsOf(plugin))] : [];
  });
  return [...ofPresets, ...ofPlugins];
}

function toContentPlugin(
  kind: ContentPlugin['kind'],
  options: unknown,
): ContentPlugin {
  const {id, path, editUrl, editCurrentVersion} = optionsOf([kind, options]);
  return {
    kind,
    id: typeof id === 'string' ? id : 'default',
    path: typeof path === 'string' ? path : defaultPaths[kind],
    editUrl,
    editsCurrentVersion: editCurrentVersion === true,
  };
}

/** The name of a plugin or preset, which may stand alone or with options. */
export function nameOf(entry: unknown): string | undefined {
  const name: unknown = Array.isArray(entry) ? entry[0] : entry;
  return typeof name === 'string' ? name : undefined;
}

export function optionsOf(entry: unknown): Readonly<Record<string, unknown>> {
  const options: unknown = Array.isArray(entry) ? entry[1] : undefined;
  return (options ?? {}) as Readonly<Record<string, unknown>>;
}
