// Docusaurus as it is without `faster`, except for Babel and Terser, which take
// longer than all the rest; the test of the package builds with them.
const webpack = {
  swcJsLoader: true,
  swcJsMinimizer: true,
  swcHtmlMinimizer: false,
  lightningCssMinimizer: false,
  mdxCrossCompilerCache: false,
  rspackBundler: false,
  rspackPersistentCache: false,
  ssgWorkerThreads: false,
  gitEagerVcs: false,
};

/** The bundlers that a site may use, with what the fixtures' configs read. */
export const bundlers = [
  {bundler: 'Rspack', env: {SITE_FASTER: 'true'}},
  {bundler: 'webpack', env: {SITE_FASTER: JSON.stringify(webpack)}},
] as const;
