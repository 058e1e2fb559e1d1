import base from './jest.config.js';

/** What `npm run test:unit` runs: every test that needs no site. */
export default {
  ...base,
  testPathIgnorePatterns: [
    ...base.testPathIgnorePatterns,
    '<rootDir>/test/sites/',
  ],
};
