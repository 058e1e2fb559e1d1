import fs from 'node:fs';
import path from 'node:path';

/** Reports skipped engines at the end of a run; see ../../run/leftOut.js. */
export function reportLeftOut(lines: readonly string[]): void {
  fs.writeFileSync(
    path.join(String(process.env['TEST_RUN']), 'left-out'),
    lines.map((line) => `${line}\n`).join(''),
  );
}
