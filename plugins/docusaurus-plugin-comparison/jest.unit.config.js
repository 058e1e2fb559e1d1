import base from './jest.config.js';

/** What `npm run test:unit` runs: every test that needs no site. */
export default {
  ...base,
  testMatch: [
    '<rootDir>/test/*.test.ts',
    '<rootDir>/test/!(builds|package|pages)/**/*.test.ts',
  ],
};
