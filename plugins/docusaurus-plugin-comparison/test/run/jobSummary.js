import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {formatCountLine} from './countLine.js';

const repoRoot = fileURLToPath(new URL('../../../../', import.meta.url));
const maxFailures = 50;
const maxLines = 12;

/** What a run was made with, and each test that failed in it, as Markdown. */
function formatSummary(results, exitCode, rootDir, versions) {
  const failures = results.testResults.flatMap((result) =>
    listFailures(result, rootDir),
  );
  const left = failures.length - maxFailures;
  return [
    `### ${versions.join(', ')}`,
    formatCountLine(results, exitCode),
    ...failures.slice(0, maxFailures).map(formatFailure),
    ...(left > 0 ? [`${left} more failed. The log of the job has them.`] : []),
    '',
  ].join('\n\n');
}

function listFailures({testFilePath, testResults, testExecError}, rootDir) {
  const file = path.relative(rootDir, testFilePath).replaceAll('\\', '/');
  const outside = testExecError
    ? [{title: file, message: testExecError.message ?? String(testExecError)}]
    : [];
  const failed = testResults
    .filter(({status}) => status === 'failed')
    .map(({ancestorTitles, title, failureMessages}) => ({
      title: [file, ...ancestorTitles, title].join(' › '),
      message: failureMessages.join('\n'),
    }));
  return [...outside, ...failed];
}

// A fence of a length that no message has, so that none ends it.
const fence = '`'.repeat(8);

function formatFailure({title, message}) {
  const lines = stripVTControlCharacters(message).split('\n');
  return [
    `**${title.replace(/[\\`*_[\]<>&|#]/g, '\\$&')}**\n`,
    `${fence}text`,
    ...lines.slice(0, maxLines),
    fence,
  ].join('\n');
}

/** The versions that a run can differ in. */
function listVersions() {
  const versionOf = (name) =>
    JSON.parse(
      fs.readFileSync(
        path.join(repoRoot, 'node_modules', name, 'package.json'),
        'utf8',
      ),
    ).version;
  return [
    `Node ${process.versions.node}`,
    `Docusaurus ${versionOf('@docusaurus/core')}`,
    `Mermaid ${versionOf('mermaid')}`,
  ];
}

/** Adds to the file that `GITHUB_STEP_SUMMARY` names, as GitHub shows it. */
export default class JobSummaryReporter {
  onRunComplete(contexts, results) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file) {
      const [{config}] = contexts;
      // Only then has Jest decided on success.
      process.once('exit', (exitCode) => {
        fs.appendFileSync(
          file,
          formatSummary(results, exitCode, config.rootDir, listVersions()),
        );
      });
    }
  }
}
