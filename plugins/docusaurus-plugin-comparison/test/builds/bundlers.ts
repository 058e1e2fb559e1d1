/** The bundlers that a site may use, with what the fixture's config reads. */
export const bundlers = [
  {bundler: 'Rspack', env: {SITE_BUNDLER: 'rspack'}},
  {bundler: 'webpack', env: {SITE_BUNDLER: 'webpack'}},
] as const;
