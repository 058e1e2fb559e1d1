export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Jest has one timeout for all files of a run. It is sized for
  // test/builds, where one test may wait for a whole Docusaurus build.
  testTimeout: 300_000,
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
  // The copies that makeSite builds are no part of the sources.
  modulePathIgnorePatterns: ['<rootDir>/test/\\.sites/'],
  reporters: ['default', '<rootDir>/test/reporter/countLine.js'],
};
