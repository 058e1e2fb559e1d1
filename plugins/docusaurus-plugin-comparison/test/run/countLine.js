import fs from 'node:fs';

// A file that failed outside of its tests (syntax, import, afterAll) has no
// failed test to show for it, but must not pass for a success.
const countFailures = ({numFailingTests, testExecError}) =>
  numFailingTests || (testExecError ? 1 : 0);

/**
 * The run's counts as one line: `N passed, N failed, N skipped`. What else
 * Jest fails for, such as an obsolete snapshot, counts as one failure.
 */
export function formatCountLine(results, exitCode) {
  const {testResults, numPassedTests, numPendingTests, numTodoTests} = results;
  const failures = testResults.map(countFailures).reduce((a, b) => a + b, 0);
  const succeeded = results.success && !results.runExecError && exitCode === 0;
  const failed = failures || (succeeded ? 0 : 1);
  const skipped = numPendingTests + numTodoTests;
  return `${numPassedTests} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Ends Jest's output with the count line, or adds the line to the file that
 * `TEST_COUNTS` names, for a script that sums the counts of several runs.
 */
export default class CountLineReporter {
  constructor() {
    this.file = process.env.TEST_COUNTS;
    // A Jest that a test starts is not one of those runs.
    delete process.env.TEST_COUNTS;
  }

  onRunComplete(_contexts, results) {
    // Jest prints its summary, and decides on success, after every reporter
    // from the configuration has been called.
    process.once('exit', (exitCode) => {
      const line = `${formatCountLine(results, exitCode)}\n`;
      if (this.file) {
        fs.appendFileSync(this.file, line);
      } else {
        process.stdout.write(line);
      }
    });
  }
}
