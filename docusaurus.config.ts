import {themes as prismThemes, type PrismTheme} from 'prism-react-renderer';
import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import {withComparison} from 'docusaurus-plugin-comparison';
import {version as pluginVersion} from './plugins/docusaurus-plugin-comparison/package.json';

/** Colors of code, with others in place of those that are hard to read. */
function recolor(
  theme: PrismTheme,
  others: Readonly<Record<string, string>>,
): PrismTheme {
  return {
    ...theme,
    styles: theme.styles.map(({types, style}) => {
      const color = others[style.color ?? ''];
      return {types, style: color === undefined ? style : {...style, color}};
    }),
  };
}

const repository = 'https://github.com/comparison-docs/comparison-docs';

const config: Config = {
  title: 'Virtual machines and containers',
  tagline: 'What differs between the two, with a source for every figure',
  favicon: 'img/favicon.svg',
  url: 'https://comparison-docs.github.io',
  baseUrl: '/',
  trailingSlash: false,
  future: {
    v4: true,
    faster: true,
  },
  i18n: {defaultLocale: 'en', locales: ['en', 'de']},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  markdown: {
    mermaid: true,
    hooks: {
      onBrokenMarkdownLinks: 'throw',
    },
  },
  themes: [
    '@docusaurus/theme-mermaid',
    [
      '@easyops-cn/docusaurus-search-local',
      {
        hashed: true,
        indexBlog: false,
        indexPages: true,
        language: ['en', 'de'],
        // Who reads the article does not look for messages of the plugin.
        searchContextByPaths: ['plugin'],
        highlightSearchTermsOnTargetPage: true,
        // Controls, Mermaid text, and pictures, which have a text version.
        ignoreCssSelectors: [
          '[data-controls]',
          '[data-reset]',
          '[data-mark="export"]',
          'svg',
        ],
      },
    ],
  ],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        id: 'plugin',
        path: 'plugins/docusaurus-plugin-comparison/docs',
        routeBasePath: 'plugin',
        versions: {current: {label: pluginVersion}},
        sidebarPath: './plugins/docusaurus-plugin-comparison/docs/sidebars.ts',
        editUrl: `${repository}/edit/main/`,
      },
    ],
  ],
  presets: [
    [
      'classic',
      {
        docs: {
          sidebarPath: './sidebars.ts',
          editUrl: `${repository}/edit/main/`,
          showLastUpdateTime: true,
        },
        blog: false,
        theme: {
          customCss: './src/css/custom.css',
        },
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    image: 'img/social-card.png',
    colorMode: {
      respectPrefersColorScheme: true,
    },
    navbar: {
      title: 'VMs and containers',
      logo: {
        alt: '',
        src: 'img/logo.svg',
      },
      items: [
        {
          type: 'docSidebar',
          sidebarId: 'article',
          position: 'left',
          label: 'Article',
        },
        {
          type: 'docSidebar',
          docsPluginId: 'plugin',
          sidebarId: 'plugin',
          position: 'left',
          label: 'Plugin docs',
        },
        {
          type: 'docsVersionDropdown',
          position: 'right',
          className: 'article-version',
        },
        {
          type: 'docsVersion',
          docsPluginId: 'plugin',
          position: 'right',
          className: 'plugin-version',
        },
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    footer: {
      links: [
        {label: 'Overview', to: '/docs'},
        {label: 'Comparison', to: '/docs/comparison'},
        {
          label: 'How to read this comparison',
          to: '/docs/about-this-comparison',
        },
        {label: 'Sources', to: '/docs/sources'},
        {label: 'Contribute', to: '/contributing'},
      ],
    },
    prism: {
      theme: recolor(prismThemes.github, {
        '#999988': '#66665b',
        '#e3116c': '#b80d57',
        '#36acaa': '#1a7371',
        '#00a4db': '#006f94',
        '#d73a49': '#b82b39',
      }),
      darkTheme: recolor(prismThemes.vsDark, {
        'rgb(100, 102, 149)': '#a3a6d1',
        'rgb(0, 0, 128)': '#8f9be0',
        '#808080': '#9a9a9a',
      }),
    },
  } satisfies Preset.ThemeConfig,
};

// The plugin's tests hold datasets that are wrong on purpose.
export default withComparison(config, {
  exclude: ['plugins/*/{src,test,lib}/**'],
  suggestClaims: true,
  socialCards: true,
});
