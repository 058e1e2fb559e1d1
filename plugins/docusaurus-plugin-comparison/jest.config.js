import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import base from '../mermaid-to-svg/jest.config.js';

// Where the processes of a run leave word of what is made once for all of them.
const run = fs.mkdtempSync(path.join(os.tmpdir(), 'comparison-run-'));
process.env.TEST_RUN = run;
process.once('exit', () => fs.rmSync(run, {recursive: true, force: true}));

export default {
  ...base,
  testMatch: [
    ...base.testMatch,
    // A shell script.
    ...(process.platform === 'win32' ? ['!**/repository/ciRun.test.ts'] : []),
  ],
  // These need packages of their own, which `npm run test:matrix` installs.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/matrix/'],
  // In a DOM as well, modules come as Node has them: react-dom renders to HTML.
  testEnvironmentOptions: {customExportConditions: ['node', 'node-addons']},
  // The copies that makeSite builds are no part of the sources.
  modulePathIgnorePatterns: ['<rootDir>/test/\\.sites/'],
};
