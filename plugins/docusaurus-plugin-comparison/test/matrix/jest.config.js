import base from '../../jest.config.js';

/** The tests that `npm run test:matrix` adds to those of `npm test`. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/matrix/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 1_200_000,
};
