import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// Where the processes of a run leave word of what is made once for all of them.
const run = fs.mkdtempSync(path.join(os.tmpdir(), 'comparison-run-'));
process.env.TEST_RUN = run;
process.once('exit', () => fs.rmSync(run, {recursive: true, force: true}));

export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Jest has one timeout for all files of a run. It is sized for
  // test/builds, where one test may wait for a whole Docusaurus build.
  testTimeout: 300_000,
  testEnvironment: 'node',
  // However many processors there are: each may be at a build, which takes two
  // of them and more than a gigabyte.
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/run/longestFirst.js',
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
  reporters: [
    'default',
    '<rootDir>/test/run/countLine.js',
    '<rootDir>/test/run/jobSummary.js',
  ],
};
