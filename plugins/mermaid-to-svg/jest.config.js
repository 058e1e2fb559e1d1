/** How the tests of both packages are run; `rootDir` is that of the package. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: {syntax: 'typescript', tsx: true},
          target: 'es2022',
          transform: {react: {runtime: 'automatic'}},
        },
      },
    ],
  },
  moduleNameMapper: {
    // TypeScript sources import each other under the compiled name. The real
    // .js comes first, so that nothing changes inside of node_modules.
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts', '$1.tsx'],
  },
};
