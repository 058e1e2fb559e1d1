import fs from 'node:fs';
import path from 'node:path';

/**
 * Compares a text with the file that keeps it. A file that is not there yet is
 * written, except in CI.
 *
 * @throws {Error} For a file that is missing in CI, or that differs.
 */
export function compareWithKept(file: string, actual: string): void {
  const shown = path.relative(process.cwd(), file);
  if (!fs.existsSync(file)) {
    if (process.env['CI']) {
      throw new Error(
        `${shown} is missing. Run this test locally to write it, look at it, and commit it.`,
      );
    }
    fs.writeFileSync(file, actual);
    return;
  }
  const expected = fs.readFileSync(file, 'utf8');
  if (actual !== expected) {
    throw new Error(
      [
        `${shown} is not what this test makes now.`,
        describeDifference(expected, actual),
        'If the change is intended, delete the file, run this test again, look at the new file, and commit it.',
      ].join('\n'),
    );
  }
}

/** Where two texts part, with what surrounds the place in each. */
function describeDifference(expected: string, actual: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) {
    at += 1;
  }
  const excerpt = (text: string) =>
    JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return [
    `They differ from character ${at} on:`,
    `  expected ${excerpt(expected)}`,
    `  made     ${excerpt(actual)}`,
  ].join('\n');
}
